using CoachBot.Journal;

namespace CoachBot.Tests.Journal;

public sealed class NameLeftOutTests
{
    [Theory]
    [InlineData("Olmo bought fear, but without the name Olmo", "they bought fear")]
    [InlineData("keep this but leave out the name: they bought fear", "they bought fear")]
    [InlineData("the one who laughs is scared, it was Petra at Olmo, but without the name please", "the one who laughs is scared")]
    public void What_is_kept_names_nobody(string told, string kept)
    {
        var left = NameLeftOut.Of(told, told, ["Petra", "Olmo"]);
        Assert.Equal(kept, left);
    }

    [Theory]
    [InlineData("Please write this into my journal, but without the name Brandt.", true)]
    [InlineData("note that down and leave out his name", true)]
    [InlineData("write down that her name is Petra", false)]
    [InlineData("they left without me", false)]
    [InlineData("write in my journal that she could not name her budget", false)]
    public void It_is_asked_for_in_words(string text, bool asks) => Assert.Equal(asks, NameLeftOut.In(text));
}
