using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Single days: Friday, tomorrow, the 25th, the day after tomorrow.</summary>
internal static class DayRules
{
    private static readonly string[] TimidWeekdays = ["sat", "sun", "mon", "wed", "thu", "fri", "tue"];

    /// <summary>A day that other rules may build on: no amounts, no periods.</summary>
    public static DateMeaning? Simple(Cursor c) =>
        c.Longest<DateMeaning>(Relative, NumericDateRules.Read, MonthRules.Read, Weekday, DayOfMonth, HolidayRules.Read);

    public static DateMeaning? Relative(Cursor c)
    {
        c.Take("the");
        if (c.TakeAll("day", "after") || c.TakeAll("day", "before")) return DayBeside(c, c.Previous.Is("after") ? 1 : -1);
        if (c.TakeAll("following", "day") || c.TakeAll("next", "day")) return new RelativeDay(1);
        if (c.TakeAll("overmorrow")) return new RelativeDay(2);
        if (c.At(1).Term is { Kind: TermKind.DayOffset, Value: 0 }) c.TakeAny("later", "earlier");
        if (!c.Take(TermKind.DayOffset, out var offset) || c.Previous.IsAny("tonight", "tonite", "nite", "tonyt")) return null;
        var day = new RelativeDay(offset);
        return offset >= 0 && c.TakeAny("week", "wk") ? new Shifted(day, Weeks(1), 1) : day;
    }

    private static DateMeaning? DayBeside(Cursor c, int sign)
    {
        if (c.Take(TermKind.DayOffset, out var offset)) return new RelativeDay(offset + sign);
        if (c.Try(WeekdayOrDate) is { } day) return new Shifted(day, new Amount(0, 1, 0, default, Unit.Day), sign);
        return sign > 0 && c.Current.EndsSentence ? new RelativeDay(1) : null;
    }

    private static DateMeaning? WeekdayOrDate(Cursor c) =>
        c.Longest<DateMeaning>(NumericDateRules.Read, MonthRules.Read, Weekday, DayOfMonth, HolidayRules.Read);

    /// <summary>Friday, this coming Friday, Friday the 31st, Tuesday week, Monday after next.</summary>
    public static DateMeaning? Weekday(Cursor c)
    {
        var before = c.Previous;
        var timid = true;
        var which = c.TryValue(Whichever);
        if (which is not null) timid = false;
        if (!c.Take(TermKind.Weekday, out var number)) return null;
        var name = c.Previous;
        if (c.Current.Is(".") && c.Current.Glued && c.At(1) is { Kind: DateTokenKind.Word, Glued: true }) return null; // a site: monday.com
        if (before.IsAny("a", "an") && !c.StandsAlone && !LooksTimed(c)) return null;
        if (c.Current.Is(".") && c.Current.Glued && name.Length <= 5 && !c.At(1).EndsSentence) c.Position++;
        if (timid && TimidWeekdays.Contains(name.Text) && !IsMeant(c, name, before)) return null;
        return Completed(c, (DayOfWeek)number, which);
    }

    private static DateMeaning? Completed(Cursor c, DayOfWeek day, Which? which)
    {
        var named = new NamedDay(day, which ?? Which.This);
        if (c.TakeAll("after", "next")) return new AfterNext(day);
        if (c.TakeAll("before", "last")) return new Shifted(new NamedDay(day, Which.Last), Weeks(1), -1);
        if (c.Try(PeriodRules.Numbered) is { } numbered) return new Within(named, numbered);
        if (c.TakeAny("week", "wk")) return new Shifted(named, Weeks(1), 1);
        if (c.Take("fortnight")) return new Shifted(named, Weeks(2), 1);
        var after = c.Current.Is("after");
        if (c.Try(Neighbour) is { } neighbour) return new DayBeside(day, after, neighbour);
        return c.TryValue(DayNumber) is { } number ? new CalendarDay(number, null, null, day) : named;
    }

    /// <summary>The date after “the Monday before …”.</summary>
    private static DateMeaning? Neighbour(Cursor c)
    {
        if (!c.TakeAny("after", "before")) return null;
        return c.Longest<DateMeaning>(NumericDateRules.Read, MonthRules.Read, DayOfMonth, HolidayRules.Read);
    }

    private static Amount Weeks(int count) => new(0, 7 * count, 0, default, Unit.Week);

    /// <summary>The number after a weekday: its date where it cannot be an hour, “Friday 23”, “Wednesday the thirty first”.</summary>
    private static int? DayNumber(Cursor c)
    {
        c.Take(",");
        var the = c.Take("the");
        if (c.Current.Kind == DateTokenKind.Number) return NumberAlone(c, the);
        return NumberRules.Ordinal(c) is <= 31 and var day && !c.Current.Is("of") && c.Current.Term.Kind != TermKind.Month &&
            (c.StandsAlone || IsTime(c)) ? day : null;
    }

