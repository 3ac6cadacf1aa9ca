using CoachBot.Pipeline;

namespace CoachBot.Tests.Pipeline;

public sealed class DealsInTurnTests
{
    [Theory]
    [InlineData("Harbourline: maybe after their year end. Garioch: gone quiet since the 9th. Garioch first.", "Garioch")]
    [InlineData("Lakshmi Mills wants a visit. Annai Hospitals went quiet. The hospital first please.", "Annai Hospitals")]
    public void What_comes_first_is_told_by_its_name(string said, string first) => Assert.Equal(first, DealsInTurn.In(said)?.First.Name);

    [Theory]
    [InlineData("Glenn wants to see the price. Marcy, his boss, is away till Monday. Should I ask Marcy first?")]
    [InlineData("The CFO is against it. The CEO wants it. Ask the CEO first.")]
    [InlineData("Anna wants a call. Tom says no. Call Tom first.")]
    public void People_of_one_deal_are_no_deals(string said) => Assert.Null(DealsInTurn.In(said));
}
