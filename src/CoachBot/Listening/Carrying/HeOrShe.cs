namespace CoachBot.Listening.Carrying;

/// <summary>Words that stand for somebody who was named before.</summary>
internal static class HeOrShe
{
    private static readonly HashSet<string> _persons =
        new(StringComparer.OrdinalIgnoreCase) { "he", "she", "him", "her", "his", "hers", "he's", "she's", "he'd", "she'd", "hes", "shes" };

    private static readonly HashSet<string> _she = new(StringComparer.OrdinalIgnoreCase) { "she", "her", "hers", "she's", "she'd", "shes" };
    private static readonly HashSet<string> _he = new(StringComparer.OrdinalIgnoreCase) { "he", "him", "his", "he's", "he'd", "hes" };

    /// <summary>She or he, where a text says only one of them.</summary>
    public static string? Said(string text)
    {
        var words = Words(text);
        return (words.Any(_she.Contains), words.Any(_he.Contains)) switch
        {
            (true, false) => "she",
            (false, true) => "he",
            _ => null,
        };
    }

    /// <summary>True where a word in capitals may be somebody's name, known or not: then nobody else's is put in its place.</summary>
    public static bool MayName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(1)
            .Where((word, at) => char.IsUpper(word[0]) && words[at][^1] is not ('.' or '!' or '?'))
            .Any(word => word is not ("I"
                or "OK") && !word.StartsWith("I'", StringComparison.Ordinal) && !word.StartsWith("I’", StringComparison.Ordinal));
    }

    /// <summary>True where a text speaks of somebody without a name.</summary>
    public static bool Names(string text) => Words(text).Any(_persons.Contains);

    private static string[] Words(string text) =>
        text.Replace('’', '\'').Split([' ', ',', '.', '!', '?', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
