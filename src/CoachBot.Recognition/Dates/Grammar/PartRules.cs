using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Morning, afternoon, evening, night. “Good morning” is a greeting.</summary>
internal static class PartRules
{
    public static PartPiece? Read(Cursor c, bool besideDate, bool besideClock) =>
        c.Try(Tonight) ?? c.Try(WithDay) ?? c.Try(x => Named(x, besideDate || besideClock))
            ?? (besideDate && !besideClock ? c.Try(Meridiem) : null);

    private static PartPiece? Tonight(Cursor c)
    {
        var edge = c.TryValue(EdgeRules.Word);
        if (edge is not null) c.Take("on");
        if (!c.TakeAny("tonight", "tonite", "nite", "tonyt")) return null;
        return new PartPiece(DayPart.Night.At(edge ?? Edge.FirstHalf), new RelativeDay(0));
    }

    /// <summary>This morning, last night, later this afternoon.</summary>
    private static PartPiece? WithDay(Cursor c)
    {
        var edge = c.TryValue(EdgeRules.Word);
        if (edge is not null) c.Take("on");
        if (!c.Take(TermKind.Which, out var which) || Part(c) is not { } part) return null;
        var day = (Which)which switch { Which.This or Which.Coming => 0, Which.Next or Which.Following => 1, _ => -1 };
        return new PartPiece(edge is { } known ? part.At(known) : part, new RelativeDay(day));
    }

    private static PartPiece? Named(Cursor c, bool beside)
    {
        var greeting = c.Previous.IsAny("good", "lovely", "nice", "great", "happy");
        var introduced = c.TakeAny("in", "during", "at", "over") || c.Previous.IsAny("in", "during", "by", "before", "after", "on");
        c.Take("the");
        var edge = c.TryValue(EdgeRules.Word);
        if (edge is not null) c.TakeAny("-", "in", "on");
        if (edge is not null) c.Take("the");
        if (greeting || Part(c) is not { } part || !(introduced || beside || edge is not null || OfDay(c))) return null;
        return new PartPiece(edge is { } known ? part.At(known) : part);
    }

    /// <summary>The morning of the 7th, the afternoon of 3 December.</summary>
    private static bool OfDay(Cursor c)
    {
        if (!c.Current.Is("of")) return false;
        var day = c.At(c.At(1).Is("the") ? 2 : 1);
        return day.Kind is DateTokenKind.Number or DateTokenKind.Ordinal ||
            day.Term.Kind is TermKind.Month or TermKind.OrdinalWord or TermKind.OrdinalTens;
    }

    private static PartPiece? Meridiem(Cursor c) => ClockRules.Meridiem(c) switch
    {
        HalfDay.Am => new PartPiece(DayPart.Morning),
        HalfDay.Pm => new PartPiece(DayPart.Afternoon),
        _ => null,
    };

    private static DayPart? Part(Cursor c)
    {
        if (!c.Take(TermKind.DayPart, out var part)) return null;
        if (c.Take("-")) c.Take("time");
        else c.Take("time");
        return part switch { 0 => DayPart.Morning, 1 => DayPart.Afternoon, 2 => DayPart.Evening, _ => DayPart.Night };
    }
}
