using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Dates with a month's name: 1 Dec, December 1st, the 2nd of August, Nov 18-19, January 2027.</summary>
internal static class MonthRules
{
    /// <summary>Also a verb, or somebody's first name.</summary>
    private static readonly string[] Ambiguous = ["may", "march", "mar", "jan", "april", "june", "august"];

    public static DateMeaning? Read(Cursor c) =>
        c.Longest<DateMeaning>(DayThenMonth, MonthThenDay, DaysThenMonth, MonthThenDays, Whole, YearThenMonth);

    public static int? Name(Cursor c)
    {
        if (!c.Take(TermKind.Month, out var month)) return null;
        if (c.Previous.Length <= 4 && c.Current.Is(".") && c.Current.Glued) c.Position++;
        return month;
    }

    private static CalendarDay? DayThenMonth(Cursor c)
    {
        c.Take("the");
        if (c.TryValue(DayNumber) is not { } day) return null;
        c.Take("day");
        if (!c.Take("of") && c.Current.Glued) c.Take(".");
        if (!Blank(c)) return null;
        var name = c.Current.Text;
        return Name(c) is { } month && !IsVerb(c, name) ? new CalendarDay(day, month, c.TryValue(Year)) : null;
    }

    private static CalendarDay? MonthThenDay(Cursor c)
    {
        var name = c.Current.Text;
        if (Name(c) is not { } month) return null;
        c.Take(",");
        c.Take("the");
        if (c.TryValue(DayNumber) is not { } day || CountsSomething(c) || IsVerb(c, name)) return null;
        return new CalendarDay(day, month, c.TryValue(Year));
    }

    /// <summary>3 to 12 of September.</summary>
    private static DayRange? DaysThenMonth(Cursor c)
    {
        c.TakeAny("between", "from");
        c.Take("the");
        if (c.TryValue(DayNumber) is not { } from || !To(c)) return null;
        c.Take("the");
        if (c.TryValue(DayNumber) is not { } to) return null;
        c.Take("of");
        if (Name(c) is not { } month || to <= from) return null;
        var year = c.TryValue(Year);
        return new DayRange(new CalendarDay(from, month, year), new CalendarDay(to, month, year));
    }

    /// <summary>Nov 18-19, April 9th through 17th.</summary>
    private static DayRange? MonthThenDays(Cursor c)
    {
        if (Name(c) is not { } month) return null;
        c.Take("the");
        if (c.TryValue(DayNumber) is not { } from || !To(c)) return null;
        c.Take("the");
        if (c.TryValue(DayNumber) is not { } to || to <= from || CountsSomething(c)) return null;
        var year = c.TryValue(Year);
        return new DayRange(new CalendarDay(from, month, year), new CalendarDay(to, month, year));
    }

    private static MonthsPeriod? Whole(Cursor c)
    {
        var before = c.Previous;
        c.Take("the");
        var text = c.Current.Text;
        if (Name(c) is not { } month) return null;
        if (c.TryValue(Year) is { } year) return new MonthsPeriod(month, 1, year);
        return Ambiguous.Contains(text) && (IsVerb(c, text) || !IsIntroduced(before) && !ToMonth(c) && !IsAnswer(c, before))
            ? null
            : new MonthsPeriod(month, 1);
    }

    private static MonthsPeriod? YearThenMonth(Cursor c)
    {
        if (c.TakeDigits(1, 12, out var first) && c.TakeAny("/", "-") && c.TakeDigits(1900, 2199, out var last, 4) && c.StandsAlone)
            return new MonthsPeriod(first, 1, last);
        if (!c.TakeDigits(1900, 2199, out var year, 4)) return null;
        if (c.Take(",") && Name(c) is { } named) return new MonthsPeriod(named, 1, year);
        return c.TakeAny("/", "-") && c.TakeDigits(1, 12, out var month) && !c.Current.IsAny("-", "/")
            ? new MonthsPeriod(month, 1, year)
            : null;
    }

    /// <summary>“March”, “March next year” and no word more.</summary>
    private static bool IsAnswer(Cursor c, DateToken before) =>
        before.Kind == DateTokenKind.End && c.Current.EndsSentence || c.Current.Term.Kind == TermKind.Which && c.At(1).IsAny("year", "yr");

    private static bool ToMonth(Cursor c) => c.Current.IsAny("to", "-", "until", "till", "through") && c.At(1).Term.Kind == TermKind.Month;

    private static bool IsIntroduced(DateToken before) =>
        before.IsAny("in", "of", "by", "until", "till", "til", "since", "during", "before", "after", "early", "mid", "late", "end",
            "beginning", "start", "middle",
            "-", "through", "to", "from", "between", "for", "around", "be", "well") || before.Term.Kind == TermKind.Which;

    /// <summary>“3 may be enough”, “may 3 of us join”: the verb, not the month.</summary>
    private static bool IsVerb(Cursor c, string name) =>
        name is "may" or "march" && c.Current.Kind == DateTokenKind.Word &&
            (c.Current.IsAny("be", "not", "have", "i", "we", "you", "they") || !c.StandsAlone && c.Current.Term.Kind == TermKind.None);

    private static bool To(Cursor c) => c.TakeAny("-", "to", "until", "till", "through", "thru", "and", "~");

    private static bool Blank(Cursor c) =>
        !c.Current.Glued || c.Previous.Kind is DateTokenKind.Ordinal or DateTokenKind.Number || c.Previous.Is(".");

    private static int? DayNumber(Cursor c)
    {
        if (c.Current.Kind == DateTokenKind.Number) return c.TakeDigits(1, 31, out var day) && !StartsTime(c) ? day : null;
        return (NumberRules.Ordinal(c) ?? c.TryValue(NumberRules.Spelled)) is >= 1 and <= 31 and var spelled ? spelled : null;
    }

    private static bool StartsTime(Cursor c) =>
        c.Current.Glued && (c.Current.IsAny(":", "h", "am", "pm") ||
            c.Current.Is(".") && c.At(1) is { Kind: DateTokenKind.Number, Glued: true }) ||
        c.Current.IsAny("am", "pm", "oclock");

    /// <summary>“march 3 people” has no date in it.</summary>
    private static bool CountsSomething(Cursor c) => c.Current.Term.Kind is TermKind.Unit or TermKind.Currency || c.Current.Is("%");

    /// <summary>“1 Dec 1530” is in the afternoon; “1 Dec 2030” is a year.</summary>
    private static bool IsTime(DateToken token) =>
        token is { Kind: DateTokenKind.Number, Length: 4, Value: < 1900 } && token.Value % 100 < 60 && token.Value % 5 == 0;

    /// <summary>A year after a date: 2026, of 1995, '26.</summary>
    private static int? Year(Cursor c)
    {
        c.Take(",");
        var joined = c.TakeAny("of", "in", "/", "-");
        if (c.Take("'") && c.Current.Glued) return c.TakeDigits(0, 99, out var brief) ? brief : null;
        if (!joined && IsTime(c.Current)) return null;
        if (c.TakeDigits(1000, 2999, out var year, 4))
            return c.Current.Term.Kind is TermKind.Unit or TermKind.Currency || c.Current.Is(":") ? null : year;
        if (joined && c.Previous.Is("of") && c.Current.Length == 2 && c.TakeDigits(10, 99, out var two)) return two;
        return null;
    }
}
