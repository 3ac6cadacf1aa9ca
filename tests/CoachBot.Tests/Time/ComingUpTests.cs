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
    public void So_long_it_takes_until_it_begins(string said, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), ComingUp.Wait(said));

    [Theory]
    [InlineData("the call took 25 min")]
    [InlineData("he called me in march")]
    [InlineData("we talked 80% of the 30 min")]
    [InlineData("i call 20 people in a day")]
    public void What_is_none_has_no_wait(string said) => Assert.Null(ComingUp.Wait(said));

    [Theory]
    [InlineData("calling her in 1 min", true)]
    [InlineData("im dialling in 2. just tell me how", true)]
    [InlineData("call with Pat in 40 mins", false)]
    [InlineData("seeing him in 3 hours", false)]
    public void At_once_is_within_half_an_hour_and_their_own_doing(string said, bool isAtOnce) =>
        Assert.Equal(isAtOnce, ComingUp.IsAtOnce(said));
}
