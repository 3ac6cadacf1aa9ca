using CoachBot.Replies.Words;
using CoachBot.Tests.Practice.DraftCheck;

namespace CoachBot.Tests.Replies;

public sealed class GlossaryTests
{
    [Theory]
    [InlineData("what means stake?", "stake")]
    [InlineData("What is \"brush off\"", "brush-off")]
    [InlineData("what does pushy mean", "pushy")]
    [InlineData("I don't understand the word gatekeeper", "gatekeeper")]
    [InlineData("I understand not the word \"stake\". Or what means it in this sentence?", "stake")]
    [InlineData("sorry, what is a tender?", "tender")]
    [InlineData("can you explain me churn please", "churn")]
    [InlineData("procurement, what is that?", "procurement")]
    [InlineData("what's a no-show", "no-show")]
    [InlineData("meaning of leverage", "leverage")]
    [InlineData("what does \"at stake\" mean here?", "at-stake")]
    [InlineData("And what is the word rapport", "rapport")]
    [InlineData("I don't know what champion means", "champion")]
    [InlineData("what means \"to haggle\"", "haggle")]
    [InlineData("what does ghosting mean in English?", "ghosting")]
    public void A_word_that_isnt_understood_is_found(string said, string key) =>
        Assert.Equal(key, Glossary.Asked(said, Drafts.Content.Shared));

    [Theory]
    [InlineData("what is her problem")]
    [InlineData("what does he mean by that?")]
    [InlineData("what do you mean")]
    [InlineData("what is the next step")]
    [InlineData("what is the deadline for the tender at Kessler?")]
    [InlineData("I don't understand why he said no")]
    [InlineData("what is my quota this month")]
    [InlineData("he doesn't understand the discount")]
    [InlineData("what means he doesn't call back?")]
    [InlineData("explain to her the price")]
    [InlineData("I didn't get the deal, they went with somebody else.")]
    [InlineData("Didn't get the renewal.")]
    [InlineData("What's the deadline?")]
    [InlineData("I don't know the budget, he wouldn't say.")]
    public void What_asks_something_else_asks_for_no_word(string said) => Assert.Null(Glossary.Asked(said, Drafts.Content.Shared));

    [Fact]
    public void About_sixty_words_are_explained() =>
        Assert.InRange(Drafts.Content.Shared.Lines.Keys.Count(key => key.StartsWith(Glossary.Prefix, StringComparison.Ordinal)), 55, 100);

    [Theory]
    [InlineData("What sentence should I have used? For next time.")]
    [InlineData("what should i have said in the first minute")]
    [InlineData("How should I have opened?")]
    [InlineData("what would have been a better question")]
    [InlineData("and what do I say next time")]
    [InlineData("which? what line should I have said")]
    [InlineData("what could we have asked")]
    [InlineData("give me a sentence for next time")]
    [InlineData("What would have been the right thing to say")]
    [InlineData("what words should i have used with her")]
    public void What_should_have_been_said_is_for_the_next_time(string said) => Assert.True(NextTime.IsAsked(said));

    [Theory]
    [InlineData("It is to direct for me. I am not a american salesman.")]
    [InlineData("that's to hard for a first mail")]
    [InlineData("it sounds to pushy")]
    [InlineData("it's too direct for me, I'm not like that")]
    [InlineData("a bit to strong for my customer")]
    public void What_is_too_direct_by_ear_gets_softer(string said) => Assert.Contains(FormChoice.Gentler, PlainWish.In(said));
}
