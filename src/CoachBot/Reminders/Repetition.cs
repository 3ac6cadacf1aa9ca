using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;

namespace CoachBot.Reminders;

/// <summary>Reminders that come again: every day, week or month, at the same local time.</summary>
public static partial class Repetition
{
    public const string Daily = "day";
    public const string Weekly = "week";
    public const string Monthly = "month";

    /// <summary>How often a text wants it, or null for once.</summary>
    public static string? Read(string text)
    {
        var match = Every().Match(text);
        if (!match.Success)
        {
            return null;
        }

        return match.Value.ToLowerInvariant() switch
        {
            var word when word.Contains("month", StringComparison.Ordinal) => Monthly,
            var word when word.Contains("daily", StringComparison.Ordinal) || DayWord().IsMatch(word) => Daily,
            _ => Weekly,
        };
    }

    /// <summary>The text without the word that says how often, for reading the date.</summary>
    public static string Without(string text) => Every().Replace(text, match => match.Groups["rest"].Value);

    /// <summary>The first time after now, with the same time of day in the seller's zone.</summary>
    public static DateTimeOffset Next(string repeats, DateTimeOffset last, DateTimeOffset now, TimeZoneInfo zone)
    {
        var start = TimeZoneInfo.ConvertTime(last, zone).DateTime;
        for (var times = 1; ; times++)
        {
            var local = repeats switch
            {
                Daily => start.AddDays(times),
                Monthly => start.AddMonths(times),
                _ => start.AddDays(7 * times),
            };
            if (LocalTime.ToOffset(local, zone) is var next && next > now)
            {
                return next;
            }
        }
    }

    [GeneratedRegex(@"\b(?:every|each)\s+(?<rest>day|morning|evening|afternoon|night|week|month|first of the month|mon\w*|tue\w*|wed\w*" +
        @"|thu\w*|fri\w*|sat\w*|sun\w*)|\b(?:daily|weekly|monthly)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Every();

    [GeneratedRegex(@"(?:every|each)\s+(?:day|morning|evening|afternoon|night)", RegexOptions.IgnoreCase)]
    private static partial Regex DayWord();
}
