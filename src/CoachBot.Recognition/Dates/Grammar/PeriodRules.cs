using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Weeks, months, quarters, years: next week, Q1 2027, the week of the 7th, the coming three quarters.</summary>
internal static class PeriodRules
{
    private static readonly string[] Years = ["in", "of", "since", "during", "until", "till", "by", "before", "after", "from", "year",
        "cy", "fy", "through", "to", "-", "between", "or", "than", "="];

    public static DateMeaning? Read(Cursor c) =>
        c.Longest<DateMeaning>(Relative, NamedMonth, BesideDay, Beyond, Counted, Quarter, HalfYear, Week, Numbered, Year, FromYearToYear,
            Weekend, Season);

    /// <summary>What “the end of …” may be taken from: any period, a month, “the month”, a year in digits.</summary>
    public static DateMeaning? Whole(Cursor c) => c.Longest<DateMeaning>(Read, MonthRules.Read, TheUnit);

    /// <summary>The week, the month: the one that is.</summary>
    private static UnitPeriod? TheUnit(Cursor c)
    {
        c.TakeAny("the", "that");
        c.TakeAny("calendar", "working", "business", "work");
        return UnitName(c) is { } unit ? new UnitPeriod(unit, 0) : null;
    }

    public static Unit? UnitName(Cursor c) =>
        c.Take(TermKind.Unit, out var value) &&
            (Unit)value is Unit.Week or Unit.Month or Unit.Quarter or Unit.Year or Unit.Weekend or Unit.Fortnight or Unit.Decade
            ? (Unit)value : null;

    private static DateMeaning? Relative(Cursor c)
    {
        c.Take("the");
        var which = (int)Which.This;
        if (!c.Take("same") && !c.Take(TermKind.Which, out which)) return null;
        var shift = Shift((Which)which);
        if (c.TakeAny("working", "work", "business") && c.TakeAny("week", "wk")) return new UnitPeriod(Unit.BusinessDay, shift);
        c.Take("calendar");
        if (c.TryValue(UnitName) is not { } unit || IsVague(c.Previous.Text)) return null;
        if (c.Previous.Is("year") && c.TryValue(NthQuarter) is { } quarter)
            return new Within(new MonthsPeriod((3 * quarter) - 2, 3), new UnitPeriod(unit, shift));
        return new UnitPeriod(unit, shift + (shift > 0 ? After(c, "after", "next") : shift < 0 ? -After(c, "before", "last") : 0));
    }

    /// <summary>Next March, last December.</summary>
    private static DateMeaning? NamedMonth(Cursor c)
    {
        if (!c.Take(TermKind.Which, out var which) || MonthRules.Name(c) is not { } month ||
            c.Current.Kind is DateTokenKind.Number or DateTokenKind.Ordinal) return null;
        var period = new MonthsPeriod(month, 1);
        return (Which)which switch
        {
            Which.Next or Which.Following => new Coming(period),
            Which.Last or Which.Previous => new Gone(period),
            _ => null,
        };
    }

    /// <summary>The week before Christmas.</summary>
    private static ShiftedWeek? BesideDay(Cursor c)
    {
        c.Take("the");
        if (!c.TakeAny("week", "wk") || !c.TakeAny("before", "after")) return null;
        var weeks = c.Previous.Is("after") ? 1 : -1;
        return DayRules.Simple(c) is { IsPeriod: false } day and not RelativeDay ? new ShiftedWeek(day, weeks) : null;
    }

    private static int Shift(Which which) =>
        which switch { Which.Next or Which.Following or Which.Coming => 1, Which.Last or Which.Previous => -1, _ => 0 };

    private static int After(Cursor c, string side, string which) => c.TakeAll(side, which) ? 1 : 0;

    /// <summary>“In the coming weeks” names none.</summary>
    private static bool IsVague(string unit) =>
        unit is "weeks" or "months" or "years" or "quarters" or "weekends" or "wks" or "mths" or "yrs";

