using System.Globalization;

namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>Feasts that go by the moon, from the calendars that .NET brings.</summary>
internal static class Lunar
{
    private static readonly ChineseLunisolarCalendar Chinese = new();
    private static readonly HebrewCalendar Hebrew = new();
    private static readonly UmAlQuraCalendar Hijri = new();

    // The Hebrew year begins in autumn.
    private const int HebrewFirst = 3760;
    private const int Kislev = 3;
    private const int Nisan = 7;
    private const int FastingMonth = 9;

    public static DateOnly NewYear(int year) => Of(Chinese, Within(year, Chinese), 1, 1);

    public static DateOnly Hanukkah(int year) => Of(Hebrew, Within(year, Hebrew) + HebrewFirst + 1, Kislev, 25);

    public static DateOnly Passover(int year)
    {
        var hebrew = Within(year, Hebrew) + HebrewFirst;
        return Of(Hebrew, hebrew, Hebrew.IsLeapYear(hebrew) ? Nisan + 1 : Nisan, 15);
    }

    public static DateOnly Ramadan(int year)
    {
        year = Within(year, Hijri);
        var first = Hijri.GetYear(new DateTime(year, 1, 1));
        var begins = Of(Hijri, first, FastingMonth, 1);
        return begins.Year == year ? begins : Of(Hijri, first + 1, FastingMonth, 1);
    }

    private static DateOnly Of(System.Globalization.Calendar calendar, int year, int month, int day) =>
        DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));

    // The calendars end before 2100; nobody plans so far ahead.
    private static int Within(int year, System.Globalization.Calendar calendar) =>
        Math.Clamp(year, calendar.MinSupportedDateTime.Year + 2, calendar.MaxSupportedDateTime.Year - 2);
}
