using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Times from and to: 2-4, between 2 and 4, from 2 to 3pm, 3:00 to 4:00.</summary>
internal static class ClockRangeRules
{
    public static ClockPiece? Read(Cursor c, bool besideDate)
    {
        var opened = c.TakeAny("from", "between", "btw", "btwn") || c.Previous.IsAny("from", "between");
        var between = c.Previous.IsAny("between", "btw", "btwn");
        c.TakeAny("about", "around");
        var mark = c.Position;
        if (ClockRules.ReadLoose(c) is not { } from) return null;
        var bare = IsBare(c, mark);
        if (!(c.TakeAny("-", "to", "til", "till", "until", "~") || (between && c.TakeAny("and", "&")))) return null;
        c.TakeAny("about", "around");
        mark = c.Position;
        if (ClockRules.ReadLoose(c) is not { } to) return null;
        bare &= IsBare(c, mark);
        return bare && !(Hours(from, to) && c.StandsAlone && (opened || besideDate || DateFollows(c))) ? null : new ClockPiece(from, to);
    }

    private static bool Hours(Clock from, Clock to) => from.Hour is > 0 and < 24 && to.Hour is > 0 and <= 24;

    private static bool IsBare(Cursor c, int mark) =>
        c.Position - mark == 1 && c.Previous.Term.Kind is TermKind.Number ||
        c.Position - mark == 1 && c.Previous is { Kind: DateTokenKind.Number, Length: <= 2 };

    /// <summary>“1430 fri”, “0930 on Tuesday”, “1530 1 dec”.</summary>
    public static bool DayFollows(Cursor c)
    {
        var on = c.Current.IsAny("on", ",") ? 1 : 0;
        return c.At(on).Term.Kind is TermKind.Weekday or TermKind.DayOffset || c.At(on).Kind is DateTokenKind.Ordinal ||
            c.At(on).Kind == DateTokenKind.Number && c.At(on + 1).Term.Kind == TermKind.Month;
    }

    public static bool DateFollows(Cursor c)
    {
        var on = c.Current.IsAny("on", "in", ",") ? 1 : 0;
        var the = c.At(on).Is("the") ? 1 : 0;
        return c.At(on + the).Term.Kind is TermKind.Weekday or TermKind.DayOffset or TermKind.DayPart or TermKind.Which ||
            c.At(on).Kind is DateTokenKind.Ordinal;
    }
}
