using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Reminders;
using CoachBot.Tests.Time;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Calls;

/// <summary>Times that hang on a day that was told: a board on Thursday 10 December, said on Monday 23 November.</summary>
public sealed class HangingTimeTests
{
    private static readonly Activity Message = new() { LocalTimezone = "Europe/London", Locale = "en-GB" };
    private static readonly DateTimeReader Dates = new();
    private readonly SellerClock _clock = new(new ManualTime(At("2026-11-23T09:00")));

    [Theory]
    [InlineData("remind me day after the board, in the morning", "2026-12-11T09:00")]
    [InlineData("remind me the day after the board meets", "2026-12-11T09:00")]
    [InlineData("ping me the day before their board", "2026-12-09T09:00")]
    [InlineData("remind me day after that", "2026-12-11T09:00")]
    [InlineData("remind me day after tomorrow", "2026-11-25T09:00")]
    [InlineData("remind me the week after next", "2026-12-07T09:00")]
    [InlineData("nudge me the evening before the board", "2026-12-09T18:00")]
    [InlineData("ping me ahead of the board", "2026-12-10T09:00")]
    public void They_are_counted_from_it(string text, string due)
    {
        var board = Dates.Read("Thursday 10 December", _clock.Context(Message))!;
        Assert.Equal(At(due), new ReminderTimeReader(Dates, _clock).Wished(text, [board], Message).Due);
    }

    private static DateTimeOffset At(string time) =>
        DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
