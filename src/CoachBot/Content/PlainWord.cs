namespace CoachBot.Content;

/// <summary>A word that says something plainly: one of several that do as well, each whole, or by how it begins: “apolog*”.</summary>
public sealed record PlainWord(IReadOnlySet<string> Whole, IReadOnlyList<string> Beginnings)
{
    private const char AnyEnd = '*';

    public static PlainWord Of(string word)
    {
        var all = word.Split('|').Select(Bare).ToList();
        return new(all.Where(one => one[^1] != AnyEnd).ToHashSet(StringComparer.Ordinal),
            [.. all.Where(one => one[^1] == AnyEnd).Select(one => one.TrimEnd(AnyEnd))]);
    }

    /// <summary>A word without capitals and apostrophes.</summary>
    public static string Bare(string word) => word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal)
        .Replace("’", "", StringComparison.Ordinal);

    public bool StandsIn(HashSet<string> words) => Whole.Overlaps(words)
        || (Beginnings.Count > 0
            && words.Any(word => Beginnings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal))));
}
