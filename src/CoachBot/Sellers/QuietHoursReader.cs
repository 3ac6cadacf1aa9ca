using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Sellers;

/// <summary>Reads when a seller wants peace: “7 in the evening to 8, and weekends”, “after 18:00”, “Fridays”, “never”.</summary>
public static partial class QuietHoursReader
{
    private const int Noon = 12 * 60;
    private const int DefaultMorning = 8 * 60;
    private const int Weekend = (1 << (int)DayOfWeek.Saturday) | (1 << (int)DayOfWeek.Sunday);

    /// <summary>Whether these words can only be about the seller's own quiet hours, whatever a buyer does.</summary>
    public static bool WantsPeace(string text) => OwnPeace().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:please|set|change|make|show|tell|me|my|new|the|no|more|what|are|when|turn|off|cancel|remove|stop|delete" +
        @"|i'?d|i|like|want|have|keep|can|you)\W+)*quiet (?:hours|days)\b|\bdon'?t (?:disturb|write to|message|ping|bother" +
        @"|remind) me (?:after|before|on|at|between|in the|over) (?:\d|the weekend|weekends?)|\bno (?:messages|reminders|prompts|pings" +
        @"|notifications)\b[\w ]{0,12}? (?:(?:after|before|between|from|past) \d|(?:on|at|over|during) (?:the )?(?:weekends?|(?:mon|tues" +
        @"|wednes|thurs|fri|satur|sun)days)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex OwnPeace();

    /// <returns>Null when the text tells of no hours and no days.</returns>
    public static QuietHours? Read(string text)
    {
        if (Off().IsMatch(text))
        {
            return QuietHours.None;
        }

        var days = Days(text);
        var times = Clock().Matches(text).Select(Minutes).OfType<(int Minute, bool Open)>().Take(2).ToList();
        return times switch
        {
            [] when days == 0 => null,
            [] => new QuietHours(null, null, days),
            [var only] when Before().IsMatch(text) => new QuietHours(0, only.Minute, days),
            [var only] => new QuietHours(Evening(only), DefaultMorning, days),
            [{ Minute: Noon }, (var until, true)] when until < Noon => new QuietHours(Noon, until + Noon, days),
            [var from, var until, ..] => new QuietHours(Evening(from), until.Minute, days),
        };
    }

    // Peace begins in the evening unless somebody says otherwise.
    private static int Evening((int Minute, bool Open) time) =>
        time.Open && time.Minute is > 0 and < Noon ? time.Minute + Noon : time.Minute;

    private static int Days(string text)
    {
        var days = WeekendWord().IsMatch(text) ? Weekend : 0;
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            days |= Regex.IsMatch(text, $@"\b{day.ToString()[..3]}(?:{day.ToString()[3..]})?s?\b", RegexOptions.IgnoreCase)
                ? 1 << (int)day
                : 0;
        }

        return days;
    }

    private static (int Minute, bool Open)? Minutes(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToLowerInvariant();
        var isLate = half.StartsWith('p')
            || half.Contains("evening", StringComparison.Ordinal)
            || half.Contains("night", StringComparison.Ordinal)
            || half.Contains("afternoon", StringComparison.Ordinal);
        if (hour > 24 || minute > 59)
        {
            return null;
        }

        var inDay = isLate && hour < 12 ? hour + 12 : half.StartsWith('a') && hour == 12 ? 0 : hour % 24;
        var open = half.Length == 0 && hour is > 0 and <= 12 && !match.Value.StartsWith('0') && !match.Groups["minute"].Success;
        return ((inDay * 60) + minute, open);
    }

    [GeneratedRegex(@"^\W*(?:never|none|no|off|any ?time|whenever|always|no quiet|nothing|turn (?:it|them) off|quiet hours off" +
        @"|(?:please )?(?:no(?: more)?|turn off|cancel|remove|stop|delete) (?:my |the )?quiet (?:hours|days))\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Off();

    [GeneratedRegex(@"\b(?:before|until|till) \d", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\bweek-?ends?\b", RegexOptions.IgnoreCase)]
    private static partial Regex WeekendWord();

    [GeneratedRegex(@"\b(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?:o'?clock)?\s*(?<half>am\b|pm\b|a\.m\.|p\.m\.|in the (?:evening" +
        @"|morning|afternoon)|at night)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
