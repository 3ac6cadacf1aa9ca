using CoachBot.Recognition.Dates;

namespace CoachBot.Sellers;

/// <summary>When a seller wants peace: from one minute of the day until another, perhaps over midnight, and on whole days.</summary>
/// <param name="From">Minutes after midnight, or null where no hours are quiet.</param>
/// <param name="Until">Minutes after midnight.</param>
/// <param name="Days">A bit for each quiet day, Sunday's the lowest.</param>
public sealed record QuietHours(int? From, int? Until, int Days)
{
    public const int AllDays = 0b111_1111;

    /// <summary>The days as a working week has them.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday,
            DayOfWeek.Sunday];

    public static QuietHours None { get; } = new(null, null, 0);

    public bool IsNone => From is null && Days == 0;

    public bool Covers(DateTime local) => IsQuietDay(local.DayOfWeek) || IsQuietHour((int)local.TimeOfDay.TotalMinutes);

    /// <summary>This moment, or the first one after it that isn't quiet.</summary>
    public DateTimeOffset FirstFree(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        if (!Covers(local))
        {
            return moment;
        }

        while (Covers(local))
        {
            local = IsQuietDay(local.DayOfWeek) ? local.Date.AddDays(1) : EndOfHours(local);
        }

        return LocalTime.ToOffset(local, zone);
    }

    // A week without a free minute would be no reminders at all; nobody can set that.
    private bool IsQuietDay(DayOfWeek day) => Days != AllDays && (Days & (1 << (int)day)) != 0;

    private bool IsQuietHour(int minute) => From is { } from && Until is { } until && from != until
        && (from < until ? minute >= from && minute < until : minute >= from || minute < until);

    private DateTime EndOfHours(DateTime local)
    {
        var end = local.Date.AddMinutes(Until!.Value);
        return end > local ? end : end.AddDays(1);
    }
}
