using CoachBot.Practice.RolePlay;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class TakenBackTests
{
    [Theory]
    [InlineData("haha no, wait", true)]
    [InlineData("hahaha sorry", true)]
    [InlineData("lol ok again", true)]
    [InlineData("oops", true)]
    [InlineData("no", false)]
    [InlineData("sorry", false)]
    [InlineData("ok", false)]
    [InlineData("haha, what does that cost you?", false)]
    public void Laughter_is_nothing_that_was_said(string text, bool isLaughter) => Assert.Equal(isLaughter, TakenBack.IsLaughter(text));

    [Theory]
    [InlineData("We have exactly the thing! ... oh no, can I take that back?", true, false)]
    [InlineData("no wait, scratch that", true, true)]
    [InlineData("let me start again", true, true)]
    [InlineData("What would you take back to your team?", false, false)]
    [InlineData("Would you try it again?", false, false)]
    [InlineData("If you don't like it we take it back, no questions asked.", false, false)]
    [InlineData("May I try again in spring?", false, false)]
    [InlineData("May I try it with you again next week?", false, false)]
    public void A_line_may_be_taken_back(string text, bool isTaken, bool isOfEarlier)
    {
        Assert.Equal(isTaken, TakenBack.In(text));
        Assert.Equal(isOfEarlier, isTaken && TakenBack.IsOfEarlier(text));
    }
}
