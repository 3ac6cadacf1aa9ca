using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Reads pieces that stand side by side into one phrase.</summary>
internal static class PhraseRules
{
    private const int MostPieces = 6;
    private const int MostGlue = 4;

    public static Phrase? Read(Cursor c)
    {
        var phrase = new Phrase { Side = Lead(c), PartEdge = c.TryValue(EarlyOrLate) };
        for (var i = 0; i < MostPieces; i++)
        {
            var mark = c.Position;
            if (i > 0) Glue(c, phrase);
            if (NextPiece(c, phrase)) continue;
            c.Position = mark;
            break;
        }
        if (phrase.IsEmpty) return null;
        if (Onwards(c)) phrase.Side = Side.Starting;
        return phrase;
    }

    private static Edge? EarlyOrLate(Cursor c)
    {
        if (c.At(1).Term.Kind is not (TermKind.Weekday or TermKind.DayOffset) || !c.TakeAny("early", "late")) return null;
        return c.Previous.Is("early") ? Edge.Early : Edge.Late;
    }

    private static bool Onwards(Cursor c) =>
        c.TakeAll("or", "later") || c.TakeAll("and", "later") || c.TakeAll("or", "after") || c.TakeAll("and", "after") || c.TakeAny("onwards", "onward");

    /// <summary>The words before a date that say which side of it is meant.</summary>
    private static Side Lead(Cursor c)
    {
        var side = Side.On;
        for (var i = 0; i < MostGlue; i++)
        {
            if (c.TakeAll("no", "later", "than") || c.TakeAll("not", "later", "than") || c.TakeAll("as", "late", "as") || c.TakeAll("at", "the", "latest")) side = Side.On;
            else if (c.TakeAll("later", "than") || c.Take("after")) side = Side.After;
            else if (c.TakeAll("earlier", "than") || c.TakeAll("sooner", "than") || c.Take("before")) side = Side.Before;
            else if (c.Take("since")) side = Side.Since;
            else if (c.TakeAny("starting", "commencing") || c.TakeAll("as", "of") || c.TakeAll("as", "from") || c.TakeAll("as", "early", "as")) side = Side.Starting;
            else if (!c.TakeAny("on", "at", "@", "by", "until", "till", "til", "sometime", "around", "about", "approx", "during", "over", "for", "due", "or", "equal") || ForAmount(c)) break;
        }
        return side;
    }

    /// <summary>“For two hours” is a length, not a date after “for”.</summary>
    private static bool ForAmount(Cursor c)
    {
        if (!c.Previous.IsAny("for", "over", "during") || c.TryValue(PeekAmount) is null) return false;
        c.Position--;
        return true;
    }

    private static int? PeekAmount(Cursor c)
    {
        var mark = c.Position;
        var found = c.TryValue(AmountRules.Read) is not null;
        c.Position = mark;
        return found ? 1 : null;
    }

    private static void Glue(Cursor c, Phrase phrase)
    {
        for (var i = 0; i < MostGlue; i++)
        {
            if (c.Current.IsAny("before", "after") && phrase.Date is not null && !phrase.HasClock) c.Position++;
            else if (c.TakeAll("no", "later", "than") || c.TakeAll("later", "than") || c.TakeAll("earlier", "than")) continue;
            else if (!c.TakeAny(",", "(", ")", "at", "@", "on", "the", "of", "around", "about", "by", "-", "starting", "beginning", "sometime", "for", "say", ">", "<", "latest") || ForAmount(c)) break;
        }
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
        for (var i = 0; i < MostGlue; i++)
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

/// <summary>Times that hang on a meal.</summary>
internal static class LunchRules
{
    public static Piece? Read(Cursor c, bool besideDate)
    {
        var before = c.Previous;
        if (!c.TakeAny("lunchtime", "lunch") || c.Previous.Is("lunch") && c.Take("time") is false && !before.IsAny("at", "after", "before", "by")) return null;
        var hour = before.Text switch { "after" => 13, "before" => 11, _ => 12 };
        return besideDate || before.IsAny("at", "after", "before", "by", "around") || c.Previous.IsAny("lunchtime", "time") ? new ClockPiece(new Clock(hour, 0, 0, HalfDay.Certain)) : null;
    }
}
