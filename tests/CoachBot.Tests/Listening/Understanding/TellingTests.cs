using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class TellingTests
{
    [Theory]
    [InlineData("ok, posted", "told.done")]
    [InlineData("right, mail sent. Took out the second line", "told.done")]
    [InlineData("done, I've messaged her", "told.done")]
    [InlineData("saw Ruben this morning", "told.met")]
    [InlineData("evening. called the mill today", "told.met")]
    [InlineData("went by Ferro this morning", "told.met")]
    [InlineData("I gave her 4 percent in the end", "told.slip:gave-way")]
    [InlineData("we knocked 200 off, silly me", "told.slip:gave-way")]
    [InlineData("I rambled about the factory for ages", "told.slip:talk")]
    [InlineData("I never asked her, I was scared of the answer", "told.slip:left-out")]
    [InlineData("he's sighing and looks cross", "told.theirs:cold")]
    [InlineData("the dryer broke down twice and they threw the wool away", "told.theirs:trouble")]
    [InlineData("her brother has to sign it as well", "told.theirs:others")]
    [InlineData("he loved the oak one", "told.theirs:warm")]
    [InlineData("she's a very reserved lady", "told.theirs:manner")]
    [InlineData("they always order from the place in Ghent", "told.theirs:habit")]
    public void What_is_told_is_of_a_kind(string told, string kind) => Assert.Equal(kind, KindOf(told));

    [Theory]
    [InlineData("she sent me a brochure of theirs")]
    [InlineData("they called me about the bolts")]
    [InlineData("we met and he wants a discount")]
    [InlineData("the weather is foul in Ghent")]
    [InlineData("sent the quote, he says it's too dear")]
    [InlineData("gone quiet since monday")]
    [InlineData("gone with somebody else")]
    [InlineData("texted her three times, no reply")]
    [InlineData("wrote to him twice and nothing back")]
    [InlineData("sent it, what do I do now?")]
    [InlineData("sent, remind me thursday")]
    [InlineData("called him twice, no answer")]
    [InlineData("it went well")]
    [InlineData("met Ana and she signed today")]
    [InlineData("he didn't seem impressed by the demo at all")]
    [InlineData("he wasn't angry")]
    [InlineData("she runs a cold storage")]
    [InlineData("she returns on Monday")]
    [InlineData("he has two kids")]
    [InlineData("her husband has cancer")]
    [InlineData("I gave her a call at 9")]
    [InlineData("we dropped off 20 samples")]
    [InlineData("I promised her the data sheet")]
    [InlineData("my wife agrees with you")]
    public void What_is_none_of_them_is_none(string told) => Assert.Null(KindOf(told));

    private static string? KindOf(string text) =>
        Telling.Of(new(new Utterance(text, []), [], [], [])) is { } telling
            ? telling.Act + (telling.Arg is { } arg ? ":" + arg : "")
            : null;
}
