using CoachBot.Replies.Words;

namespace CoachBot.Tests.Replies;

public sealed class WordWishesTests
{
    [Theory]
    [InlineData("too soft, I'm not her mate", "firmer")]
    [InlineData("it sounds like begging", "firmer")]
    [InlineData("can you put more backbone in it", "firmer")]
    [InlineData("no apology in it", "without-apology")]
    [InlineData("without the thank you", "without-thanks")]
    [InlineData("give me two versions", "versions")]
    [InlineData("got me some options?", "versions")]
    [InlineData("short email, and less businessy", "ask.as-email,ask.shorter,ask.warmer")]
    [InlineData("shorter and more formal", "ask.more-formal,ask.shorter")]
    [InlineData("as a warm text to Priya", "ask.as-chat,ask.warmer")]
    [InlineData("easy english please, in writing", "ask.as-email,simpler")]
    [InlineData("can you in German", "in-english")]
    [InlineData("sounds like a robot", "ask.warmer")]
    [InlineData("It is little bit direct for me", "gentler")]
    [InlineData("softer please, and in a letter", "ask.as-email,gentler")]
    [InlineData("that comes across rather harsh, he's my father's friend", "gentler")]
    [InlineData("warmer, she is a judge", "gentler")]
    [InlineData("make her laugh a little", "lighter")]
    [InlineData("say it straight out", "firmer")]
    [InlineData("as a postcard", "ask.as-email,ask.warmer")]
    [InlineData("for a letter to the ministry", "ask.as-email,ask.more-formal")]
    [InlineData("shorter, he only reads two lines", "ask.as-email,ask.shorter")]
    [InlineData("one for the phone and one as an email", "ask.as-email,ask.spoken,versions")]
    [InlineData("she can't stand phone calls", "ask.as-email")]
    [InlineData("he doesn't do calls, only messages", "ask.as-chat")]
    [InlineData("without the word “clear” please", "without:clear")]
    [InlineData("how do I open", "opening")]
    [InlineData("well, what would you do?", "recommended")]
    [InlineData("something I can say at lunch, not salesy", "ask.spoken,ask.warmer")]
    public void Several_wishes_are_heard(string said, string wishes) =>
        Assert.Equal(wishes.Split(',', StringSplitOptions.RemoveEmptyEntries), WordWishes.In(said).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("they are based in Germany")]
    [InlineData("he asked for the price")]
    [InlineData("what did she say")]
    public void What_wishes_nothing_has_none(string said) => Assert.Empty(WordWishes.In(said));

    [Theory]
    [InlineData("too soft, I'm not her mate", true)]
    [InlineData("she says our email was too long and the board wants another supplier", false)]
    public void Little_is_said_beside_a_wish(string said, bool isLittle) => Assert.Equal(isLittle, WordWishes.Beside(said) <= 3);
}
