namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>Calendar arithmetic: weeks begin on Monday, quarters in January, April, July and October.</summary>
internal static class Calendar
{
    public static DateOnly StartOfWeek(DateOnly day) => day.AddDays(-DaysSinceMonday(day.DayOfWeek));

    public static DateOnly StartOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly StartOfQuarter(DateOnly day) => new(day.Year, day.Month - ((day.Month - 1) % 3), 1);

    public static DateOnly StartOfYear(DateOnly day) => new(day.Year, 1, 1);

    public static int DaysSinceMonday(DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>The first such weekday on the day or after it.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>The last such weekday on the day or before it.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    public static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public static DateOnly AddWorkdays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkday(day)) left--;
        }
        return day;
    }

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Easter Sunday of the Gregorian calendar, by the “anonymous” algorithm (Nature, 1876).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    /// <summary>Two digits as people write years: up to twenty years ahead, else the past.</summary>
    public static int FullYear(int written, int thisYear)
    {
        if (written >= 100) return written;
        var year = (thisYear / 100 * 100) + written;
        return year > thisYear + 20 ? year - 100 : year;
    }
}
