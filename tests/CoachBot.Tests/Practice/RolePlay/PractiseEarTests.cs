using CoachBot.Practice.RolePlay;
using CoachBot.Tests.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.RolePlay;

public sealed class PractiseEarTests
{
    [Theory]
    [InlineData("can you be the judge haha")]
    [InlineData("my manager listened in and reckons I talk too much, can you be the referee?")]
    [InlineData("be honest with me, is she gone?")]
    [InlineData("he plays it cool whenever I call")]
    [InlineData("let me say it to you first and you tell me")]
    [InlineData("would you be so kind and look at my numbers")]
    public void Who_does_not_ask_for_a_rehearsal_gets_none(string said) => Assert.False(PractiseEar.IsWish(said));

    [Fact]
    public void Each_of_the_wishes_that_are_learnt_is_one()
    {
        var phrases = Drafts.Content.Find(PractiseDialog.TopicId)!.Phrases;
        Assert.NotEmpty(phrases);
        Assert.DoesNotContain(phrases, phrase => !PractiseEar.IsWish(phrase));
    }

    [Theory]
    [InlineData("be him for a minute")]
    [InlineData("can you be Anke for me?")]
    [InlineData("dry run please, she's picking up")]
    [InlineData("let me try it on you")]
    [InlineData("you're the architect, I'm the seller")]
    public void Who_asks_for_one_is_heard(string said) => Assert.True(PractiseEar.IsWish(said));
}