    /// <summary>The week after next, the month before last.</summary>
    private static UnitPeriod? Beyond(Cursor c)
    {
        c.Take("the");
        if (UnitName(c) is not { } unit) return null;
        if (c.TakeAll("after", "next") || c.TakeAll("after", "the", "next")) return new UnitPeriod(unit, 2);
        if (c.TakeAll("before", "last")) return new UnitPeriod(unit, -2);
        return c.Take("after") && c.Current.EndsSentence ? new UnitPeriod(unit, 1) : null;
    }

    /// <summary>The next 4 working days, the last couple of weeks, 2 upcoming months.</summary>
    private static Stretch? Counted(Cursor c)
    {
        c.Take("the");
        if (c.Take(TermKind.Which, out var which) && (Which)which != Which.This)
            return c.TryValue(AmountRules.Read) is { HasTime: false } ahead ? Counted(ahead, which) : null;
        if (NumberRules.Quantity(c) is not { } count || !c.Take(TermKind.Which, out which) || AmountRules.Unit(c) is not { } unit ||
            !c.Previous.Text.EndsWith('s')) return null;
        return Amount.Of(count, unit) is { HasTime: false } amount ? Counted(amount, which) : null;
    }

    private static Stretch Counted(Amount amount, int which) => new(amount, (Which)which is Which.Last or Which.Previous, false);

    /// <summary>Q1, Q1 2027, 2027 Q1, the first quarter of next year.</summary>
    private static DateMeaning? Quarter(Cursor c)
    {
        var before = c.TryValue(YearBefore);
        if (c.TryValue(NthQuarter) is not { } number) return null;
        return OfYear(c, (3 * number) - 2, 3, before);
    }

    private static DateMeaning? HalfYear(Cursor c)
    {
        var before = c.TryValue(YearBefore);
        if (!c.Take("h") || !c.Current.Glued || !c.TakeDigits(1, 2, out var half, 1)) return null;
        return OfYear(c, (6 * half) - 5, 6, before);
    }

    private static DateMeaning OfYear(Cursor c, int month, int count, int? before)
    {
        if (before is { } known) return new MonthsPeriod(month, count, known);
        if (c.TryValue(YearAfter) is { } year) return new MonthsPeriod(month, count, year);
        return c.Try(YearNamed) is { } named ? new Within(new MonthsPeriod(month, count), named) : new MonthsPeriod(month, count);
    }

    private static DateMeaning? YearNamed(Cursor c)
    {
        c.TakeAny("of", "in");
        return Relative(c) is UnitPeriod { Unit: Unit.Year } year ? year : null;
    }

    private static int? NthQuarter(Cursor c)
    {
        if (c.Take("q")) return c.Current.Glued && c.TakeDigits(1, 4, out var digit, 1) ? digit : null;
        c.Take("the");
        return NumberRules.Ordinal(c) is <= 4 and var number && c.TakeAny("quarter", "qtr") ? number : null;
    }

    private static int? YearBefore(Cursor c)
    {
        var told = c.TakeAny("fy", "cy");
        if (!(told && c.Current.Glued && c.TakeDigits(10, 40, out var year)) && !c.TakeDigits(1900, 2199, out year, 4)) return null;
        c.Take("-");
        return year;
    }

    private static int? YearAfter(Cursor c)
    {
        if (!c.TakeAny("of", "in", "-", "/", ",")) c.Take("'");
        return c.TakeDigits(1900, 2199, out var year, 4) || c.Previous.Is("'") && c.TakeDigits(0, 99, out year) ? year : null;
    }

    /// <summary>The week of the 7th, week commencing 4 February, w/c Monday, week 31.</summary>
    private static WeekOf? Week(Cursor c)
    {
        c.Take("the");
        var brief = c.TakeAll("w", "/", "c") || c.TakeAll("wc") || c.TakeAll("w", "/", "b");
        if (!brief && !c.TakeAny("week", "wk")) return null;
        if (!brief && !c.TakeAny("of", "commencing", "beginning", "starting") && !c.TakeAll("that", "starts")) return null;
        c.Take("on");
        return DayRules.Simple(c) is { IsPeriod: false } day ? new WeekOf(day) : null;
    }

