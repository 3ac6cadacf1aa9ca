using CoachBot.Listening.Facts;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Listening.Facts;

public sealed class PutOffUntilTests
{
    [Theory]
    [InlineData("he says we'll talk about the pumps after the harvest", "after the harvest")]
    [InlineData("They said 'come back after the summer'. It is January!", "after the summer")]
    [InlineData("not before Easter, too busy", "after Easter")]
    [InlineData("she'd rather wait until their contract runs out", "after your contract runs out")]
    [InlineData("they want to see in the new year", "in the new year")]
    [InlineData("ask me in april when he's moving unit", "in April")]
    [InlineData("next year maybe", "next year")]
    [InlineData("budget comes after march", "after March")]
    public void What_is_waited_for_is_said_to_the_buyer(string told, string said) => Assert.Equal(said, Assert.Single(In(told)).Value);

    [Theory]
    [InlineData("he put me off until he's back from his honeymoon")]
    [InlineData("maybe later, he says")]
    [InlineData("she's after ringing me already, drop in with a coffee and we'll see")]
    [InlineData("not before hearing from the bank")]
    [InlineData("after the meeting with my boss I felt small")]
    public void What_can_t_be_said_to_them_isn_t(string told) => Assert.Empty(In(told));

    [Fact]
    public void A_moment_in_other_news_puts_nothing_off() => Assert.Empty(In("she said yes after the summer party", "news.said-yes"));

    private static IEnumerable<Fact> In(string text, string act = "news.later")
    {
        var command = new Command(act, null, new Span(0, text.Length), 0.9);
        return PutOffUntil.In(new(new Utterance(text, []), [command], [], [command]));
    }
}
