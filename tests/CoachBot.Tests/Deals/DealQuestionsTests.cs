using CoachBot.Pipeline;

namespace CoachBot.Tests.Deals;

public sealed class DealQuestionsTests
{
    [Theory]
    [InlineData("how does it stand with Contoso?")]
    [InlineData("ok, so where do we stand with Ana")]
    [InlineData("What do you know about her?")]
    public void A_question_about_a_deal_is_one(string text) => Assert.True(DealQuestions.AskAboutOne(text));

    [Theory]
    [InlineData("where do we stand")]
    [InlineData("they asked what do you know about SSO")]
    [InlineData("tell them how it stands")]
    [InlineData("what do you know about it")]
    [InlineData("what do you know about me")]
    [InlineData("what do you know about selling")]
    public void What_only_sounds_like_one_is_none(string text) => Assert.False(DealQuestions.AskAboutOne(text));

    [Theory]
    [InlineData("what's open with whom?", true)]
    [InlineData("What’s still open", true)]
    [InlineData("what is open to us now is the rest of the year", false)]
    [InlineData("what's open with Contoso", false)]
    [InlineData("what do you have now on all three? briefly", true)]
    [InlineData("and what have you got on both of them", true)]
    [InlineData("what do you think of both lines", false)]
    public void What_is_open_is_asked_in_so_many_words(string text, bool isAsked) =>
        Assert.Equal(isAsked, DealQuestions.AskWhatIsOpen(text));
}
