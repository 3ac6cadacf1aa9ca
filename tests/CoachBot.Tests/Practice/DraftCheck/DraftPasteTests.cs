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
    [InlineData("would this do: \"Ray, I can do 3 if it's full pallets and 30 days.\"",
    "Ray, I can do 3 if it's full pallets and 30 days.")]
    [InlineData("does this work: 'Nina, what tipped it?'", "Nina, what tipped it?")]
    [InlineData("check this: \"Bo, no price today, only one question\"", "Bo, no price today, only one question")]
    [InlineData("ok please check my reply: he was right, and I told him so", "he was right, and I told him so")]
    [InlineData("is this ok: Tom, the boss says yes to four", "Tom, the boss says yes to four")]
    [InlineData("how about this? “I was wrong about the delivery, Ana.”", "I was wrong about the delivery, Ana.")]
    [InlineData("and now read this:\nIt was my mistake, not yours", "It was my mistake, not yours")]
    [InlineData("what do you think of this: We can do Fridays", "We can do Fridays")]
    [InlineData("my reply: Thanks, I'll wait then", "Thanks, I'll wait then")]
    [InlineData("will that do: “Four, if you take two years.” ?", "Four, if you take two years.")]
    [InlineData("how does this sound: I'd rather hear the truth, Lene", "I'd rather hear the truth, Lene")]
    public void What_is_announced_is_read(string said, string draft) => Assert.Equal(draft, DraftPaste.Find(said));

    [Theory]
    [InlineData("I have to answer Ms. Roth. She left us in May and is back now. Please check: 'Dear Ms. Roth, it's good to " +
        "hear from you. We'd need three weeks.'", "Dear Ms. Roth, it's good to hear from you. We'd need three weeks.")]
    [InlineData("The bakery wants a date. I don't want to promise too much. Check this: 'Hi Lena, I can't say before Tuesday, is that ok?'",
        "Hi Lena, I can't say before Tuesday, is that ok?")]
    [InlineData("He was cross on the phone. Can you read this: “Hello Mr. Brandt, that was our mistake.”",
        "Hello Mr. Brandt, that was our mistake.")]
    [InlineData("It's for the council, they are formal. please review: Dear Mr. Evans, you'll have the plans on Monday.",
        "Dear Mr. Evans, you'll have the plans on Monday.")]
    [InlineData("We lost it last year! Would this be ok: 'Good morning Dr. Lang, you're back, and I'm glad.' thanks",
        "Good morning Dr. Lang, you're back, and I'm glad.")]
    public void Behind_a_story_what_is_announced_is_read(string said, string draft) => Assert.Equal(draft, DraftPaste.Find(said));

    [Theory]
    [InlineData("already wrote him. 'hello Jon, I waited half an hour, are you still in?' was that too much?",
        "hello Jon, I waited half an hour, are you still in?")]
    [InlineData("i texted her 'no need to answer if you don't care'. how bad is it", "no need to answer if you don't care")]
    [InlineData("was it wrong that I mailed 'Dear Ms. Ode, I'm surprised at your decision'?",
        "Dear Ms. Ode, I'm surprised at your decision")]
    [InlineData("sent this an hour ago: 'So that's a no then?' did I blow it", "So that's a no then?")]
    [InlineData("I replied “we can't go lower, sorry”. Was that rude?", "we can't go lower, sorry")]
    public void What_has_gone_out_is_read_when_it_is_asked_about(string said, string draft) => Assert.Equal(draft, DraftPaste.Find(said));

    [Theory]
    [InlineData("she said 'we'll come back to you by friday'. was it wrong?")]
    [InlineData("he texted 'not now, maybe in spring'. was that a no?")]
    [InlineData("I gave nothing away. the lady wrote 'we'll see about that' was I too hard?")]
    [InlineData("last time it was 'I'd have to run it by Gerard'. what do I open with")]
    [InlineData("my senior always says 'don't give, trade'. what does it mean here")]
    public void What_somebody_else_has_said_is_none_that_has_gone_out(string said) => Assert.Null(DraftPaste.Find(said));

    [Theory]
    [InlineData("i sended your message and he answer in 10 minute \"Which page talks about the delivery?\" there is no page")]
    [InlineData("good news! she answered after two days \"What would it cost for three shops?\" and I don't know what to say")]
    [InlineData("I sent it like you said and Karim wrote back \"let's talk about it on Monday, ok?\"")]
    [InlineData("sent your text, he reply fast \"how many people do you need for it?\"")]
    [InlineData("I called as we said and the boss said \"we never had a problem with it before\"")]
    [InlineData("morning, he texted at 7 \"can you come by this afternoon, alone?\"")]
    [InlineData("my message worked, she says \"you are the first one who asks me that\"")]
    [InlineData("I asked what you told me, and he just said \"ask my wife, she does the books\"")]
    [InlineData("she writes me back today \"which of your people would come to us?\" 😀")]
    [InlineData("I wrote them and they answered by mail \"please send it to our office in Lyon\"")]
    public void What_the_buyer_answered_is_no_draft(string said) => Assert.Null(DraftPaste.Find(said));

    [Theory]
    [InlineData("Whatsapp to a client, ok? Hi Ravi! Any update on the order?", DraftChannel.Chat)]
    [InlineData("Voicemail I want to leave: hi it's Joanne, please call me back.", DraftChannel.Spoken)]
    [InlineData("check this email: Hi Ravi, any update on the order?", DraftChannel.Email)]
    [InlineData("Hi Ravi,\n\nany update?\n\nBest,\nJo", DraftChannel.Email)]
    [InlineData("Hi Ravi, any update on the order?", DraftChannel.Chat)]
    public void The_channel_is_taken_from_the_words(string said, DraftChannel channel) =>
        Assert.Equal(channel, DraftPaste.ChannelOf(said, DraftPaste.Find(said)!));
}
