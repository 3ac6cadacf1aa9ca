using CoachBot.Replies.Words;

namespace CoachBot.Tests.Replies;

public sealed class PlainWishTests
{
    [Theory]
    [InlineData("Would you be so kind and put that in an email? My line is dreadful today")]
    [InlineData("mate, can we make it shorter, he's up a ladder half the day")]
    [InlineData("It reads a bit stiff, she went to school with my sister")]
    [InlineData("gentler please, her husband died in May")]
    [InlineData("cut it in half, nobody listens that long on site")]
    [InlineData("ok but in a whatsapp")]
    [InlineData("I'd rather have something funnier, we always joke around")]
    [InlineData("What do I leave on his voicemail?")]
    [InlineData("put it in a mail that I can send before the meeting, nothing sarcastic")]
    [InlineData("I can't say that to him, he hates phone calls")]
    [InlineData("sent it, now a shorter one for her boss please")]
    [InlineData("used it before and it sounds too stiff")]
    public void A_wish_is_heard_whatever_stands_around_it(string said) => Assert.NotEmpty(PlainWish.In(said));

    [Theory]
    [InlineData("should I send her an email")]
    [InlineData("do I leave a voicemail or not")]
    [InlineData("he was too direct with my colleague")]
    [InlineData("what if he answers by text")]
    [InlineData("is a yes on the phone worth anything")]
    [InlineData("put it in an email that he can forward to his partners")]
    [InlineData("can I contact his partner on linkedin")]
    [InlineData("she wants it shorter by two metres and in oak")]
    [InlineData("their tender text is too long, 90 pages")]
    [InlineData("they said no as the rollout is too long, a year and a half")]
    [InlineData("sent the short one. thanks sir")]
    [InlineData("thanks, i used the short one")]
    [InlineData("posted the short version, went with your opener")]
    [InlineData("took the simpler one")]
    [InlineData("we lost Fabrikam. a year of work. one line text. my boss is fuming")]
    public void What_asks_or_tells_of_something_else_is_none(string said) => Assert.Empty(PlainWish.In(said));
}
