using System.Globalization;
using CoachBot.Calls.Changes;
using CoachBot.Recognition.Dates;

namespace CoachBot.Tests.Calls;

/// <summary>Where a call goes that stands on Wednesday 25 November at 14:00, said on the Monday before.</summary>
public sealed class NewCallTimeTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private readonly NewCallTime _reader = new(new DateTimeReader(), new DateTimeContext(At("2026-11-23T09:00"), London,
        new CultureInfo("en-GB")));

    [Theory]
    [InlineData("Wednesday's call is an hour and a half later", "2026-11-25T15:30")]
    [InlineData("adatum slipped 20 minutes", "2026-11-25T14:20")]
    [InlineData("brought forward by half an hour", "2026-11-25T13:30")]
    [InlineData("Adatum bumped us by a week, same hour", "2026-12-02T14:00")]
    [InlineData("pushed back a fortnight", "2026-12-09T14:00")]
    [InlineData("moved to the day after, same time", "2026-11-26T14:00")]
    [InlineData("moved to the day after, at ten", "2026-11-26T10:00")]
    [InlineData("same time next week", "2026-12-02T14:00")]
    public void A_shift_counts_from_where_it_stands(string text, string to) => Assert.Equal(At(to), _reader.Read(text,
        At("2026-11-25T14:00")));

    [Theory]
    [InlineData("she wants 10.15 now instead of 2", "2026-11-25T10:15")]
    [InlineData("moved to 4", "2026-11-25T16:00")]
    [InlineData("the call on Wednesday is at 16 Uhr now", "2026-11-25T16:00")]
    [InlineData("moved from 14:00 to 15:30", "2026-11-25T15:30")]
    [InlineData("we speak on 10 December, the same hour", "2026-12-10T14:00")]
    [InlineData("shunted me to Friday", "2026-11-27T14:00")]
    [InlineData("shifted to Friday 4.12. at 16:00", "2026-12-04T16:00")]
    [InlineData("Wednesday's call is off, we're doing Tuesday the 1st, half ten", "2026-12-01T10:30")]
    [InlineData("move the Adatum call on Wednesday to 15:30", "2026-11-25T15:30")]
    [InlineData("move the call tomorrow to 15 Uhr", "2026-11-24T15:00")]
    [InlineData("shift tomorrow's call to 15:30", "2026-11-25T15:30")]
    [InlineData("it was shifted to Friday 4 December at 16:00", "2026-12-04T16:00")]
    [InlineData("can you shift Greta to 4 on Wednesday", "2026-11-25T16:00")]
    [InlineData("it isn't Wednesday but the day after, same hour", "2026-11-26T14:00")]
    [InlineData("she says 3 suits her better than 2", "2026-11-25T15:00")]
    [InlineData("not Wednesday but Thursday at 3", "2026-11-26T15:00")]
    [InlineData("moved from Wednesday to Thursday", "2026-11-26T14:00")]
    [InlineData("she's away till Friday, so Tuesday at 11 instead", "2026-11-24T11:00")]
    [InlineData("pushed back until Friday at 9", "2026-11-27T09:00")]
    public void What_isn_t_told_stays(string text, string to) => Assert.Equal(At(to), _reader.Read(text, At("2026-11-25T14:00")));

    [Theory]
    [InlineData("cancelled on me")]
    [InlineData("she's off till Friday")]
    [InlineData("moved, no new date yet")]
    public void No_new_time_is_none(string text) => Assert.Null(_reader.Read(text, At("2026-11-25T14:00")));

    private static DateTimeOffset At(string local) =>
        LocalTime.ToOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), London);
}
