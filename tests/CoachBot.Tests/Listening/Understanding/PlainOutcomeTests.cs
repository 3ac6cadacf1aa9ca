using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class PlainOutcomeTests
{
    [Theory]
    [InlineData("just said nae, they're sticking with the old one", "news.said-yes", 0.9, "news.said-no")]
    [InlineData("it went grand and then he goes send me a brochure", "want.debrief", 0.74, "news.send-something")]
    [InlineData("she adored the demo, three mails since, nowt back", "tell", 0.9, "news.quiet")]
    [InlineData("a rival is 9% cheaper he tells me", "ask.should-i", 0.53, "news.price")]
    [InlineData("her boss can sign up to 20k, ours is 40", "news.price", 0.91, "news.ask-boss")]
    [InlineData("she went quiet on the call, I talked the whole time", "news.quiet", 0.93, "news.pushy")]
    public void What_is_plainly_told_comes_first(string said, string read, double p, string told) =>
        Assert.Equal(told, Read(said, read, p).Leading.Act);

    [Theory]
    [InlineData("they said the others had a man on site every morning and we only had the phone line", "news.no-show")]
    [InlineData("the other quote he didn't show me", "news.no-show")]
    [InlineData("our own legal says no to that", "news.said-no")]
    [InlineData("he was silent during the whole meeting", "news.quiet")]
    public void What_the_words_exclude_is_out(string said, string read) =>
        Assert.NotEqual(read, Read(said, read, 0.87).Leading.Act);

    [Theory]
    [InlineData("he didn't show up at ten", "news.no-show", 0.87)]
    [InlineData("how do I ask if he said no to the others?", "ask.what-tell", 0.9)]
    [InlineData("remind me to call him, he said no thanks twice", "want.remind", 0.95)]
    [InlineData("if he says no we stop", "ask.what-if", 0.9)]
    [InlineData("they said yes, the board as well", "news.said-yes", 0.9)]
    [InlineData("silent for three weeks since the demo", "news.quiet", 0.9)]
    public void What_is_read_well_stays(string said, string read, double p) =>
        Assert.Equal(read, Read(said, read, p).Leading.Act);

    private static Reading Read(string said, string act, double p)
    {
        Command[] heard = [new(act, null, new(0, said.Length), p), new("news.later", null, new(0, said.Length), (1 - p) / 2),
            new("news.said-no", null, new(0, said.Length), (1 - p) / 3), new("news.ask-boss", null, new(0, said.Length), (1 - p) / 2)];
        return PlainOutcome.In(new(new Utterance(said, []), [heard[0]], [], heard), null, isOfCase: false);
    }
}
