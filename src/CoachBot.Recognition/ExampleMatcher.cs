using System.Numerics.Tensors;
using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition;

/// <summary>Which of a question's answers a text is.</summary>
/// <param name="Id">The answer's id.</param>
/// <param name="Score">How likely it is that answer and no other, 0 to 1.</param>
public sealed record Match(string Id, double Score);

/// <summary>
/// Chooses among a few answers by a dozen examples of each: the answer to a question, a move in role-play. It would rather say nothing than
/// guess, and "they didn't agree" is not "they agreed". Immutable and safe for many threads.
/// </summary>
public sealed class ExampleMatcher
{
    // Found by holding out a fifth of the content's own examples in turn.
    private const float Strength = 20;
    private const int Iterations = 40;
    private const float EmbeddingScale = 2.5f;

    // A text must be this likely one answer, and this close to one of that answer's examples; a word for word example settles it.
    private const double LowestScore = 0.5;
    private const double LowestCloseness = 0.38;
    private const double WordForWord = 0.97;

    private readonly SentenceEncoder? _encoder;
    private readonly TextNormalizer _normalizer;
    private readonly TfIdf _features;
    private readonly SoftmaxModel? _classifier;
    private readonly string[] _ids;
    private readonly List<Sample> _samples = [];

    /// <summary>Takes the examples of each answer.</summary>
    /// <param name="examplesById">Examples by answer id; any number of answers, at least one example each.</param>
    /// <param name="encoder">Adds the meaning of sentences; null compares words and characters alone.</param>
    /// <exception cref="ArgumentException">An answer has no example.</exception>
    public ExampleMatcher(IReadOnlyDictionary<string, IReadOnlyList<string>> examplesById, SentenceEncoder? encoder = null)
    {
        ArgumentNullException.ThrowIfNull(examplesById);
        if (examplesById.FirstOrDefault(pair => pair.Value.Count == 0) is { Key: { } empty })
            throw new ArgumentException($"Answer '{empty}' has no example.", nameof(examplesById));
        (_encoder, _ids) = (encoder, [.. examplesById.Keys]);
        var examples = _ids.SelectMany((id, answer) => examplesById[id].Select(text => (Answer: answer, Text: text))).ToList();
        var lexicon = Lexicon.FromTexts(examples.Select(example => example.Text), encoder is null ? null : encoder.IsWord);
        _normalizer = new(lexicon, keepNumbers: true);
        var texts = examples.Select(example => _normalizer.Read(example.Text)).ToList();
        _features = TfIdf.Fit([.. texts.Select(text => text.Words)], 1);
        var embeddings = encoder?.EncodeAll([.. texts.Select(text => text.Sentence)]);
        for (var at = 0; at < examples.Count; at++)
            _samples.Add(ToSample(examples[at].Answer, texts[at], embeddings?[at] ?? []));
        _classifier = _ids.Length < 2 ? null : Train();
    }

    /// <summary>
    /// The answer that the text gives; null when none is close enough, or two are as likely. What leads in ("no wait, …", "well, …") is
    /// passed over.
    /// </summary>
    /// <param name="text">What the seller wrote.</param>
    public Match? Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = _normalizer.Read(LeadIn.Skip(text));
        if (normal.Words.Count == 0 || _samples.Count == 0)
            return null;
        var (id, score, closeness) = Judge(ToSample(-1, normal, _encoder?.Encode(normal.Sentence) ?? []));
        return score >= LowestScore && closeness >= LowestCloseness ? new(id, score) : null;
    }

    private (string Id, double Score, double Closeness) Judge(Sample sample)
    {
        var closest = _samples.MaxBy(known => known.Closeness(sample))!;
        if (closest.Closeness(sample) >= WordForWord)
            return (_ids[closest.Answer], 1, 1);
        var (answer, score) = Likeliest(sample);
        return (_ids[answer], score, _samples.Where(known => known.Answer == answer).Max(known => known.Closeness(sample)));
    }

    private SoftmaxModel Train()
    {
        var model = new SoftmaxTrainer(Strength, Iterations).Train([.. _samples.Select(ToExample)], _ids.Length, _features.Count);
        model.ScaleDense(EmbeddingScale);
        return model;
    }

    private static Example ToExample(Sample sample)
    {
        float[] scaled = [.. sample.Observation.Dense.Select(value => value * EmbeddingScale)];
        return new(sample.Observation with { Dense = scaled }, sample.Answer, false, 1);
    }

    private (int Answer, float Score) Likeliest(Sample sample)
    {
        if (_classifier is null)
            return (0, 1);
        Span<float> scores = new float[_classifier.Stride];
        _classifier.Score(sample.Observation, scores);
        scores = scores[.._ids.Length];
        SoftmaxModel.ToProbabilities(scores);
        var answer = TensorPrimitives.IndexOfMax<float>(scores);
        return (answer, scores[answer]);
    }

    private Sample ToSample(int answer, NormalizedText text, float[] embedding) =>
        new(answer, new(_features.Transform(text.Words), embedding), text.Words.Count(CanonicalWords.IsNegation) % 2 == 1);

    private sealed record Sample(int Answer, Observation Observation, bool Negated)
    {
        private const double OppositeCost = 0.5;

        public double Closeness(Sample other)
        {
            var alike = Observation.Similarity(other.Observation);
            return Negated == other.Negated ? alike : alike * OppositeCost;
        }
    }
}
