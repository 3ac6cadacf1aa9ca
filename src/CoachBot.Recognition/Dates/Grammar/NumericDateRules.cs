using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Dates in digits: 2026-12-01, 27/11, 27.11.2026, 05-Aug-2016.</summary>
internal static class NumericDateRules
{
    public static DateMeaning? Read(Cursor c) => c.Try(YearFirst) ?? c.Try(Full) ?? c.Try(DayAndMonth);

    private static DateMeaning? YearFirst(Cursor c)
    {
        if (!c.TakeDigits(1000, 9999, out var year, 4)) return null;
        var sign = c.Current.Text;
        var spaced = c.Current.Kind == DateTokenKind.Number;
        if (!spaced && !Separator(c)) return null;
        var named = MonthRules.Name(c);
        if (named is null && !c.TakeDigits(1, 31, out _)) return null;
        var second = c.Previous.Value;
        if (!spaced && !c.TakeGlued(sign)) return null;
        if (c.TryValue(MonthRules.Name) is { } last) return new CalendarDay(second, last, year);
        if (!c.TakeDigits(1, 31, out var day) || named is null && second > 12) return null;
        TakeIsoTime(c);
        return new CalendarDay(day, named ?? second, year);
    }

    /// <summary>The T between an ISO date and its time.</summary>
    private static void TakeIsoTime(Cursor c)
    {
        if (c.Current.Is("t") && c.Current.Glued && c.At(1).Kind == DateTokenKind.Number) c.Position++;
    }

    private static DateMeaning? Full(Cursor c)
    {
        if (First(c) is not { } first) return null;
        var sign = c.Current.Text;
        if (!Separator(c) || Second(c) is not { } second || !c.TakeGlued(sign)) return null;
        var length = c.Current.Length;
        if (length is not (2 or 4) || !c.Current.Glued || !c.TakeDigits(0, 9999, out var year, 4)) return null;
        return Ordered(c.DayFirst || sign == ".", first, second) is { } date ? date with { Year = year } : Impossible(first, second, year);
    }

    private static DateMeaning? DayAndMonth(Cursor c)
    {
        var before = c.Previous;
        if (First(c) is not { } first) return null;
        var sign = c.Current.Text;
        if (!Separator(c) || Second(c) is not { } second) return null;
        var digitsOnly = first.Number is not null && second.Number is not null;
        if (digitsOnly && !Plausible(c, sign, before, first.Number!.Value, second.Number!.Value)) return null;
        if (sign == ".") c.TakeGlued(".");
        return Ordered(c.DayFirst, first, second) is { } date ? date with { InDigits = digitsOnly && sign == "/" } : null;
    }

    /// <summary>24/7, 3/4 of them, 2.5 and 10-20 are no dates.</summary>
    private static bool Plausible(Cursor c, string sign, DateToken before, int first, int second)
    {
        if (sign == "/" && (first, second) is (24, 7) or (50, 50) or (1, 2) && !IsDatePreposition(before)) return false;
        if (before.IsAny("$", "€", "£", "/") || c.Current.Is("%") || c.Current.Glued && c.Current.IsAny("/", "-", ":") && !BeginsRange(c))
            return false;
        if (c.Current.IsAny("of", "times", "done", "stars", "out") || c.Current.Term.Kind is TermKind.Unit or TermKind.Currency)
            return false;
        return sign switch
        {
            "/" => true,
            "." => (IsDatePreposition(before) || before.Kind == DateTokenKind.End && c.Current.Is(".")) && !IsTimeOfDay(c, before, first) &&
                c.StandsAlone,
            _ => false,
        };
    }

    /// <summary>10/1-11/7.</summary>
    private static bool BeginsRange(Cursor c) => c.Current.Is("-") && c.At(1).Kind == DateTokenKind.Number && c.At(2).Is("/");

    /// <summary>“Mon 9.30” and “Friday 10.15” are hours, “Friday 7.6” and “Friday 27.11” dates.</summary>
    private static bool IsTimeOfDay(Cursor c, DateToken before, int hour) =>
        before.Term.Kind == TermKind.Weekday && hour < 24 && c.Previous is { Length: 2 } minutes && minutes.Value % 5 == 0 &&
            c.At(-3).Text[0] != '0' && !c.Current.Is(".");

    private static bool IsDatePreposition(DateToken before) =>
        before.IsAny("on", "the", "by", "until", "till", "due", "this", "next", "(", ",") || before.Term.Kind is TermKind.Weekday;

    private static bool Separator(Cursor c) => c.Current.Glued && c.TakeAny("/", "-", ".") && c.Current.Glued;

    private static Part? First(Cursor c) => c.TryValue(Number) ?? c.TryValue(Month);

    private static Part? Second(Cursor c) => c.Current.Glued ? First(c) : null;

    private static Part? Number(Cursor c) => c.TakeDigits(1, 31, out var number) ? new Part(number, null) : null;

    private static Part? Month(Cursor c) => MonthRules.Name(c) is { } month ? new Part(null, month) : null;

    /// <summary>With dots the day comes first, wherever they are written.</summary>
    private static CalendarDay? Ordered(bool dayFirst, Part first, Part second) => (first, second) switch
    {
        ({ Month: { } month }, { Number: { } day }) => new CalendarDay(day, month),
        ({ Number: { } day }, { Month: { } month }) => new CalendarDay(day, month),
        ({ Number: { } a }, { Number: { } b }) when b <= 12 && (dayFirst || a > 12) => new CalendarDay(a, b),
        ({ Number: { } a }, { Number: { } b }) when a <= 12 => new CalendarDay(b, a),
        _ => null,
    };

    private static CalendarDay? Impossible(Part first, Part second, int year) =>
        first.Number is { } a && second.Number is { } b ? new CalendarDay(a, b, year) : null;

    private readonly record struct Part(int? Number, int? Month);
}