    /// <summary>Week 12, KW 12, vecka 12: as calendars on the Continent count them.</summary>
    public static NumberedWeek? Numbered(Cursor c)
    {
        c.TakeAny("the", "of", "in");
        c.TakeAny("calendar", "iso");
        if (!c.TakeAny("week", "wk", "kw", "cw", "kalenderwoche", "vecka", "uke", "uge", "viikko", "semaine", "semana", "tydzien", "týden"))
            return null;
        c.TakeAny("no", "nr", "number", "#");
        c.Take(".");
        return c.TakeDigits(1, 53, out var number) && c.StandsAlone ? new NumberedWeek(number, c.Try(OfPeriod)) : null;
    }

    private static DateMeaning? OfPeriod(Cursor c)
    {
        c.TakeAny("of", "in", ",");
        return c.TakeDigits(1900, 2199, out var year, 4) ? new YearPeriod(year) : c.Try(Relative) is UnitPeriod { Unit: Unit.Year } named
            ? named : null;
    }

    /// <summary>A year, where words around it say that it is one.</summary>
    private static YearPeriod? Year(Cursor c)
    {
        c.Take("the");
        var told = c.TakeAny("year", "cy", "fy") || (c.TakeAll("calendar", "year") || c.TakeAll("fiscal", "year"));
        var before = told ? "year" : c.Previous.Text;
        if (told && c.Current.Glued && c.TakeDigits(10, 40, out var two)) return new YearPeriod(two);
        if (!c.TakeDigits(1900, 2199, out var year, 4)) return null;
        if (c.TakeGlued("s") || c.TakeAll("s") || c.TakeAll("'", "s")) return year % 10 == 0 ? new YearPeriod(year, 10) : null;
        if (c.Current.IsAny("or", "and") && c.At(1).IsAny("later", "after")) return new YearPeriod(year);
        return Years.Contains(before) && c.StandsAlone ? new YearPeriod(year) : c.Position == 1 && c.AtEnd ? new YearPeriod(year) : null;
    }

    /// <summary>2026 to 2028.</summary>
    private static DayRange? FromYearToYear(Cursor c)
    {
        c.TakeAny("between", "from");
        if (!c.TakeDigits(1900, 2199, out var from, 4) || !c.TakeAny("-", "to", "~", "until", "till", "through", "and")) return null;
        return c.TakeDigits(1900, 2199, out var to, 4) && from < to && c.StandsAlone
            ? new DayRange(new YearPeriod(from), new YearPeriod(to)) : null;
    }

    /// <summary>A season of the northern half of the world, by whole months: spring is March to May.</summary>
    private static DateMeaning? Season(Cursor c)
    {
        var introduced = c.Previous.IsAny("in", "by", "until", "till", "after", "before", "since", "during", "early", "mid", "late", "of",
            "over");
        c.Take("the");
        var relative = c.Take(TermKind.Which, out var which);
        int? month = c.Current.Text switch { "spring" => 3, "summer" => 6, "autumn" or "fall" => 9, "winter" => 12, _ => null };
        if (month is not { } first || c.Current.Is("fall") && c.Previous.IsAny("the", "last")) return null;
        c.Position++;
        var year = c.TryValue(YearAfter);
        if (!introduced && !relative && year is null) return null;
        var season = new MonthsPeriod(first, 3, year);
        return relative && (Which)which is Which.Last or Which.Previous ? new Gone(season) : season;
    }

    private static DateMeaning? OfDay(Cursor c) => c.Take("of") && DayRules.Simple(c) is { IsPeriod: false } day ? day : null;

    /// <summary>The weekend, the weekend after next, the weekend of the 12th.</summary>
    private static PeriodMeaning? Weekend(Cursor c)
    {
        c.TakeAny("the", "a");
        if (!c.Take(TermKind.Unit, out var unit) || (Unit)unit != Unit.Weekend) return null;
        return c.Try(OfDay) is { } day ? new WeekOf(day, Weekend: true) : new UnitPeriod(Unit.Weekend, After(c, "after", "next") * 2);
    }
}
