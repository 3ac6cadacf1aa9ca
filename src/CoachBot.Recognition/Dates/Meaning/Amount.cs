using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>A length of time in the calendar's units: months and days have no fixed number of hours.</summary>
internal readonly record struct Amount(int Months, int Days, int Workdays, TimeSpan Time, Unit Largest)
{
    private const int Most = 20_000;

    public bool HasTime => Time != TimeSpan.Zero;

    public bool HasDays => Months != 0 || Days != 0 || Workdays != 0;

    public Amount Plus(Amount other) =>
        new(Months + other.Months, Days + other.Days, Workdays + other.Workdays, Time + other.Time, Largest > other.Largest
            ? Largest
            : other.Largest);

    /// <summary>So many of a unit; null where nobody can mean it (half a decade's quarter, a million years).</summary>
    public static Amount? Of(decimal count, Unit unit)
    {
        if (count is < 0 or > Most) return null;
        var n = (double)count;
        return unit switch
        {
            Unit.Second => Clock(TimeSpan.FromSeconds(n), unit),
            Unit.Minute => Clock(TimeSpan.FromMinutes(n), unit),
            Unit.Hour => Clock(TimeSpan.FromHours(n), unit),
            Unit.Day when count != Math.Floor(count) => Clock(TimeSpan.FromDays(n), unit),
            Unit.Day => new Amount(0, (int)n, 0, default, unit),
            Unit.BusinessDay => new Amount(0, 0, (int)n, default, unit),
            Unit.Week or Unit.Weekend => new Amount(0, (int)Math.Floor(n * 7), 0, default, unit),
            Unit.Fortnight => new Amount(0, (int)(n * 14), 0, default, unit),
            Unit.Month => new Amount((int)n, (int)((n - Math.Floor(n)) * 30), 0, default, unit),
            Unit.Quarter => new Amount((int)(n * 3), 0, 0, default, unit),
            Unit.Year => new Amount((int)(n * 12), 0, 0, default, unit),
            _ => new Amount((int)(n * 120), 0, 0, default, unit),
        };
    }

    public DateOnly? AddTo(DateOnly day, int sign)
    {
        var months = ((day.Year * 12) + day.Month - 1) + (sign * Months);
        if (months is < 12 * 2 or > 12 * 9000) return null;
        var moved = day.AddMonths(sign * Months);
        if (Math.Abs(Days) > moved.DayNumber - 800) return null;
        return Calendar.AddWorkdays(moved.AddDays(sign * Days), sign * Workdays);
    }

    /// <summary>Days by the calendar, hours by the clock on the wall.</summary>
    public DateTime? AddTo(DateTime moment, int sign) =>
        AddTo(DateOnly.FromDateTime(moment), sign) is { } day ? day.ToDateTime(TimeOnly.FromDateTime(moment)) + (sign * Time) : null;

    private static Amount Clock(TimeSpan time, Unit unit) => new(0, 0, 0, time, unit);
}
