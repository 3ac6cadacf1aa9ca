using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class NoDraftTests
{
    [Theory]
    [InlineData("went better than i feared i reckon?? her words were \"come back in june\"")]
    [InlineData("wish i'd asked. felt rude")]
    [InlineData("Anke texts: we are out i'm afraid, sorry about all your work, try us next year")]
    [InlineData("Yusuf: no thanks mate, you're too late, we signed last week")]
    [InlineData("Nils from Aker: thanks but your lead time kills it for us")]
    [InlineData("reply from Gunnar: Your proposal has been received. You will hear from us in due course.")]
    [InlineData("Received from client this morning: Dear Tom, thank you for your offer. Your delivery time does not suit us.")]
    [InlineData("yeah the monday bit is real though, the glazier shuts his book then")]
    [InlineData("\"you can sort it with Mrs Frame then,\" and the line went dead")]
    [InlineData("\"split it with me and you've got a deal,\" big grin on his face")]
    [InlineData("\"had one of those in the old shop, it never worked,\" he tells me while I'm unpacking it")]
    [InlineData("“you lot are all the same,” he told me before I'd even sat down")]
    [InlineData("I said \"would you like to think about it\" and he said \"no I'm good\"")]
    [InlineData("is that really pushy? he asked me to chase him")]
    [InlineData("why is that a reproach? it's a fact")]
    [InlineData("what would you say to him instead?")]
    [InlineData("the customer says you promised us a call on monday, which i never did")]
    [InlineData("i'd rather not mention the competitor in it, what do you reckon")]
    [InlineData("the tuesday date is firm, my crew are booked solid otherwise")]
    public void What_is_told_is_no_draft(string told)
    {
        Assert.True(NoDraft.Is(told));
        Assert.Null(DraftPaste.Find(told));
        Assert.False(DraftPaste.IsNextVersion(told));
    }

    [Theory]
    [InlineData("this is where it stands Hi Kit and Mo, lovely to meet you on Monday, I honestly think you'd regret leaving it!",
        "Hi Kit and Mo, lovely to meet you on Monday, I honestly think you'd regret leaving it!")]
    [InlineData("ok here goes Hi Phil, I hope this finds you well. I wondered if you've any questions.",
        "Hi Phil, I hope this finds you well. I wondered if you've any questions.")]
    [InlineData("Here is the email for Oskar - Dear Oskar, as per my last email I'm still waiting for you to come back to me.",
        "Dear Oskar, as per my last email I'm still waiting for you to come back to me.")]
    [InlineData("does this sound pushy? Hi Vik, I need your answer today or I have to give the slot away.",
        "Hi Vik, I need your answer today or I have to give the slot away.")]
    [InlineData("my reply to his no: Thanks for being straight with me, Ivan. What did the others do better for you?",
        "Thanks for being straight with me, Ivan. What did the others do better for you?")]
    [InlineData("Hi Len, she told me you're the one to speak to about the lift. Is it still giving you trouble?",
        "Hi Len, she told me you're the one to speak to about the lift. Is it still giving you trouble?")]
    [InlineData("thinking of \"Hey Wes, shall I put you down for the Thursday?\"", "Hey Wes, shall I put you down for the Thursday?")]
    public void What_speaks_to_the_buyer_is_one(string said, string draft) => Assert.Equal(draft, DraftPaste.Find(said));

    [Theory]
    [InlineData("Jess just texted Hi Sam, thanks for coming but you are too dear for us this year.")]
    [InlineData("From: Dana Wells. Hi Jo, thanks for coming in. We won't be going ahead with you this time.")]
    public void A_greeting_in_a_buyers_message_is_none_of_the_sellers(string said) => Assert.Null(DraftPaste.Find(said));
}
