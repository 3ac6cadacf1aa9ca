using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Amounts counted from a moment: in two weeks, an hour from now, a week from Monday, two days ago, within 5 minutes.</summary>
internal static class RelativeRules
{
    public static Piece? Read(Cursor c) => c.Longest<Piece>(Now, Ahead, InSome, Within, FromBase, Weekdays, NextHours);

    private static MomentPiece? Now(Cursor c)
    {
        if (c.TakeAll("right", "now") || c.TakeAll("at", "present") || c.TakeAll("at", "this", "time") ||
            c.TakeAll("at", "the", "minute") || c.TakeAll("at", "the", "moment"))
            return new MomentPiece(default, 1, null);
        var before = c.Previous;
        if (!c.Take("now")) return null;
        if (c.Current.IsAny("and", "-", "to", "until", "till") && before.IsAny("between", "from")) return new MomentPiece(default, 1, null);
        var called = before.Kind == DateTokenKind.End ||
            before.IsAny("back", "go", "call", "it", "me", "him", "her", "them", "start", "leave", "do", "and", "-", "till", "and");
        return called && (c.Current.EndsSentence || c.Current.Is("please")) ? new MomentPiece(default, 1, null) : null;
    }

    private static Piece? Ahead(Cursor c)
    {
        if (!c.TakeAny("in", "inside") && !IsLeft(c)) return null;
        c.TakeAny("about", "around", "roughly", "approximately", "approx", "another", "exactly", "just");
        if (c.TryValue(AmountRules.Read) is not { } amount || amount.Largest == Unit.Second && c.At(-2).IsAny("a", "one")) return null;
        c.Take("'");
        c.Take("time");
        if (c.TakeAll("from", "now") || c.TakeAll("from", "today")) { }
        return Counted(amount, 1, null, null);
    }

    /// <summary>“Give it two months”, “leave them a week”.</summary>
    private static bool IsLeft(Cursor c) =>
        c.TakeAny("give", "leave", "wait") && (c.Previous.Is("wait") || c.TakeAny("it", "him", "her", "them"));

    /// <summary>In 2-3 weeks, in 2 or 3 days, in 10 to 15 minutes, two to three weeks from now.</summary>
    private static Piece? InSome(Cursor c)
    {
        var led = c.TakeAny("in", "within");
        if (NumberRules.Cardinal(c) is not { } least || !c.TakeAny("-", "to", "or")) return null;
        if (NumberRules.Cardinal(c) is not { } most || AmountRules.Unit(c) is not { } unit || most < least) return null;
        if (!c.TakeAll("from", "now") && !c.TakeAll("from", "today") && !(c.Take("time") || led)) return null;
        if (Amount.Of(least, unit) is not { } from || Amount.Of(most, unit) is not { } to) return null;
        if (from.HasTime || to.HasTime) return new StretchPiece(to, 1) { After = from };
        return new DatePiece(new DayRange(new Shifted(new RelativeDay(0), from, 1), new Shifted(new RelativeDay(0), to, 1)));
    }

    /// <summary>Within two weeks: from now until then.</summary>
    private static Piece? Within(Cursor c)
    {
        if (!c.Take("within")) return null;
        if (c.TakeAll("the", "hour")) return new StretchPiece(new Amount(0, 0, 0, TimeSpan.FromHours(1), Unit.Hour), 1);
        c.TakeAll("the", "next");
        c.Take("next");
        if (c.TryValue(AmountRules.Read) is not { } amount) return null;
        if (c.TakeAll("after", "today") || c.TakeAll("from", "now") || c.TakeAll("of", "today")) { }
        else if (c.Current.IsAny("of", "before", "after")) return null;
        return amount.HasTime ? new StretchPiece(amount, 1) : new DatePiece(new Stretch(amount, false, true));
    }

