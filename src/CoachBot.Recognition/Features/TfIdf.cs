namespace CoachBot.Recognition.Features;

/// <summary>
/// Term frequency (damped by logarithm) times inverse document frequency, for words and for characters, each group brought to length 1.
/// </summary>
internal sealed class TfIdf
{
    [ThreadStatic]
    private static Scratch? _scratch;

    private readonly FeatureIndex _words;
    private readonly FeatureIndex _characters;
    private readonly float[] _idf;

    private readonly Action<IReadOnlyList<string>, List<ulong>> _charactersOf;

    public TfIdf(IReadOnlyList<ulong> words, IReadOnlyList<ulong> characters, float[] idf,
        Action<IReadOnlyList<string>, List<ulong>>? charactersOf = null)
    {
        (_words, _characters, _idf, _charactersOf) = (new(words), new(characters), idf, charactersOf ?? NGrams.Characters);
    }

    public int Count => _idf.Length;

    public IReadOnlyList<ulong> WordHashes => _words.Hashes;

    public IReadOnlyList<ulong> CharacterHashes => _characters.Hashes;

    public ReadOnlySpan<float> Idf => _idf;

    /// <summary>Learns the n-grams of the texts and how rare each is.</summary>
    /// <param name="texts">Canonical words of each text.</param>
    /// <param name="minimumTexts">N-grams of characters in fewer texts are left out.</param>
    /// <param name="minimumWordTexts">N-grams of words in fewer texts are left out.</param>
    /// <param name="charactersOf">Which n-grams of characters; null for all.</param>
    public static TfIdf Fit(
        IReadOnlyList<IReadOnlyList<string>> texts, int minimumTexts, int minimumWordTexts = 1,
        Action<IReadOnlyList<string>, List<ulong>>? charactersOf = null)
    {
        var words = new DocumentFrequencies(NGrams.Words);
        var characters = new DocumentFrequencies(charactersOf ?? NGrams.Characters);
        foreach (var text in texts)
        {
            words.Add(text);
            characters.Add(text);
        }
        var (wordHashes, wordIdf) = words.Result(minimumWordTexts, texts.Count);
        var (characterHashes, characterIdf) = characters.Result(minimumTexts, texts.Count);
        return new(wordHashes, characterHashes, [.. wordIdf, .. characterIdf], charactersOf);
    }

    public SparseVector Transform(IReadOnlyList<string> words)
    {
        var scratch = _scratch ??= new();
        scratch.Clear();
        NGrams.Words(words, scratch.Hashes);
        AddGroup(scratch, _words, 0);
        scratch.Hashes.Clear();
        _charactersOf(words, scratch.Hashes);
        AddGroup(scratch, _characters, _words.Count);
        return new([.. scratch.Indices], [.. scratch.Values]);
    }

    private void AddGroup(Scratch scratch, FeatureIndex index, int offset)
    {
        scratch.Found.Clear();
        foreach (var hash in scratch.Hashes)
        {
            var number = index.Find(hash);
            if (number >= 0)
                scratch.Found.Add(number + offset);
        }
        scratch.Found.Sort();
        var (first, squares) = (scratch.Values.Count, 0f);
        for (var at = 0; at < scratch.Found.Count;)
        {
            var run = RunLength(scratch.Found, at);
            var value = Damped(run) * _idf[scratch.Found[at]];
            scratch.Indices.Add(scratch.Found[at]);
            scratch.Values.Add(value);
            squares += value * value;
            at += run;
        }
        Scale(scratch.Values, first, squares > 0 ? 1 / MathF.Sqrt(squares) : 0);
    }

    private static int RunLength(List<int> sorted, int at)
    {
        var end = at + 1;
        while (end < sorted.Count && sorted[end] == sorted[at])
            end++;
        return end - at;
    }

    private static float Damped(int count) => count == 1 ? 1 : 1 + MathF.Log(count);

    private static void Scale(List<float> values, int first, float factor)
    {
        for (var at = first; at < values.Count; at++)
            values[at] *= factor;
    }

    private sealed class Scratch
    {
        public List<ulong> Hashes { get; } = new(512);

        public List<int> Found { get; } = new(512);

        public List<int> Indices { get; } = new(512);

        public List<float> Values { get; } = new(512);

        public void Clear()
        {
            Hashes.Clear();
            Indices.Clear();
            Values.Clear();
        }
    }
}
