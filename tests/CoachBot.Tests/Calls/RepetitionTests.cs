using System.Globalization;
using CoachBot.Reminders;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Calls;

/// <summary>What comes again keeps its time of day, also when clocks change.</summary>
public sealed class RepetitionTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData(Repetition.Daily, "2027-03-27T09:00+00:00", "2027-03-28T09:00+01:00")]
    [InlineData(Repetition.Weekly, "2027-03-24T10:00+00:00", "2027-03-31T10:00+01:00")]
    [InlineData(Repetition.Weekly, "2026-10-23T16:00+01:00", "2026-10-30T16:00+00:00")]
    [InlineData(Repetition.Daily, "2027-03-27T01:30+00:00", "2027-03-28T02:30+01:00")]
    [InlineData(Repetition.Daily, "2026-10-24T01:30+01:00", "2026-10-25T01:30+01:00")]
    [InlineData(Repetition.Monthly, "2026-12-31T09:00+00:00", "2027-01-31T09:00+00:00")]
    public void The_clock_on_the_wall_counts(string repeats, string last, string next) =>
        Assert.Equal(At(next), Repetition.Next(repeats, At(last), At(last), London));

    [Fact]
    public void After_a_long_silence_it_comes_once_and_not_for_every_time_that_was_missed() =>
        Assert.Equal(At("2027-03-05T16:00+00:00"),
            Repetition.Next(Repetition.Weekly, At("2026-11-27T16:00+00:00"), At("2027-03-01T12:00+00:00"), London));

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