    /// <summary>The next hour, the last 30 minutes.</summary>
    private static StretchPiece? NextHours(Cursor c)
    {
        c.Take("the");
        var count = 1m;
        if (c.Take(TermKind.Which, out var which))
        {
            if ((Which)which == Which.This) return null;
            if (c.TryValue(AmountRules.Read) is { HasTime: true } amount) return new StretchPiece(amount, Direction(which));
        }
        else if (NumberRules.Quantity(c) is { } counted && c.Take(TermKind.Which, out which)) count = counted;
        else return null;
        return AmountRules.Unit(c) is Unit.Hour or Unit.Minute && Amount.Of(count, (Unit)c.Previous.Term.Value) is { } one
            ? new StretchPiece(one, Direction(which)) : null;
    }

    private static int Direction(int which) => (Which)which is Which.Last or Which.Previous ? -1 : 1;

    private static Piece? FromBase(Cursor c)
    {
        if ((c.TryValue(AmountRules.Read) ?? c.TryValue(Fortnight)) is not { } amount) return null;
        if (c.TakeAny("ago", "earlier", "prior") || c.TakeAll("back") || c.TakeAll("before", "now")) return Counted(amount, -1, null, null);
        if (c.TakeAny("later", "hence") || c.TakeAll("from", "now") || c.TakeAll("after", "now")) return Counted(amount, 1, null, null);
        if (c.Current.Term.Kind is TermKind.DayOffset or TermKind.Weekday || c.Current.Is("on") && amount.Days > 0 && amount.Days % 7 == 0)
            return Weeks(c, amount) ?? Months(c, amount);
        if (!c.TakeAny("from", "after", "before", "since")) return null;
        var sign = c.Previous.Is("before") ? -1 : 1;
        if (c.TryValue(x => ClockRules.Read(x, false)) is { } clock) return amount.HasDays ? null : new MomentPiece(amount, sign, clock);
        return c.Longest<DateMeaning>(EdgeRules.Read, WithoutArticle) is { IsPeriod: false } day ? Counted(amount, sign, day, null) : null;
    }

    private static DateMeaning? WithoutArticle(Cursor c)
    {
        c.Take("the");
        return DayRules.Simple(c);
    }

    /// <summary>Two Fridays from now.</summary>
    private static DatePiece? Weekdays(Cursor c)
    {
        if (NumberRules.Cardinal(c) is not (> 0 and < 10 and var count) || !c.Take(TermKind.Weekday, out var weekday)) return null;
        if (!c.TakeAll("from", "now") && !c.TakeAll("from", "today")) return null;
        var first = new DayBeside((DayOfWeek)weekday, true, new RelativeDay(0));
        return new DatePiece(new Shifted(first, new Amount(0, 7 * (count - 1), 0, default, Unit.Week), 1));
    }

    /// <summary>A week on Tuesday, two weeks today, a week tomorrow.</summary>
    private static DatePiece? Weeks(Cursor c, Amount amount)
    {
        if (amount.Days == 0 || amount.Days % 7 != 0) return null;
        c.Take("on");
        return DayRules.Simple(c) is { IsPeriod: false } day ? new DatePiece(new Shifted(day, amount, 1)) : null;
    }

    /// <summary>A month today, a year tomorrow.</summary>
    private static DatePiece? Months(Cursor c, Amount amount)
    {
        if (amount is not { Months: > 0, Days: 0, HasTime: false } || c.Current.Term.Kind != TermKind.DayOffset) return null;
        return DayRules.Simple(c) is { } day ? new DatePiece(new Shifted(day, amount, 1)) : null;
    }

    /// <summary>“Fortnight tomorrow”, “fortnight on Friday”.</summary>
    private static Amount? Fortnight(Cursor c) =>
        c.TakeAny("fortnight") && (c.Current.Is("on") || c.Current.Term.Kind is TermKind.DayOffset or TermKind.Weekday)
            ? Amount.Of(1, Unit.Fortnight) : null;

    private static Piece? Counted(Amount amount, int sign, DateMeaning? from, Clock? clock)
    {
        if (amount.HasTime) return from is null ? new MomentPiece(amount, sign, clock) : null;
        return new DatePiece(new Shifted(from ?? new RelativeDay(0), amount, sign));
    }
}
