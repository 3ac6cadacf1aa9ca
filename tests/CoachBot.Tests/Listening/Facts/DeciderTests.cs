using CoachBot.Listening.Facts;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Listening.Facts;

public sealed class DeciderTests
{
    [Theory]
    [InlineData("owner", "the owner")]
    [InlineData("the owners", "the owners")]
    [InlineData("procurement", "procurement")]
    [InlineData("the procurement department", "your procurement department")]
    [InlineData("purchasing", "purchasing")]
    [InlineData("legal", "legal")]
    [InlineData("head office", "head office")]
    [InlineData("HQ", "headquarters")]
    [InlineData("finance", "finance")]
    [InlineData("production manager", "your production manager")]
    [InlineData("her plant manager", "your plant manager")]
    [InlineData("purchasing director", "your purchasing director")]
    [InlineData("HR", "HR")]
    [InlineData("the committee", "the committee")]
    [InlineData("CFO", "your CFO")]
    public void To_the_buyers_ear_it_is_right_English(string told, string said) => Assert.Equal(said, Decider.ToTheBuyer(told));

    [Theory]
    [InlineData("they need to look at it with their accountant", "your accountant")]
    [InlineData("Ruth has to run it by the board and my boss wants a forecast", "the board")]
    [InlineData("he told MD will decide", "your MD")]
    [InlineData("purchasing has to put it before the finance committee", "the finance committee")]
    [InlineData("it needs the bishop's leave", "the bishop")]
    public void Who_has_a_say_is_asked_about(string told, string said) =>
        Assert.Equal(said, Decider.ToTheBuyer(Assert.Single(In(told)).Value));

    [Theory]
    [InlineData("my boss wants to see it first")]
    [InlineData("somebody has to look at it")]
    public void The_sellers_own_and_nobody_have_none(string told) => Assert.Empty(In(told));

    [Theory]
    [InlineData("Peter", "Peter")]
    [InlineData("her wife", "your wife")]
    [InlineData("our colleagues in Oslo", null)]
    [InlineData(null, null)]
    public void A_name_is_that_and_what_isn_t_plain_is_left_out(string? told, string? said) => Assert.Equal(said, Decider.ToTheBuyer(told));

    private static IEnumerable<Fact> In(string text)
    {
        var command = new Command("news.ask-boss", null, new Span(0, text.Length), 0.9);
        return Decider.In(new(new Utterance(text, []), [command], [], [command]));
    }
}
