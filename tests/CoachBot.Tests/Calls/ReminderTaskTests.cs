using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;

namespace CoachBot.Tests.Calls;

public sealed class ReminderTaskTests
{
    private static readonly DateTimeContext Monday =
        new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));

    [Theory]
    [InlineData("remind me Friday at 10 to call Ana back", "call Ana back")]
    [InlineData("Remind me to call Andrea on Tuesday at 3", "call Andrea")]
    [InlineData("ping me at 4", null)]
    [InlineData("ping me tomorrow morning about the Suzuki deal", "the Suzuki deal")]
    [InlineData("Don't let me forget to call Ngozi tomorrow", "call Ngozi")]
    [InlineData("set a reminder", null)]
    [InlineData("remind me on Friday", null)]
    [InlineData("next Tuesday at ten: ring Stefano", "ring Stefano")]
    [InlineData("note to self: ring Esther Tuesday", "ring Esther")]
    [InlineData("I need to call Birgit back on the 15th, remind me", "call Birgit back")]
    [InlineData("follow up with Pavel in 10 days", "follow up with Pavel")]
    [InlineData("please remind me tomorrow at 8 to send the offer", "send the offer")]
    public void The_task_is_what_is_left_without_the_date_and_the_asking(string text, string? task) =>
        Assert.Equal(task,
            ReminderTask.Read(text, new DateTimeReader().Read(text, Monday) is { } when ? [new Span(when.Index, when.Length)] : []));
}
