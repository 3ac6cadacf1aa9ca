using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Half past two, half nine, quarter to nine, 20 min past eight.</summary>
internal static class SpokenTimeRules
{
    private const int HalfHour = 30;

    public static Clock? Read(Cursor c, bool besideDate)
    {
        var range = c.Previous.IsAny("from", "between");
        var words = c.Current.Kind == DateTokenKind.Word;
        var alone = c.Previous.Kind == DateTokenKind.End;
        var asked = c.Previous.IsAny("at", "@", "by");
        if (Minutes(c, out var certain) is not { } minutes) return null;
        var likely = words && minutes is 5 or 10;
        certain |= besideDate && likely;
        c.TakeAny("min", "mins", "minutes");
        if (c.TakeAny("past", "after", "gone")) return Hour(c) is { } past ? Past(c, past, minutes) : null;
        if (minutes == HalfHour && c.Previous.IsAny("half", "-"))
            return Hour(c) is { } half && (c.StandsAlone || ((besideDate || asked) && DoesOn(c))) ? Past(c, half, minutes) : null;
        return !range && (certain || likely) && c.TakeAny("to", "til", "before", "of") && Hour(c) is { } hour &&
            (certain || alone && c.Current.EndsSentence || ClockRangeRules.DateFollows(c))
            ? Past(c, hour == 1 ? 12 : hour - 1, 60 - minutes) : null;
    }

    /// <summary>“Friday half seven ring Dave”: beside a day, what follows is what to do then, unless it can be counted.</summary>
    private static bool DoesOn(Cursor c) =>
        c.Current.Kind == DateTokenKind.Word && c.Current.Term.Kind == TermKind.None && !c.Current.Text.EndsWith('s');

    private static Clock Past(Cursor c, int hour, int minutes) => new(hour, minutes, 0, c.TryValue(ClockRules.Meridiem) ?? HalfDay.Open);

    /// <summary>
    /// “Five to seven” may be a range; “at five to seven”, “five to seven on Friday”, “quarter to”, “20 to” and “ten to three” with no
    /// word beside it are not.
    /// </summary>
    private static int? Minutes(Cursor c, out bool certain)
    {
        var asked = c.Previous.IsAny("at", "@", "by", "until", "till", "around", "about");
        certain = true;
        if (c.Take("half"))
        {
            c.Take("-");
            return HalfHour;
        }
        if (c.TakeAll("a", "quarter") || c.Take("quarter")) return 15;
        if (NumberRules.Cardinal(c) is not (> 0 and < 60 and var minutes)) return null;
        certain = minutes is 20 or 25 || c.Current.IsAny("min", "mins", "minutes") || (asked && minutes is 5 or 10);
        return minutes;
    }

    private static int? Hour(Cursor c)
    {
        if (NumberRules.Cardinal(c) is not (>= 1 and <= 12 and var hour)) return null;
        c.Take("oclock");
        return hour;
    }
}
