using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class ToWhomTests
{
    [Theory]
    [InlineData("the builder rings back any second, what do I tell him", "buyer")]
    [InlineData("she's at the counter now. what do i say to her?", "buyer")]
    [InlineData("yoga studio at four, their leader rings back in an hour, what do I tell her", "buyer")]
    [InlineData("lost Ferro, what do I tell the MD", "colleague")]
    [InlineData("my boss wants a number, what do I tell him", "colleague")]
    [InlineData("what do I tell the team on Monday", "colleague")]
    public void Only_who_is_named_is_told(string asked, string whom)
    {
        var question = new Command("ask.what-tell", "colleague", new(0, asked.Length), 0.9);
        var reading = ToWhom.In(new(new Utterance(asked, []), [question], [], [question]));

        Assert.Equal(whom, reading.Leading.Arg);
    }
}
