namespace CoachBot.Recognition.Features;

/// <summary>Counts in how many texts each n-gram occurs.</summary>
internal sealed class DocumentFrequencies(Action<IReadOnlyList<string>, List<ulong>> nGrams)
{
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly List<ulong> _hashes = [];
    private readonly HashSet<ulong> _seen = [];

    public void Add(IReadOnlyList<string> words)
    {
        _hashes.Clear();
        _seen.Clear();
        nGrams(words, _hashes);
        foreach (var hash in _hashes)
        {
            if (_seen.Add(hash))
                _counts[hash] = _counts.GetValueOrDefault(hash) + 1;
        }
    }

    /// <summary>
    /// The n-grams that occur in enough texts, with their inverse document frequency (smoothed, as if one more text had them all).
    /// </summary>
    public (List<ulong> Hashes, List<float> Idf) Result(int minimumTexts, int texts)
    {
        var (hashes, idf) = (new List<ulong>(_counts.Count), new List<float>(_counts.Count));
        foreach (var (hash, count) in _counts)
        {
            if (count < minimumTexts)
                continue;
            hashes.Add(hash);
            idf.Add(1 + MathF.Log((1f + texts) / (1f + count)));
        }
        return (hashes, idf);
    }
}
