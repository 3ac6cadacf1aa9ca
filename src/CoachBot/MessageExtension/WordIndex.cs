namespace CoachBot.MessageExtension;

/// <summary>Part of a text to be found, and how much a hit in it counts, up to 1.</summary>
internal readonly record struct WeightedText(string Text, double Weight);

/// <summary>
/// Scores a few dozen short texts by the words that they share with a query: rare words count more, the last word may be half typed.
/// </summary>
internal sealed class WordIndex
{
    private const int ShortestPrefix = 2;
    private const int LongestEnding = 3;

    private readonly int _texts;
    private readonly Dictionary<string, (int Text, double Weight)[]> _byWord;

    public WordIndex(IReadOnlyList<IReadOnlyList<WeightedText>> texts)
    {
        _texts = texts.Count;
        _byWord = texts
            .SelectMany((fields, at) => fields.SelectMany(field => Words(field.Text).Select(word => (Word: word, Text: at, field.Weight))))
            .GroupBy(entry => entry.Word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Best(group.Select(entry => (entry.Text, entry.Weight))), StringComparer.Ordinal);
    }

    /// <summary>How well each text fits, 0 to 1, in the order in which they were given.</summary>
    public double[] Score(string query)
    {
        var scores = new double[_texts];
        var total = 0.0;
        foreach (var word in Words(query).Distinct())
        {
            var hits = Best(_byWord.Where(entry => Fits(word, entry.Key)).SelectMany(entry => entry.Value));
            var rarity = Math.Log((1.0 + _texts) / (1.0 + hits.Length));
            total += rarity;
            foreach (var (text, weight) in hits)
            {
                scores[text] += rarity * weight;
            }
        }
        for (var at = 0; total > 0 && at < scores.Length; at++)
        {
            scores[at] /= total;
        }
        return scores;
    }

    private static (int Text, double Weight)[] Best(IEnumerable<(int Text, double Weight)> hits) =>
        [.. hits.GroupBy(hit => hit.Text).Select(group => (group.Key, group.Max(hit => hit.Weight)))];

    // “pric” while it is typed, and “prices” for “price”.
    private static bool Fits(string typed, string word) =>
        (typed.Length >= ShortestPrefix && word.StartsWith(typed, StringComparison.Ordinal))
        || typed == word
        || (word.Length > ShortestPrefix
            && typed.Length - word.Length is > 0 and <= LongestEnding
            && typed.StartsWith(word, StringComparison.Ordinal));

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’');
            if (isLetter && start < 0)
            {
                start = at;
            }
            else if (!isLetter && start >= 0)
            {
                yield return text[start..at].ToLowerInvariant().Replace('’', '\'');
                start = -1;
            }
        }
    }
}
