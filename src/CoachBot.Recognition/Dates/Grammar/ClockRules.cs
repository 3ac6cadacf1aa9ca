using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Times of day. A bare number is one only where the words before it or a date beside it make it one.</summary>
internal static class ClockRules
{
    private const int MinutesApart = 5;
    private const int MinutesOfHour = 60;
    private const int HoursOfHalfDay = 12;
    // “8 Uhr” is in the morning; nobody calls at “3 Uhr” before it.
    private const int FirstOfDay = 7;

    public static readonly TimeOnly DayBegins = new(9, 0);
    public static readonly TimeOnly DayEnds = new(17, 0);

    public static Clock? Read(Cursor c, bool besideDate)
    {
        c.TakeAny("about", "around", "approx", "approximately", "circa", "roughly", "say", "~");
        var bare = besideDate || AfterPreposition(c);
        return c.TryValue(Named) ?? c.TryValue(x => SpokenTimeRules.Read(x, besideDate)) ?? c.TryValue(x => Numeric(x, bare))
            ?? c.TryValue(x => Hundred(x, bare)) ?? c.TryValue(x => Words(x, bare)) ?? c.TryValue(x => BareHour(x, bare));
    }

    /// <summary>An hour or time inside a range whose other words make it one.</summary>
    public static Clock? ReadLoose(Cursor c) =>
        c.TryValue(Named) ?? c.TryValue(x => Numeric(x, true)) ?? c.TryValue(x => Words(x, true)) ?? c.TryValue(Hour);

    public static HalfDay? Meridiem(Cursor c)
    {
        if (c.TakeAny("am", "pm", "ampm")) return HalfFrom(c.Previous.Text);
        if (!c.Current.IsAny("a", "p")) return null;
        var (half, glued) = (HalfFrom(c.Current.Text), c.Current.Glued);
        c.Position++;
        var dotted = c.Take(".");
        if (c.Take("m"))
        {
            if (dotted) c.Take(".");
            return half;
        }
        if (dotted) c.Position--;
        return glued ? half : null;
    }

    private static HalfDay HalfFrom(string text) => text switch { "am" or "a" => HalfDay.Am, "pm" or "p" => HalfDay.Pm, _ => HalfDay.Open };

    private static bool AfterPreposition(Cursor c) =>
        c.Previous.IsAny("at", "@", "by", "until", "till", "til", "before", "after", "from") || AfterKlock(c) ||
        (c.Previous.IsAny("about", "around", "approx", "circa", "roughly", "say", "~") &&
            c.At(-2).IsAny("at", "@", "by", "until", "till", "before", "after", "from"));

    /// <summary>“Kl 15”, “kl. 9”: the word for the hour that sellers in the north write.</summary>
    private static bool AfterKlock(Cursor c) => (c.Previous.Is(".") ? c.At(-2) : c.Previous).IsAny(Leads.Klock);

    private static Clock? Named(Cursor c)
    {
        if (c.TakeAll("12", "noon") || c.TakeAll("twelve", "noon") || c.TakeAny("noon", "midday", "noonish", "middayish"))
            return Clock.Noon;
        if (c.TakeAll("12", "midday") || c.TakeAll("mid", "-", "day")) return Clock.Noon;
        if (c.TakeAll("12", "midnight") || c.Take("midnight")) return Clock.Midnight;
        if (c.TakeAny("eod", "cob", "eob", "cop") || c.TakeAny("close", "end") && EndOfWork(c)) return At(DayEnds);
        if (c.TakeAll("first", "thing") || c.Current is { Kind: DateTokenKind.Ordinal, Value: 1 } && c.TakeAll("1", "thing") ||
            c.TakeAll("start", "of", "day") || c.TakeAll("start", "of", "business")) return At(DayBegins);
        return c.TakeAll("last", "thing") ? At(DayEnds) : null;
    }

    private static bool EndOfWork(Cursor c)
    {
        var idiom = c.At(-2).Is("the") && c.At(-3).Is("at");
        c.TakeAny("of", "-");
        if (c.TakeAll("the", "day")) return !idiom || c.Current.EndsSentence;
        return c.TakeAll("working", "day") || c.TakeAll("business", "day") || c.TakeAny("business", "play", "day", "work");
    }

    private static Clock At(TimeOnly time) => new(time.Hour, time.Minute, 0, HalfDay.Certain);

