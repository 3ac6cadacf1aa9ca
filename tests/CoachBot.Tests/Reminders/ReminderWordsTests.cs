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
}
