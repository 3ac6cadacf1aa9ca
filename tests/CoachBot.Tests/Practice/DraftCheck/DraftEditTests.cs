using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class DraftEditTests
{
    private static readonly Draft _draft = new(
        "Hi Jo, thanks for today. The list is ready. Shall I send it by the 11th?", DraftChannel.Email);

    [Theory]
    [InlineData("leave the second sentence out", "Hi Jo, thanks for today. Shall I send it by the 11th?")]
    [InlineData("drop the bit about the list", "Hi Jo, thanks for today. Shall I send it by the 11th?")]
    [InlineData("cut the last line please", "Hi Jo, thanks for today. The list is ready.")]
    [InlineData("hang on, it's the 12th not the 11th", "Hi Jo, thanks for today. The list is ready. Shall I send it by the 12th?")]
    public void It_is_done_to_the_draft(string wish, string text) =>
        Assert.Equal(text, new EditedDraft(Drafts.Content).Of(_draft, DraftEdit.Of(wish)!).Draft.Text);

    [Theory]
    [InlineData("Hi Jo, shall we meet on 12 May at 2?", "it's 4, not 2", "Hi Jo, shall we meet on 12 May at 4?")]
    [InlineData("Hi Jo, 2 of us come at 2.", "it's 4, not 2", null)]
    [InlineData("Hi Jo, it was just right. The talk about us was long.", "leave out the bit about us", "Hi Jo, it was just right.")]
    [InlineData("Hi Jo, it was just right. The tea was good.", "leave out the bit about us", null)]
    public void Only_whole_words_are_meant(string draft, string wish, string? text) => Assert.Equal(text ?? draft,
        new EditedDraft(Drafts.Content).Of(new(draft, DraftChannel.Chat), DraftEdit.Of(wish)!).Draft.Text);

    [Theory]
    [InlineData("It's too much for her, she wants 10% off", false)]
    [InlineData("It's hard to reach him, he's in audits", false)]
    [InlineData("it's rude of him to wait so long", false)]
    [InlineData("Isn't that a bit pushy? We don't do pushy round here", true)]
    [InlineData("that's too direct for me", true)]
    [InlineData("is that too much?", true)]
    public void A_doubt_is_asked_or_left_at_that(string said, bool isDoubt) => Assert.Equal(isDoubt, DraftEar.IsDoubt(said));

    [Fact]
    public void A_day_is_put_in() => Assert.EndsWith("Does Friday suit you?",
        new EditedDraft(Drafts.Content).Of(_draft, DraftEdit.Of("add the friday")!).Draft.Text, StringComparison.Ordinal);

    [Fact]
    public void It_travels_another_way() => Assert.Equal(DraftChannel.Chat,
        new EditedDraft(Drafts.Content).Of(_draft, DraftEdit.Of("and for whatsapp?")!).Draft.Channel);

    [Theory]
    [InlineData("Hi Jo, could we make it shorter than last time?")]
    [InlineData("he wants it on friday")]
    [InlineData("drop me a line when you're back")]
    [InlineData("I'd leave it for tonight")]
    [InlineData("take it out")]
    [InlineData("ok take that out")]
    [InlineData("leave that bit out")]
    [InlineData("It's polite, not pushy")]
    [InlineData("it's friendly, not begging")]
    public void Other_words_want_nothing_done(string said) => Assert.Null(DraftEdit.Of(said));

    [Theory]
    [InlineData("isn't that a little forward? people here hate forward")]
    [InlineData("does this sound too salesy? we never sell like that here")]
    public void A_doubt_about_words_in_sight_brings_no_draft(string said) => Assert.Null(DraftPaste.Find(said));

    [Theory]
    [InlineData("remind me, when did I tell you the quote went out")]
    [InlineData("hold on, I told you the wrong week")]
    [InlineData("did I already say to you that she is away?")]
    [InlineData("have you saved that for me?")]
    [InlineData("your version is a bit long for my taste")]
    [InlineData("sorry, I meant to tell you the 12th")]
    public void What_is_asked_of_what_was_told_is_no_next_version(string said) => Assert.False(DraftPaste.IsNextVersion(said));

    [Theory]
    [InlineData("Sorry I missed you yesterday, would Thursday suit you?")]
    [InlineData("Your idea about March helps us plan, shall I book it?")]
    [InlineData("Sorry, I couldn't reach you on Monday, is Friday good?")]
    public void Words_to_a_buyer_are_a_next_version(string said) => Assert.True(DraftPaste.IsNextVersion(said));
}
