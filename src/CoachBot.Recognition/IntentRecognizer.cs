using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition;

/// <summary>
/// Recognises what a text is about: a softmax regression over words, characters and, with an encoder, the meaning of the sentence, trained
/// on the authors' phrases. Immutable and safe for many threads; nothing leaves the process.
/// </summary>
public sealed class IntentRecognizer
{
    /// <summary>The intent of what is not the coach's business.</summary>
    public const string None = "none";

    private readonly RecognitionModel _model;
    private readonly SentenceEncoder? _encoder;
    private readonly TextNormalizer _normalizer;
    private readonly NegationGuard _guard;

    internal IntentRecognizer(RecognitionModel model, SentenceEncoder? encoder)
    {
        (_model, _encoder, _normalizer, _guard) = (model, encoder, new(model.Lexicon), new(model));
    }

    /// <summary>The intents that it knows, none included when the phrases have it.</summary>
    public IReadOnlyList<string> Intents => _model.Intents;

    /// <summary>Trains on the phrases, or loads the model trained on the same ones before.</summary>
    /// <param name="phrases">Examples and counter-examples of at least two intents.</param>
    /// <param name="encoder">Adds the meaning of sentences; null leaves the linear model alone.</param>
    /// <param name="settings">Caution and cache; null for the defaults.</param>
    /// <exception cref="ArgumentException">There are fewer than two intents, or a phrase is empty.</exception>
    public static IntentRecognizer Train(
        IReadOnlyList<LabelledPhrase> phrases, SentenceEncoder? encoder = null, RecognizerSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        Check(phrases);
        return Recall(ModelCache.SourceOf(phrases), () => phrases, encoder, settings);
    }

    /// <summary>
    /// Loads the model trained from the same source before, or trains on its phrases, which aren't made before they are needed.
    /// </summary>
    /// <param name="source">Names all that the phrases are made of: others have another one.</param>
    /// <param name="phrases">Makes the examples and counter-examples.</param>
    /// <param name="encoder">Adds the meaning of sentences; null leaves the linear model alone.</param>
    /// <param name="settings">Caution and cache; null for the defaults.</param>
    /// <param name="progress">Hears how far training is, from nought to one, and nothing where the model is loaded; null where nobody
    /// listens.</param>
    /// <exception cref="ArgumentException">There are fewer than two intents, or a phrase is empty.</exception>
    public static IntentRecognizer Recall(
        string source, Func<IReadOnlyList<LabelledPhrase>> phrases, SentenceEncoder? encoder = null, RecognizerSettings? settings = null,
        IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(phrases);
        settings ??= new();
        settings.Validate();
        return new(ModelCache.GetOrTrain(source, encoder, settings, Train), encoder);

        RecognitionModel Train()
        {
            var made = phrases();
            Check(made);
            return new ModelTrainer(encoder, settings, progress).Train(made);
        }
    }

    /// <summary>Recognises one text.</summary>
    /// <param name="text">What the seller wrote; only the first 4000 characters count.</param>
    public RecognitionResult Recognize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = _normalizer.Read(text);
        var observation = Observe(normal);
        Span<float> scores = new float[_model.Classifier.Stride];
        Score(observation, scores);
        SoftmaxModel.ToProbabilities(scores[.._model.Intents.Count]);
        var ranking = Rank(scores);
        return new(Decide(normal, ranking), ranking, normal.Slots);
    }

    private static void Check(IReadOnlyList<LabelledPhrase> phrases)
    {
        if (phrases.FirstOrDefault(phrase => string.IsNullOrWhiteSpace(phrase.Text)) is { } empty)
            throw new ArgumentException($"A phrase of intent '{empty.Intent}' is empty.", nameof(phrases));
        if (phrases.Select(phrase => phrase.Intent).Distinct().Count() < 2)
            throw new ArgumentException("Recognition needs phrases of at least two intents.", nameof(phrases));
    }

    private Observation Observe(NormalizedText text) =>
        new(_model.Features.Transform(text.Words), _encoder is null ? [] : _encoder.Encode(text.Sentence));

    private void Score(in Observation observation, Span<float> scores)
    {
        _model.Classifier.Score(observation, scores);
        for (var at = 0; at < _model.Intents.Count; at++)
            scores[at] /= _model.Calibration.Temperature;
        if (_model.None >= 0)
            scores[_model.None] += _model.Calibration.NoneOffset;
    }

    private IntentScore[] Rank(ReadOnlySpan<float> scores)
    {
        var ranking = new IntentScore[_model.Intents.Count];
        for (var at = 0; at < ranking.Length; at++)
            ranking[at] = new(_model.Intents[at], scores[at]);
        Array.Sort(ranking, (a, b) => b.Score.CompareTo(a.Score));
        return ranking;
    }

    /// <summary>A name alone says who, not what happened.</summary>
    private static bool IsMention(string word) => word is CanonicalWords.OtherSide or CanonicalWords.Company;

    private Decision Decide(NormalizedText text, IntentScore[] ranking)
    {
        if (text.Words.All(IsMention) || _model.None >= 0 && ranking[0].Intent == _model.Intents[_model.None])
            return Decision.None;
        return ranking[0].Score < _model.Calibration.Sure || _guard.Doubts(text.Words, ranking[0].Intent) ? Decision.Unsure : Decision.Sure;
    }
}
