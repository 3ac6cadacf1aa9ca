using CoachBot.Recognition.Listening;

namespace CoachBot.Recognition.Tests.Listening;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n ", 0)]
    [InlineData("no", 1)]
    [InlineData("They said no, again.", 4)]
    [InlineData("  they said\tno \r\n twice ", 4)]
    [InlineData("it’s fine – go on", 5)]
    public void Whatever_stands_between_white_space_is_a_word(string text, int words)
    {
        Assert.Equal(words, WordCount.Of(text));
        Assert.Equal(words, new Utterance(text, []).WordCount);
    }
}
