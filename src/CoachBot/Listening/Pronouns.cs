namespace CoachBot.Listening;

/// <summary>Words that stand for somebody who was named before.</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> _persons = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "him", "her", "his", "hers", "he's", "she's", "he'd", "she'd", "hes", "shes" };

    /// <summary>True where a word in capitals may be somebody's name, known or not: then nobody else's is put in its place.</summary>
    public static bool MayName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(1).Where((word, at) => char.IsUpper(word[0]) && words[at][^1] is not ('.' or '!' or '?')).Any(word => word is not ("I" or "OK") && !word.StartsWith("I'", StringComparison.Ordinal) && !word.StartsWith("I’", StringComparison.Ordinal));
    }

    /// <summary>True where a text speaks of somebody without a name.</summary>
    public static bool Names(string text) =>
        text.Replace('’', '\'').Split([' ', ',', '.', '!', '?', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(_persons.Contains);
}
