using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Places inside a period: the end of next month, mid January, the first Monday of December, the last week of July.</summary>
internal static class EdgeRules
{
    private const int MostBeside = 10;

    public static DateMeaning? Read(Cursor c) => c.Longest<DateMeaning>(Abbreviated, Edged, UnitEnd, Numbered, Beside, DayOfPeriod);

    public static Edge? Word(Cursor c)
    {
        if (c.TakeAll("first", "half") || c.TakeAll("1st", "half")) return Edge.FirstHalf;
        if (c.TakeAll("second", "half") || c.TakeAll("2nd", "half")) return Edge.SecondHalf;
        if (c.TakeAny("end", "back")) return c.Previous.Is("back") && !c.Take("end") ? null : Edge.End;
        if (c.TakeAny("beginning", "start", "begin", "top")) return Edge.Start;
        if (c.TakeAny("middle", "mid")) return Edge.Middle;
        if (c.Take("early")) return Edge.Early;
        if (c.Take("late")) return Edge.Late;
        if (c.Take("earlier")) return Edge.Earlier;
        if (c.TakeAll("rest", "of") || c.TakeAll("remainder", "of"))
        {
            c.Position--;
            return Edge.Rest;
        }
        return c.Take("later") ? Edge.Later : null;
    }

    private static EdgeOf? Abbreviated(Cursor c)
    {
        c.Take("the");
        Unit? unit = c.Current.Text switch
        {
            "eow" or "midweek" => Unit.Week,
            "eom" => Unit.Month,
            "eoq" => Unit.Quarter,
            "eoy" => Unit.Year,
            _ => null,
        };
        if (unit is null) return null;
        var edge = c.Current.Is("midweek") ? Edge.Middle : Edge.End;
        c.Position++;
        return new EdgeOf(edge, c.Try(MonthOnly) ?? c.Try(PeriodRules.Read) ?? new UnitPeriod(unit.Value, 0));
    }

    private static EdgeOf? Edged(Cursor c)
    {
        c.Take("the");
        c.TakeAny("very", "latter", "towards");
        if (Word(c) is not { } edge) return null;
        c.TakeAny("part", "half");
        c.Take("-");
        if (!Connected(c, edge)) return null;
        return c.Try(PeriodRules.Whole) is { IsPeriod: true } period and not EdgeOf ? new EdgeOf(edge, period) : null;
    }

    /// <summary>“End in May” and “start next week” are what somebody does.</summary>
    private static bool Connected(Cursor c, Edge edge)
    {
        if (c.Take("of")) return true;
        if (edge is Edge.Start or Edge.End) return edge == Edge.End && !c.Current.IsAny("in", "on", "the");
        return c.TakeAny("in", "on") || !c.Current.Is("the");
    }

    /// <summary>Month end, year-end, quarter end.</summary>
    private static EdgeOf? UnitEnd(Cursor c)
    {
        var period = c.Try(PeriodRules.Read)
            ?? (c.Current.IsAny("month", "quarter", "year", "week") && PeriodRules.UnitName(c) is { } unit ? new UnitPeriod(unit, 0)
            : null);
        if (period is null) return null;
        c.Take("-");
        return c.Take("end") && !c.Current.Is("of") ? new EdgeOf(Edge.End, period) : null;
    }

    /// <summary>
    /// The first Monday of December, last working day of the month, second week of 2021, the last 3 weeks of this year, the penultimate
    /// Friday of May.
    /// </summary>
    private static DateMeaning? Numbered(Cursor c)
    {
        c.Take("the");
        var last = c.TakeAny("last", "final");
        int number = last ? -1 : c.TakeAny("penultimate") || c.TakeAll("second", "to", "last") || c.TakeAll("second", "last") ? -2
            : NumberRules.Ordinal(c) ?? 0;
        if (number == 0) return null;
        if (c.Take(TermKind.Weekday, out var weekday))
            return Of(c) is { } month ? new NthDay(number, (DayOfWeek)weekday, false, month) : null;
        if (c.TakeAny("working", "business", "work"))
            return c.Take("day") && Of(c) is { } around ? new NthDay(number, null, true, around) : null;
        var count = c.TryValue(NumberRules.Cardinal) ?? 1;
        if (!c.Take(TermKind.Unit, out var unit) || Of(c) is not { } period) return null;
        return (Unit)unit == Unit.Day && count == 1
            ? new NthDay(number, null, false, period)
            : new NthPart(number, count, (Unit)unit, period);
    }

    /// <summary>The first working day after Epiphany, the second Tuesday after Easter, the last working day before Christmas.</summary>
    private static NthBeside? Beside(Cursor c)
    {
        c.Take("the");
        var number = c.TakeAny("next", "nearest", "last", "previous", "following") ? 1 : NumberRules.Ordinal(c) ?? 0;
        if (number is < 1 or > MostBeside) return null;
        DayOfWeek? weekday = c.Take(TermKind.Weekday, out var named) ? (DayOfWeek)named : null;
        if (weekday is null && !(c.TakeAny("working", "business", "work", "week") && c.Take("day")) && !c.TakeAny("workday", "weekday"))
            return null;
        // “Of the new year” is after its first day, which is a feast.
        if (c.TakeAny("of", "in")) return HolidayRules.Read(c) is { } feast ? new NthBeside(number, weekday, true, feast) : null;
        if (!c.TakeAny("after", "efter", "following", "before")) return null;
        var after = !c.Previous.Is("before");
        return DayRules.Simple(c) is { IsPeriod: false } day ? new NthBeside(number, weekday, after, day) : null;
    }

    /// <summary>The 15th of next month, the 1st of the month, 28 of this month.</summary>
    private static DateMeaning? DayOfPeriod(Cursor c)
    {
        c.Take("the");
        if ((c.TakeDigits(1, 31, out var digits) ? c.Current.Is("of") ? digits : null : NumberRules.Ordinal(c)) is not (<= 31 and var day))
            return null;
        c.Take("day");
        if (Of(c) is not UnitPeriod { Unit: Unit.Month } month) return null;
        return month.Shift == 0 && c.Previous.IsAny("month") && c.At(-2).Is("the")
            ? new CalendarDay(day)
            : new Within(new CalendarDay(day), month);
    }

    private static DateMeaning? Of(Cursor c)
    {
        if (!c.TakeAny("of", "in")) return c.Try(MonthOnly) ?? c.Try(PeriodRules.Read);
        return c.Try(PeriodRules.Whole) is { IsPeriod: true } period ? period : null;
    }

    private static DateMeaning? MonthOnly(Cursor c) => MonthRules.Read(c) as MonthsPeriod;
}
