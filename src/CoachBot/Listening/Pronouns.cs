namespace CoachBot.Listening;

/// <summary>Words that stand for somebody who was named before.</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> _persons = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "him", "her", "his", "hers", "he's", "she's", "he'd", "she'd", "hes", "shes" };

    /// <summary>True where a text speaks of somebody without a name.</summary>
    public static bool Names(string text) =>
        text.Replace('’', '\'').Split([' ', ',', '.', '!', '?', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(_persons.Contains);
}
