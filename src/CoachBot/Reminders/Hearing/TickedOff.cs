using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders.Hearing;

/// <summary>Whether what was told ticks a reminder off: a story with “called” in it does only where it says whose call.</summary>
internal static class TickedOff
{
    private const int MostWords = 12;

    /// <summary>Whether words of a text that say something is done are about one of the reminders that it may mean.</summary>
    public static bool Are(IReadOnlyList<Reminder> named, string text) =>
        named.Count > 0 && (IsShort(text) || named.Any(one => IsNamedIn(text, one)));

    /// <summary>Whether a text is too short to be a story.</summary>
    public static bool IsShort(string text) => WordCount.Of(text) <= MostWords;

    /// <summary>Whether a name in a reminder stands in a text.</summary>
    public static bool IsNamedIn(string text, Reminder one) => $"{one.Task} {one.Buyer} {one.Company}".Split(' ')
        .Any(word => word.Length > 1 && char.IsUpper(word[0]) && text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