    /// <summary>10:30, 10.30, 14h30, 3pm, 1430.</summary>
    private static Clock? Numeric(Cursor c, bool bare)
    {
        var digits = c.Current.Length;
        var zero = c.Current.Text.StartsWith('0');
        var dotted = bare || CalendarWords.IsTalk(c.Previous.Text);
        if (c.Previous.IsAny("$", "€", "£") && c.Current.Glued) return null;
        if (!c.TakeDigits(0, 2400, out var number, 4)) return null;
        if (digits >= 3) return Compact(c, number, digits, bare);
        if (number > 24) return null;
        if (Apart(c, bare, number) is { } apart) return apart;
        var minutes = c.TryValue(x => AfterHour(x, dotted, number));
        var seconds = minutes is null ? null : c.TryValue(Seconds);
        var half = c.TryValue(Meridiem);
        if (minutes is null && half is null && !c.Current.IsAny("oclock", "ish", "uhr") && !c.TakeAll("-", "ish") &&
            !c.TakeAll("o", "'", "clock") && !HoursSign(c, bare, number)) return null;
        if (number == 0 && half is not null || number == 24 && minutes > 0) return null;
        if (c.Take("uhr") && half is null && number >= FirstOfDay) half = HalfDay.Certain;
        c.TakeAny("ish", "sharp");
        return new Clock(number, minutes ?? 0, seconds ?? 0, OClockOr(c, half ?? (number > 12 || zero ? HalfDay.Certain : HalfDay.Open)));
    }

    /// <summary>“At 7 30 to call her”, “8 45 tomorrow”, “6 30 pm”: as dictation writes a time.</summary>
    private static Clock? Apart(Cursor c, bool bare, int hour)
    {
        var next = c.Current;
        if (next.Glued || hour is 0 or 24 || next.Length != 2 || next.Value % MinutesApart != 0 || next.Value >= MinutesOfHour) return null;
        var mark = c.Position;
        if (c.TakeDigits(0, MinutesOfHour - 1, out var minutes))
        {
            var half = c.TryValue(Meridiem);
            if (half is not null || DayFollows(c) || (bare && (c.StandsAlone || CalendarWords.IsTalk(c.Current.Text))))
                return new Clock(hour, minutes, 0, half ?? (hour > HoursOfHalfDay ? HalfDay.Certain : HalfDay.Open));
        }
        c.Position = mark;
        return null;
    }

    private static int? AfterHour(Cursor c, bool bare, int hour)
    {
        if (!c.Current.Glued) return null;
        var sign = c.Current.Text;
        if (!c.TakeAny(":", ".", "h", ",")) return null;
        if (!c.Current.Glued || c.Current.Length != 2 || !c.TakeDigits(0, 59, out var minutes)) return null;
        if (c.Current.Is("%") ||
            (c.Current.Glued && c.Current.Is(".") && c.At(1).Kind == DateTokenKind.Number && c.At(1).Glued)) return null;
        return sign switch
        {
            ":" => minutes,
            "h" => hour >= 7 || bare ? minutes : null,
            "," => c.StandsAlone && IsBehindDay(c) ? minutes : null,
            _ => c.Current.IsAny("am", "pm", "a", "p", "ampm") || (bare && (c.StandsAlone || c.Current.Is("-"))) ||
                (c.AtEnd && c.Position == 3) || (bare && c.Current.Term.Kind is TermKind.Month) || DayFollows(c) ? minutes : null,
        };
    }

    /// <summary>“Wednesday 8,30”: elsewhere a comma is that of a sum.</summary>
    private static bool IsBehindDay(Cursor c)
    {
        var before = c.At(c.At(-4).IsAny("at", ",") ? -5 : -4);
        return before.Term.Kind is TermKind.Weekday or TermKind.DayOffset || before.IsAny(Leads.Klock);
    }

    /// <summary>“12.30 Monday”, “9.15 on Friday”, “14.00 tomorrow”.</summary>
    private static bool DayFollows(Cursor c) => c.At(c.Current.Is("on") ? 1 : 0).Term.Kind is TermKind.Weekday or TermKind.DayOffset;

    private static int? Seconds(Cursor c) => c.TakeGlued(":") && c.TakeDigits(0, 59, out var seconds) ? seconds : null;

    /// <summary>“17h” with a day behind it, “at 9h”.</summary>
    private static bool HoursSign(Cursor c, bool bare, int hour) =>
        c.Current.Glued && c.TakeAny("h", "hrs", "hr") && (bare || hour > 12 && ClockRangeRules.DayFollows(c));

    /// <summary>2027 may be a year, and 2025 too; 1313 is none that a seller plans for.</summary>
    private static bool IsLikely(int number) => number % 5 == 0 || number is < 1900 or >= 2200;