    private static int? NumberAlone(Cursor c, bool the)
    {
        if (!c.TakeDigits(the ? 1 : 13, 31, out var day)) return null;
        if (c.Current.Glued && c.Current.Text is ":" or "." or "-" or "/" or "h" &&
            c.At(1).Kind is DateTokenKind.Number or DateTokenKind.Word)
            return null;
        return c.Current.Term.Kind is TermKind.Month || c.Current.IsAny("of", "to", "-", "hrs") ? null : c.StandsAlone || IsTime(c)
            ? day
            : null;
    }

    private static bool IsTime(Cursor c) =>
        c.Current.Kind == DateTokenKind.Number || c.Current.Term.Kind is TermKind.Number || c.Current.IsAny("@", "half", "quarter", "noon");

    private static Which? Whichever(Cursor c)
    {
        c.TakeAny("the", "that", "on");
        if (c.TakeAll("this", "coming") || c.TakeAll("this", "upcoming") || c.TakeAll("this", "next")) return Which.Coming;
        if (c.TakeAll("this", "past") || c.TakeAll("this", "last")) return Which.Last;
        return c.Take(TermKind.Which, out var which) ? (Which)which : null;
    }

    /// <summary>“sat down with”, “in the sun”, “mon ami”, “wed” are words too: the short names need a sign that a day is meant.</summary>
    private static bool IsMeant(Cursor c, DateToken name, DateToken before)
    {
        if (before.IsAny("on", "by", "until", "till", "til", "before", "after", "since", "for", "from", "every", "each", "or", "to", "and",
            "between", "due", "eod", "cob", ",", "-", "/", "(", "about", "around"))
            return !name.Is("sun") || !before.IsAny("for", "to", "and", "about", "around", "from") || LooksTimed(c);
        if (before.Kind == DateTokenKind.End && c.Current.EndsSentence) return true;
        if (before.IsAny("the", "a", "my", "we", "i", "they", "he", "she", "just", "who") && name.IsAny("sat", "sun", "wed", "mon"))
            return false;
        if (LooksTimed(c)) return true;
        if (name.IsAny("sat", "sun", "wed", "mon"))
            return before.EndsSentence &&
            (c.Current.IsAny("works", "then", "instead", "please", "or", "?", "suits", "ok") ||
            !name.Is("sun") && c.Current.IsAny("is", "would", "if"));
        return true;
    }

    private static bool LooksTimed(Cursor c) =>
        c.Current.Kind is DateTokenKind.Number or DateTokenKind.Ordinal ||
            c.Current.IsAny("at", "@", "noon", "midday", "am", "pm", "lunch", "lunchtime", "-", "/", "first", "week") &&
            !CountsAfterAt(c) ||
        c.Current.Term.Kind is TermKind.DayPart or TermKind.Month or TermKind.Weekday ||
        (c.Current.IsAny(",", "to", "till", "until", "or", "and", "from", "between", "the", "after", "before", "around") &&
            (c.At(1).Kind is DateTokenKind.Number or DateTokenKind.Ordinal ||
            c.At(1).Term.Kind is TermKind.Weekday or TermKind.Month or TermKind.DayPart)) ||
        (c.Current.EndsSentence && c.Position > 1);

    private static bool CountsAfterAt(Cursor c) =>
        c.Current.Is("at") && c.At(1).Kind == DateTokenKind.Word && c.At(1).Term.Kind == TermKind.None && !Openers.Names(c.At(1));

    /// <summary>“Two o'clock on the first”: what stands before the day is a time.</summary>
    private static bool FollowsClock(Cursor c) => c.At(-3).Is("on") && c.At(-4).IsAny("oclock", "am", "pm", "noon", "ish");

    /// <summary>The 25th, on the 4th, 25th.</summary>
    public static DateMeaning? DayOfMonth(Cursor c)
    {
        var introduced = c.Previous.IsAny("on", "by", "until", "till", "til", "before", "after", "since", "for", "from", "to", "-",
            "between", "of");
        var the = c.Take("the") || c.Previous.Is("the");
        var digits = c.Current.Kind == DateTokenKind.Ordinal;
        if (the && c.TakeDigits(1, 31, out var bare))
            return (c.Current.IsAny("at", "@", "from", "between") || c.Current.EndsSentence && introduced) ? new CalendarDay(bare) : null;
        if (NumberRules.Ordinal(c) is not (<= 31 and var day)) return null;
        if (!the && !introduced && !(digits && c.Current.EndsSentence | c.Current.IsAny("at", "@"))) return null;
        if (c.Take("day") && !c.Current.Is("of")) return null;
        var timed = introduced && the && (c.Previous.Term.Kind == TermKind.OrdinalWord || c.Previous.Is("second")) && FollowsClock(c);
        return timed || c.StandsAlone &&
            (digits || day > 12 || (introduced && (c.Current.EndsSentence || c.Current.IsAny("at", "of", "and", "to")))) ||
            digits && (IsTime(c) || (c.Current.Is("first") && c.At(1).Is("thing")) ||
                (introduced && the && CalendarWords.IsDeed(c.Current.Text))) ? new CalendarDay(day) : null;
    }
}
