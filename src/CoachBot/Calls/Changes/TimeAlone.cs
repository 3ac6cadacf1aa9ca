using CoachBot.Recognition.Dates;

namespace CoachBot.Calls.Changes;

/// <summary>A message that is a time, and little else: “Thursday at 3”, “they can do the 9th at ten”.</summary>
internal static class TimeAlone
{
    private const int MostWords = 14;

    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "its", "it's", "is", "on", "at", "for", "now", "then", "ok", "okay", "so", "we", "we're", "said", "agreed", "new", "time",
        "date",
        "day", "the", "she", "he", "they", "she's", "he's", "can", "do", "wants", "want", "works", "settled", "booked", "make", "that",
        "that's",
        "will", "be", "and", "right", "got", "one", "call", "meeting", "to", "a", "set", "with", "her", "him", "them", "says", "say",
        "going",
        "doing", "speak", "talk", "instead", "moved", "rebooked", "rescheduled", "same", "hour", "us", "confirmed", "proposed", "suggested",
        "offered", "just", "wrote", "back", "fixed", "yes", "new", "there", "i", "have", "slot", "let's", "lets", "thanks", "please", "pls",
    };

    /// <summary>Whether a message is that.</summary>
    public static bool Is(string text, IDateTimeReader dates, DateTimeContext context)
    {
        if (text.Length > CallNews.Longest || text.Contains('?', StringComparison.Ordinal) || text.Split(' ').Length > MostWords)
        {
            return false;
        }
        var told = dates.ReadAll(text, context);
        if (told.Count == 0)
        {
            return false;
        }
        var rest = told.OrderByDescending(when => when.Index).Aggregate(text, (left, when) => Without(left, when));
        return Array.TrueForAll(rest.Split([' ', ',', '.', '!', ':', ';', '–', '-'], StringSplitOptions.RemoveEmptyEntries),
            _small.Contains);
    }

    private static string Without(string text, TimeExpression when)
    {
        var left = text.Remove(when.Index, when.Length).Insert(when.Index, new(' ', when.Length));
        return when.Apart is { } apart ? left.Remove(apart.Index, apart.Length).Insert(apart.Index, new(' ', apart.Length)) : left;
    }
}
