using System.Globalization;

namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>Feasts that go by the moon, from the calendars that .NET brings.</summary>
internal static class Lunar
{
    private static readonly ChineseLunisolarCalendar Chinese = new();
    private static readonly HebrewCalendar Hebrew = new();
    private static readonly UmAlQuraCalendar Hijri = new();

    // The first month of a Hebrew year is in autumn; what is before New Year belongs to the year before.
    private const int HebrewFirst = 3760;
    private const int Kislev = 3;
    private const int Nisan = 7;
    private const int FastingMonth = 9;

    public static DateOnly NewYear(int year) =>
        IsCovered(year, Chinese) ? DateOnly.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0)) : new(year, 2, 1);

    public static DateOnly Hanukkah(int year) =>
        IsCovered(year, Hebrew) ? DateOnly.FromDateTime(Hebrew.ToDateTime(year + HebrewFirst + 1, Kislev, 25, 0, 0, 0, 0)) : new(year, 12, 10);

    public static DateOnly Passover(int year)
    {
        var hebrew = year + HebrewFirst;
        return IsCovered(year, Hebrew)
            ? DateOnly.FromDateTime(Hebrew.ToDateTime(hebrew, Hebrew.IsLeapYear(hebrew) ? Nisan + 1 : Nisan, 15, 0, 0, 0, 0)) : new(year, 4, 10);
    }

    public static DateOnly Ramadan(int year)
    {
        if (!IsCovered(year, Hijri)) return new(year, 2, 1);
        var first = Hijri.GetYear(new DateTime(year, 1, 1));
        var begins = DateOnly.FromDateTime(Hijri.ToDateTime(first, FastingMonth, 1, 0, 0, 0, 0));
        return begins.Year == year ? begins : DateOnly.FromDateTime(Hijri.ToDateTime(first + 1, FastingMonth, 1, 0, 0, 0, 0));
    }

    private static bool IsCovered(int year, System.Globalization.Calendar calendar) =>
        year > calendar.MinSupportedDateTime.Year + 1 && year < calendar.MaxSupportedDateTime.Year - 1;
}
