using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class DraftPasteTests
{
    [Theory]
    [InlineData("Check this: Hi Anna, just checking in to see how you are.", "Hi Anna, just checking in to see how you are.")]
    [InlineData("is this ok? Dear Mr. Okoye, as discussed please find attached our offer.",
        "Dear Mr. Okoye, as discussed please find attached our offer.")]
    [InlineData("Hi Anna, just checking in to see how you are.", "Hi Anna, just checking in to see how you are.")]
    [InlineData("review this please:\nThank you for your time yesterday.", "Thank you for your time yesterday.")]
    [InlineData("I was going to write: “Sorry to bother you again, where do we stand?” Too weak?",
        "Sorry to bother you again, where do we stand?")]
    [InlineData("check my draft", null)]
    [InlineData("too pushy?", null)]
    [InlineData("I wrote a follow up, can you check it", null)]
    [InlineData("Can you look over my message?", null)]
    [InlineData("Good day. I have a client in Leeds, Mrs. Dunne. I sent the offer on 9 November and now there is silence. What to write " +
        "fourth?",
        null)]
    [InlineData("Good afternoon. The Session considered our proposal on Sunday, and the clerk writes that they are minded to proceed. " +
        "How do I answer?",
        null)]
    [InlineData("She wrote: budget is from April. 3 chairs, not 5.", null)]
    [InlineData("", null)]
    public void The_draft_is_found_in_what_was_written(string said, string? draft) => Assert.Equal(draft, DraftPaste.Find(said));

    [Theory]
    [InlineData("Whatsapp to a client, ok? Hi Ravi! Any update on the order?", DraftChannel.Chat)]
    [InlineData("Voicemail I want to leave: hi it's Joanne, please call me back.", DraftChannel.Spoken)]
    [InlineData("check this email: Hi Ravi, any update on the order?", DraftChannel.Email)]
    [InlineData("Hi Ravi,\n\nany update?\n\nBest,\nJo", DraftChannel.Email)]
    [InlineData("Hi Ravi, any update on the order?", DraftChannel.Chat)]
    public void The_channel_is_taken_from_the_words(string said, DraftChannel channel) =>
        Assert.Equal(channel, DraftPaste.ChannelOf(said, DraftPaste.Find(said)!));
}
