namespace CoachBot.Recognition.Normalization;

/// <summary>The words that the phrases are written in, with how often they occur there: what a typo may have been meant as.</summary>
internal sealed class Lexicon
{
    private const int ShortestCorrectable = 5;
    private const int ShortestTarget = 4;

    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _countsBySpan;
    private readonly Lazy<Deletions> _byDeletion;
    private readonly Func<string, bool> _isOrdinaryWord;

    /// <param name="counts">Lower-case words and how often they occur.</param>
    /// <param name="isOrdinaryWord">True for words outside the phrases that are still no typos.</param>
    public Lexicon(Dictionary<string, int> counts, Func<string, bool>? isOrdinaryWord = null)
    {
        _counts = counts;
        _countsBySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        _isOrdinaryWord = isOrdinaryWord ?? (_ => false);
        _byDeletion = new(() => new([.. counts.Keys.Where(word => word.Length >= ShortestTarget)]));
    }

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public static Lexicon FromTexts(IEnumerable<string> texts, Func<string, bool>? isOrdinaryWord = null)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var token in Tokenizer.Split(text))
            {
                if (token.Kind != TokenKind.Word || IsCapitalised(token.In(text)))
                    continue;
                var word = WordForm.Lower(token.In(text));
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }
        return new(counts, isOrdinaryWord);
    }

    /// <summary>The lexicon's own copy of the word, or null.</summary>
    public string? Find(ReadOnlySpan<char> lower) => _countsBySpan.TryGetValue(lower, out var word, out _) ? word : null;

    public bool IsOrdinary(string lower) => _counts.ContainsKey(lower) || _isOrdinaryWord(lower);

    /// <summary>The likeliest word one slip away (a letter missing, doubled, wrong, or two swapped); null when there is none.</summary>
    public string? Correct(string unknown)
    {
        if (unknown.Length < ShortestCorrectable || _isOrdinaryWord(unknown))
            return null;
        string? best = null;
        var bestCount = 0;
        foreach (var word in _byDeletion.Value.Near(unknown))
        {
            if (_counts[word] > bestCount && word[0] == unknown[0] && EditDistance.IsOneSlip(unknown, word))
                (best, bestCount) = (word, _counts[word]);
        }
        return best;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]);
}
