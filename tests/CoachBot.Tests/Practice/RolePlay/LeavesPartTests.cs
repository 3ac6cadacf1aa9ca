using CoachBot.Listening.Facts;
using CoachBot.Practice.RolePlay;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class LeavesPartTests
{
    [Theory]
    [InlineData("ok, out of character, how did I do")]
    [InlineData("enough of the act")]
    [InlineData("how did that go?")]
    public void Who_is_done_leaves_the_part(string said) => Assert.True(LeavesPart.In(said));

    [Theory]
    [InlineData("You moved to another carrier in spring, and how did that go?")]
    [InlineData("What would you say the actual problem is?")]
    public void A_question_to_the_buyer_stays_in_it(string said) => Assert.False(LeavesPart.In(said) || ToldOfThem.IsReal(said));

    [Theory]
    [InlineData("The real Ingrid was as sweet as pie.", true)]
    [InlineData("in the real call he hardly spoke", true)]
    [InlineData("The real cost was the waiting.", false)]
    [InlineData("The real trouble is your price list.", false)]
    public void The_day_itself_is_told_by_a_name_or_a_call(string said, bool isReal) => Assert.Equal(isReal, ToldOfThem.IsReal(said));
}
