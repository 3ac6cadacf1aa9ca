using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Reads pieces that stand side by side into one phrase.</summary>
internal static class PhraseRules
{
    private const int MostPieces = 6;
    private const int Ahead = 4;

    public static Phrase? Read(Cursor c)
    {
        var phrase = new Phrase { Side = Leads.Read(c), PartEdge = c.TryValue(EarlyOrLate) };
        for (var i = 0; i < MostPieces; i++)
        {
            var mark = c.Position;
            if (i > 0) Leads.Skip(c, phrase);
            if (NextPiece(c, phrase)) continue;
            c.Position = mark;
            break;
        }
        if (phrase.IsEmpty) return null;
        if (Leads.Onwards(c)) phrase.Side = Side.Starting;
        return phrase;
    }

    private static Edge? EarlyOrLate(Cursor c)
    {
        if (c.At(1).Term.Kind is not (TermKind.Weekday or TermKind.DayOffset) || !c.TakeAny("early", "late")) return null;
        return c.Previous.Is("early") ? Edge.Early : Edge.Late;
    }

    private static bool NextPiece(Cursor c, Phrase phrase)
    {
        if (!NamesSoon(c)) return false;
        var besideDate = phrase.Date is not null && !phrase.HasClock;
        return Best(c, phrase,
            RelativeRules.Read,
            x => ReadDate(x) is { } date ? new DatePiece(date) : null,
            x => LunchRules.Read(x, besideDate) ?? (ReadClock(x, besideDate) is { } clock ? new ClockPiece(clock) : null),
            x => ClockRangeRules.Read(x, besideDate),
            x => PartRules.Read(x, besideDate, phrase.HasClock),
            x => SameTime(x),
            x => Length(x, phrase));
    }

    private static bool NamesSoon(Cursor c)
    {
        for (var i = 0; i < Ahead; i++)
            if (Openers.Names(c.At(i))) return true;
        return false;
    }

    private static bool Best(Cursor c, Phrase phrase, params ReadOnlySpan<Func<Cursor, Piece?>> rules)
    {
        var piece = c.Longest(rules);
        return piece is not null && phrase.TryAdd(piece);
    }

    public static DateMeaning? ReadDate(Cursor c)
    {
        c.TakeAny("in", "from");
        return c.Longest<DateMeaning>(EdgeRules.Read, PeriodRules.Read, DayRules.Simple);
    }

    private static Clock? ReadClock(Cursor c, bool besideDate)
    {
        c.Take("from");
        return ClockRules.Read(c, besideDate);
    }

    /// <summary>This time tomorrow, this time next week.</summary>
    private static SameTimePiece? SameTime(Cursor c)
    {
        if (!c.TakeAll("this", "time")) return null;
        if (c.Try(PeriodRules.Read) is UnitPeriod { Shift: 1 or -1 } period)
            return Amount.Of(1, period.Unit) is { } amount ? new(new Shifted(new RelativeDay(0), amount, period.Shift)) : null;
        return c.Current.Term.Kind is TermKind.DayOffset or TermKind.Which or TermKind.Weekday || c.Current.Is("on") ? new(null) : null;
    }

    private static LengthPiece? Length(Cursor c, Phrase phrase)
    {
        var told = c.Take("for");
        if (!told && !phrase.IsEmpty || c.TryValue(AmountRules.Read) is not { } amount) return null;
        c.Take(",");
        if (told && !phrase.IsEmpty) return new LengthPiece(amount);
        return c.Current.IsAny("starting", "beginning") || told && c.Current.IsAny("from", "on", "at") ? new LengthPiece(amount) : null;
    }
}
