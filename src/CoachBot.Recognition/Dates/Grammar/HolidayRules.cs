using CoachBot.Recognition.Dates.Meaning;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>The feasts that sellers plan around.</summary>
internal static class HolidayRules
{
    private static readonly (string[] Words, Func<int, DateOnly> Rule)[] Known =
    [
        (["christmas", "eve"], year => new(year, 12, 24)),
        (["xmas", "eve"], year => new(year, 12, 24)),
        (["christmas", "day"], year => new(year, 12, 25)),
        (["xmas", "day"], year => new(year, 12, 25)),
        (["christmas"], year => new(year, 12, 25)),
        (["xmas"], year => new(year, 12, 25)),
        (["boxing", "day"], year => new(year, 12, 26)),
        (["new", "year", "eve"], year => new(year, 12, 31)),
        (["new", "years", "eve"], year => new(year, 12, 31)),
        (["nye"], year => new(year, 12, 31)),
        (["new", "year", "day"], year => new(year, 1, 1)),
        (["new", "years", "day"], year => new(year, 1, 1)),
        (["new", "years"], year => new(year, 1, 1)),
        (["new", "year"], year => new(year, 1, 1)),
        (["valentines", "day"], year => new(year, 2, 14)),
        (["valentine", "day"], year => new(year, 2, 14)),
        (["halloween"], year => new(year, 10, 31)),
        (["thanksgiving"], Thanksgiving),
        (["black", "friday"], year => Thanksgiving(year).AddDays(1)),
        (["cyber", "monday"], year => Thanksgiving(year).AddDays(4)),
        (["good", "friday"], year => Calendar.Easter(year).AddDays(-2)),
        (["easter", "monday"], year => Calendar.Easter(year).AddDays(1)),
        (["easter", "sunday"], Calendar.Easter),
        (["easter"], Calendar.Easter),
        (["easter", "saturday"], year => Calendar.Easter(year).AddDays(-1)),
        (["shrove", "tuesday"], year => Calendar.Easter(year).AddDays(-47)),
        (["ash", "wednesday"], year => Calendar.Easter(year).AddDays(-46)),
        (["palm", "sunday"], year => Calendar.Easter(year).AddDays(-7)),
        (["maundy", "thursday"], year => Calendar.Easter(year).AddDays(-3)),
        (["ascension", "day"], year => Calendar.Easter(year).AddDays(39)),
        (["ascension"], year => Calendar.Easter(year).AddDays(39)),
        (["whit", "monday"], year => Calendar.Easter(year).AddDays(50)),
        (["whit", "sunday"], year => Calendar.Easter(year).AddDays(49)),
        (["whitsun"], year => Calendar.Easter(year).AddDays(49)),
        (["pentecost"], year => Calendar.Easter(year).AddDays(49)),
        (["epiphany"], year => new(year, 1, 6)),
        (["three", "kings"], year => new(year, 1, 6)),
        (["twelfth", "night"], year => new(year, 1, 5)),
        (["burns", "night"], year => new(year, 1, 25)),
        (["candlemas"], year => new(year, 2, 2)),
        (["valentines"], year => new(year, 2, 14)),
        (["st", "patricks", "day"], year => new(year, 3, 17)),
        (["st", "andrews", "day"], year => new(year, 11, 30)),
        (["st", "stephens", "day"], year => new(year, 12, 26)),
        (["bonfire", "night"], year => new(year, 11, 5)),
        (["chinese", "new", "year"], Lunar.NewYear),
        (["lunar", "new", "year"], Lunar.NewYear),
        (["tet"], Lunar.NewYear),
        (["ramadan"], Lunar.Ramadan),
        (["passover"], Lunar.Passover),
        (["hanukkah"], Lunar.Hanukkah),
        (["independence", "day"], year => new(year, 7, 4)),
        (["labor", "day"], year => Calendar.OnOrAfter(new(year, 9, 1), DayOfWeek.Monday)),
        (["memorial", "day"], year => Calendar.OnOrBefore(new(year, 5, 31), DayOfWeek.Monday)),
    ];

    public static DateMeaning? Read(Cursor c)
    {
        var mark = c.Position;
        c.Take("the");
        foreach (var (words, rule) in Known)
            if (c.TakeAll(words) && !IsGreeting(c, mark)) return new Holiday(rule, c.TryValue(Year));
        c.Position = mark;
        return null;
    }

    private static bool IsGreeting(Cursor c, int start) => start > 0 && c.At(start - 1 - c.Position).IsAny("happy", "merry");

    private static int? Year(Cursor c) => c.TakeDigits(1900, 2199, out var year, 4) ? year : null;

    private static DateOnly Thanksgiving(int year) => Calendar.OnOrAfter(new(year, 11, 1), DayOfWeek.Thursday).AddDays(21);
}
