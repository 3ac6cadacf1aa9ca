using CoachBot.Recognition.Features;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition;

/// <summary>Which of a question's answers a text is.</summary>
/// <param name="Id">The answer's id.</param>
/// <param name="Score">How alike the text and the answer's examples are, 0 to 1.</param>
public sealed record Match(string Id, double Score);

/// <summary>
/// Chooses among a few answers by a dozen examples of each: the answer to a question, a move in role-play. It would rather say nothing than guess,
/// and "they didn't agree" is not "they agreed". Immutable and safe for many threads.
/// </summary>
public sealed class ExampleMatcher
{
    private const int Neighbours = 3;
    private const double LowestScore = 0.42;
    private const double LowestLead = 0.04;
    private const double OppositeCost = 0.5;

    private readonly SentenceEncoder? _encoder;
    private readonly TextNormalizer _normalizer;
    private readonly TfIdf _features;
    private readonly List<(string Id, Sample Sample)> _samples = [];

    /// <summary>Takes the examples of each answer.</summary>
    /// <param name="examplesById">Examples by answer id; any number of answers, at least one example each.</param>
    /// <param name="encoder">Adds the meaning of sentences; null compares words and characters alone.</param>
    /// <exception cref="ArgumentException">An answer has no example.</exception>
    public ExampleMatcher(IReadOnlyDictionary<string, IReadOnlyList<string>> examplesById, SentenceEncoder? encoder = null)
    {
        ArgumentNullException.ThrowIfNull(examplesById);
        if (examplesById.FirstOrDefault(pair => pair.Value.Count == 0) is { Key: { } empty })
            throw new ArgumentException($"Answer '{empty}' has no example.", nameof(examplesById));
        _encoder = encoder;
        var examples = examplesById.SelectMany(pair => pair.Value.Select(text => (pair.Key, Text: text))).ToList();
        _normalizer = new(Lexicon.FromTexts(examples.Select(example => example.Text), encoder is null ? null : encoder.IsWord));
        var texts = examples.Select(example => _normalizer.Read(example.Text)).ToList();
        _features = TfIdf.Fit([.. texts.Select(text => text.Words)], 1);
        var embeddings = encoder?.EncodeAll([.. texts.Select(text => text.Sentence)]);
        for (var at = 0; at < examples.Count; at++)
            _samples.Add((examples[at].Key, ToSample(texts[at], embeddings?[at])));
    }

    /// <summary>The answer that the text gives; null when none is close enough, or two are equally close.</summary>
    /// <param name="text">What the seller wrote.</param>
    public Match? Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = _normalizer.Read(text);
        if (normal.Words.Count == 0)
            return null;
        var sample = ToSample(normal, _encoder?.Encode(normal.Sentence));
        var ranking = _samples.GroupBy(known => known.Id, known => known.Sample.Similarity(sample))
            .Select(group => new Match(group.Key, Closeness(group)))
            .OrderByDescending(match => match.Score).Take(2).ToList();
        if (ranking.Count == 0 || ranking[0].Score < LowestScore)
            return null;
        return ranking.Count == 2 && ranking[0].Score - ranking[1].Score < LowestLead ? null : ranking[0];
    }

    // One example word for word is enough; else the closest few together.
    private static double Closeness(IEnumerable<double> similarities)
    {
        var closest = similarities.OrderDescending().Take(Neighbours).ToList();
        return Math.Clamp(0.7 * closest[0] + 0.3 * closest.Average(), 0, 1);
    }

    private Sample ToSample(NormalizedText text, float[]? embedding) =>
        new(_features.Transform(text.Words), embedding, text.Words.Count(CanonicalWords.IsNegation) % 2 == 1);

    private sealed record Sample(SparseVector Sparse, float[]? Embedding, bool Negated)
    {
        public double Similarity(Sample other)
        {
            var sparse = Sparse.Dot(other.Sparse) / Math.Sqrt(Math.Max(1e-6, Sparse.Dot(Sparse) * other.Sparse.Dot(other.Sparse)));
            var alike = Embedding is null ? sparse : (sparse + System.Numerics.Tensors.TensorPrimitives.Dot<float>(Embedding, other.Embedding)) / 2;
            return Negated == other.Negated ? alike : alike * OppositeCost;
        }
    }
}