    /// <summary>930pm, 0930, 1430: as a time only where something says so.</summary>
    private static Clock? Compact(Cursor c, int number, int digits, bool bare)
    {
        int hour = number / 100, minute = number % 100;
        var zero = digits == 4 && hour < 10;
        if (hour > 24 || minute > 59) return null;
        if (c.TryValue(Meridiem) is { } half) return hour is > 0 and <= 12 ? new Clock(hour, minute, 0, half) : null;
        var marked = c.TakeAny("hrs", "hours", "h");
        return marked || digits == 4 && (bare ? IsLikely(number) && (c.StandsAlone || c.Current.Is("-")) : ClockRangeRules.DayFollows(c))
            ? new Clock(hour, minute, 0, zero || hour > 12 ? HalfDay.Certain : HalfDay.Open) : null;
    }

    /// <summary>“Sixteen hundred hours”.</summary>
    private static Clock? Hundred(Cursor c, bool bare) =>
        c.Current.Kind == DateTokenKind.Word && NumberRules.Spelled(c) is > 0 and <= 24
            and var hour && c.Take("hundred") && (c.TakeAny("hours", "hrs") || bare)
            ? new Clock(hour, 0, 0, HalfDay.Certain)
            : null;

    /// <summary>Three thirty, ten am, four o'clock.</summary>
    private static Clock? Words(Cursor c, bool bare)
    {
        if (c.Current.Kind != DateTokenKind.Word || !c.Take(TermKind.Number, out var hour) || hour > 12) return null;
        var minutes = c.TryValue(SpelledMinutes);
        var half = c.TryValue(Meridiem);
        var marked = half is not null || c.Current.IsAny("oclock", "ish");
        if (!marked && !(minutes is not null && (bare || minutes is 15 or 30 or 45))) return null;
        c.Take("ish");
        return new Clock(hour, minutes ?? 0, 0, OClockOr(c, half ?? HalfDay.Open));
    }

    private static int? SpelledMinutes(Cursor c)
    {
        c.Take("-");
        if (c.TakeAny("oh", "o") && c.Take(TermKind.Number, out var ones) && ones < 10) return ones;
        return c.Current.Kind == DateTokenKind.Word && NumberRules.Spelled(c) is >= 10 and < 60 and var minutes &&
            c.StandsAlone | c.Current.IsAny("a", "p", "am", "pm") ? minutes : null;
    }

    private static Clock? BareHour(Cursor c, bool bare)
    {
        var at = c.Previous.IsAny("at", "@") || AfterKlock(c);
        var near = c.Previous.IsAny("around", "about", "approx", "circa", "roughly", "~") || c.Previous.Kind == DateTokenKind.End;
        if (Hour(c) is not { } hour || hour.Hour == 0 || hour.Hour > 12 && !at || CountsOn(c)) return null;
        if (bare ? c.StandsAlone || CalendarWords.IsTalk(c.Current.Text) : InPartOfDay(c) || near && NamesDay(c))
            return hour;
        return null;
    }

    /// <summary>“About three tomorrow”, “around three on Thursday”.</summary>
    private static bool NamesDay(Cursor c) =>
        c.Current.Term.Kind == TermKind.DayOffset || c.Current.Is("on") && c.At(1).Term.Kind == TermKind.Weekday;

    /// <summary>“10 of them”, “from 10 to 20 users”.</summary>
    private static bool CountsOn(Cursor c) =>
        c.Current.Is("of") ||
            c.Current.IsAny("to", "-", "and") && (c.At(1).Kind == DateTokenKind.Number || c.At(1).Term.Kind == TermKind.Number);

    /// <summary>“9 in the morning”, “8 at night”.</summary>
    private static bool InPartOfDay(Cursor c)
    {
        if (c.Current.Is("at")) return c.At(1).Is("night");
        if (c.Current.Is("this")) return c.At(1).Term.Kind == TermKind.DayPart;
        return c.Current.Is("in") && c.At(1).Is("the") && c.At(2).Term.Kind == TermKind.DayPart;
    }

    private static Clock? Hour(Cursor c)
    {
        var zero = c.Current.Text.StartsWith('0');
        return NumberRules.Cardinal(c) is <= 24 and var hour ? new Clock(hour, 0, 0, zero || hour > 12
            ? HalfDay.Certain : HalfDay.Open)
            : null;
    }

    private static HalfDay OClockOr(Cursor c, HalfDay half)
    {
        if (c.Take("oclock") && half == HalfDay.Open) return c.TryValue(Meridiem) ?? half;
        return half == HalfDay.Open ? c.TryValue(Meridiem) ?? half : half;
    }
}
