using CoachBot.Time;

namespace CoachBot.Tests.Time;

public sealed class ComingUpTests
{
    [Theory]
    [InlineData("35 mins before my demo w Fabrikam", 35)]
    [InlineData("half an hour til the call with Ana, she wrote on nov 3", 30)]
    [InlineData("call with Pat from Contoso in 40 mins", 40)]
    [InlineData("ringing her in 2 mins", 2)]
    [InlineData("i call him in ten minutes", 10)]
    [InlineData("dialling in 3.", 3)]
    [InlineData("20 min to my pitch, help", 20)]
    public void So_long_it_takes_until_it_begins(string said, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), ComingUp.Wait(said));

    [Theory]
    [InlineData("the call took 25 min")]
    [InlineData("he called me in march")]
    [InlineData("we talked 80% of the 30 min")]
    [InlineData("i call 20 people in a day")]
    [InlineData("help me prep, i've got 30 minutes to pitch to their board on thursday at 10")]
    [InlineData("call with Ana friday at 3, remind me 15 min before the call")]
    [InlineData("an hour to demo it monday")]
    public void What_is_none_has_no_wait(string said) => Assert.Null(ComingUp.Wait(said));

    [Theory]
    [InlineData("on thursday i read it all 20 min before the call", true)]
    [InlineData("40 min to the demo", true)]
    [InlineData("40 min til the demo, they decide on friday", false)]
    [InlineData("call with Pat in 40 mins", false)]
    public void What_stands_before_a_call_may_be_of_any_day(string said, bool mayBe) =>
        Assert.Equal(mayBe, ComingUp.MayBeOfAnyDay(said));

    [Theory]
    [InlineData("calling her in 1 min", true)]
    [InlineData("im dialling in 2. just tell me how", true)]
    [InlineData("call with Pat in 40 mins", false)]
    [InlineData("seeing him in 3 hours", false)]
    public void At_once_is_within_half_an_hour_and_their_own_doing(string said, bool isAtOnce) =>
        Assert.Equal(isAtOnce, ComingUp.IsAtOnce(said));
}
