using CoachBot.Reminders;
using CoachBot.Reminders.Hearing;

namespace CoachBot.Tests.Reminders;

public sealed class ReminderWordsTests
{
    [Theory]
    [InlineData("Do you mind setting a reminder for Friday at 10 to call Ana?", false)]
    [InlineData("Would it be possible to put in a reminder for Friday?", false)]
    [InlineData("Could you add an alarm for Tuesday, please?", false)]
    [InlineData("did you set the reminder?", true)]
    [InlineData("have you put a reminder in for Friday?", true)]
    [InlineData("is it possible to see my reminders?", true)]
    public void A_wish_for_one_asks_for_no_list(string text, bool asks) => Assert.Equal(asks, ReminderWords.AsksForList(text));

    [Theory]
    [InlineData("Do you mind setting a reminder for Friday at 10 to call Ana?", true)]
    [InlineData("put me down for Monday morning in there, pop Monday in", true)]
    [InlineData("they won't put money down", false)]
    [InlineData("he put sunny photos in", false)]
    public void Only_a_day_is_put_down(string text, bool asks) => Assert.Equal(asks, ReminderWords.Asks(text));

    [Theory]
    [InlineData("bug me about the discount on Friday", true)]
    [InlineData("can you pester me to call Ana at 10?", true)]
    [InlineData("Monday at 9 nag me about the contract", true)]
    [InlineData("call Ana, and bother me again tomorrow", true)]
    [InlineData("I want you to hassle me about it on Friday", true)]
    [InlineData("They always bug me about the discount, call Friday at 10", false)]
    [InlineData("It doesn't bother me at all, we meet Friday", false)]
    [InlineData("his assistants hassle me about every invoice", false)]
    [InlineData("what they nag me about is the price", false)]
    public void Who_is_told_to_bug_is_asked(string text, bool asks) => Assert.Equal(asks, ReminderWords.Asks(text));
}
