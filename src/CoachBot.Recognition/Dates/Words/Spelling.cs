namespace CoachBot.Recognition.Dates.Words;

/// <summary>
/// Forgives a slip of the thumb in the long names of a calendar. Short names and words with close neighbours in English are left alone:
/// a date made out of “sundae” is worse than one missed.
/// </summary>
internal static class Spelling
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Others =
        ["january", "february", "september", "october", "november", "december", "tomorrow", "yesterday", "afternoon", "fortnight",
            "weekend"];

    private static readonly HashSet<string> RealWords =
        ["sundae", "heyday", "payday", "mayday", "midday", "holiday", "weekday", "doomsday", "noonday", "someday", "everyday", "birthday",
         "mundane", "weekends", "remember", "ember", "member"];

    public static string? Correct(string word)
    {
        if (word.Length is < 5 or > 12 || RealWords.Contains(word)) return null;
        return word.EndsWith("ay", StringComparison.Ordinal) || word.StartsWith("wed", StringComparison.Ordinal)
            ? Closest(word, Weekdays, word.Length >= 7 ? 2 : 1) ?? Closest(word, Others, 1)
            : word.Length >= 6 ? Closest(word, Others, 1) ?? Closest(word, Weekdays, 1) : null;
    }

    private static string? Closest(string word, string[] names, int slips)
    {
        foreach (var name in names)
            if (name[0] == word[0] && Distance(word, name) <= slips) return name;
        return null;
    }

    /// <summary>Edits between two words, a swap of neighbours counting as one (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
