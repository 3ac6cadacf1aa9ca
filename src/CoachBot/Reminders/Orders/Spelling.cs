namespace CoachBot.Reminders.Orders;

/// <summary>The words of an order, though two letters changed places or one is missing: “delte the remidner”.</summary>
internal static class Spelling
{
    private const int Shortest = 5;

    private static readonly string[] _words = ["reminder", "reminders", "remind", "delete", "cancel", "remove", "scrap", "postpone",
        "snooze", "change", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "morning", "afternoon", "another"];

    // What is written so often that it counts as a word, and the days in tongues of those who sell in English all the same.
    private static readonly Dictionary<string, string> _known = new(StringComparer.Ordinal)
    {
        ["tomoro"] = "tomorrow", ["tomorro"] = "tomorrow", ["tomoz"] = "tomorrow", ["shud"] = "should", ["wensday"] = "wednesday",
        ["wendsday"] = "wednesday", ["remnder"] = "reminder", ["teh"] = "the", ["montag"] = "monday", ["dienstag"] = "tuesday",
        ["mittwoch"] = "wednesday", ["donnerstag"] = "thursday", ["freitag"] = "friday", ["mandag"] = "monday", ["tirsdag"] = "tuesday",
        ["onsdag"] = "wednesday", ["torsdag"] = "thursday", ["fredag"] = "friday",
    };

    /// <summary>The text with such words put right.</summary>
    public static string PutRight(string text) => string.Join(' ', text.Split(' ').Select(Word));

    private static string Word(string word)
    {
        var bare = word.Trim('.', ',', '!', '?', ':', ';').ToLowerInvariant();
        if (_known.TryGetValue(bare, out var plain))
        {
            return word.ToLowerInvariant().Replace(bare, plain, StringComparison.Ordinal);
        }
        return bare.Length < Shortest || _words.Contains(bare) ? word
            : Array.Find(_words, known => known.Length >= Shortest && IsNear(bare, known)) is { } meant
                ? word.ToLowerInvariant().Replace(bare, meant, StringComparison.Ordinal) : word;
    }

    // One letter missing, or two that changed places.
    private static bool IsNear(string word, string known)
    {
        if (word.Length + 1 == known.Length)
        {
            return Enumerable.Range(1, known.Length - 1).Any(at => known.Remove(at, 1) == word);
        }
        return word.Length == known.Length && Enumerable.Range(0, word.Length - 1).Any(at =>
            word[at] == known[at + 1] && word[at + 1] == known[at] && word[..at] == known[..at] && word[(at + 2)..] == known[(at + 2)..]);
    }
}
