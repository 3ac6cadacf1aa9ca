using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition;

/// <summary>Builds a model from phrases: lexicon, features, classifier, calibration.</summary>
internal sealed class ModelTrainer(SentenceEncoder? encoder, RecognizerSettings settings, IProgress<double>? progress = null)
{
    /// <summary>Beyond this many phrases an n-gram of characters that occurs in one phrase only is left out.</summary>
    private const int ManyPhrases = 5000;

    // Found by cross-validation on the authors' phrases and on public training sets.
    private const float Strength = 40;
    private const int Iterations = 80;
    private const float CounterExampleWeight = 0.5f;

    // With hundreds of intents the exact way takes minutes, and what stands in a phrase or two only costs memory.
    private const int FewestTexts = 3;

    // Its share of the time.
    private const double Embedding = 0.45;

    private static readonly AdaptiveTrainer _quick = new(Rate: 1f, Passes: 6, Decay: 0.01f);
    private static readonly SoftmaxTrainer _exact = new(Strength, Iterations);

    public RecognitionModel Train(IReadOnlyList<LabelledPhrase> phrases)
    {
        var prepared = Prepare(phrases);
        progress?.Report(Embedding);
        var (classifier, heldOut) = settings.MayBeQuick && phrases.Count > CrossFolds.EnoughForOneFold
            ? _quick.TrainInTwo(prepared.Examples, prepared.Intents.Count, prepared.Features.Count, progress.Part(Embedding, 1))
            : TrainTwice(prepared);
        var calibration = Calibration.Find(heldOut, prepared.None, settings);
        classifier.ScaleDense(prepared.EmbeddingScale);
        return new(prepared.Intents, prepared.None, prepared.Lexicon, prepared.Features, classifier, calibration);
    }

    // What is held out is learnt without while all of it is learnt: neither keeps two processors busy by itself.
    private (SoftmaxModel Model, IReadOnlyList<HeldOut> HeldOut) TrainTwice(Prepared prepared)
    {
        Trainer train = settings.MayBeQuick ? _quick.Train : _exact.Train;
        var heldOut = Task.Run(() => CrossFolds.Score(train, prepared.Examples, prepared.Intents.Count, prepared.Features.Count));
        var model = train(prepared.Examples, prepared.Intents.Count, prepared.Features.Count);
        return (model, [.. heldOut.GetAwaiter().GetResult().Select(scored => scored.HeldOut)]);
    }

    private Prepared Prepare(IReadOnlyList<LabelledPhrase> phrases)
    {
        var intents = phrases.Select(phrase => phrase.Intent).Distinct().Order(StringComparer.Ordinal).ToList();
        var classes = intents.Select((intent, at) => (intent, at))
            .ToDictionary(pair => pair.intent, pair => pair.at, StringComparer.Ordinal);
        var lexicon = Lexicon.FromTexts(phrases.Select(phrase => phrase.Text), encoder is null ? null : encoder.IsWord);
        var normalizer = new TextNormalizer(lexicon);
        var texts = phrases.Select(phrase => normalizer.Read(phrase.Text)).ToList();
        var features = settings.MayBeQuick
            ? TfIdf.Fit([.. texts.Select(text => text.Words)], FewestTexts, FewestTexts - 1, NGrams.FewCharacters)
            : TfIdf.Fit([.. texts.Select(text => text.Words)], phrases.Count > ManyPhrases ? 2 : 1);
        var scale = EmbeddingScale(phrases.Count / (float)intents.Count);
        var embeddings = Embed(texts, scale);
        var examples = new List<Example>(phrases.Count);
        for (var at = 0; at < phrases.Count; at++)
        {
            var observation = new Observation(features.Transform(texts[at].Words), embeddings[at]);
            examples.Add(new(observation, classes[phrases[at].Intent], phrases[at].Not, phrases[at].Not ? CounterExampleWeight : 1f));
        }
        return new(intents, classes.GetValueOrDefault(settings.NoneLabel, -1), lexicon, features, examples, scale);
    }

    private IReadOnlyList<float[]> Embed(IReadOnlyList<NormalizedText> texts, float scale)
    {
        if (encoder is null)
            return [.. texts.Select(_ => Array.Empty<float>())];
        var embeddings = encoder.EncodeAll([.. texts.Select(text => text.Sentence)], progress.Part(0, Embedding));
        return [.. embeddings.Select(embedding => embedding.Select(value => value * scale).ToArray())];
    }

    // The fewer phrases an intent has, the more the meaning of the sentence counts beside its words.
    private static float EmbeddingScale(float phrasesPerIntent) => 1 + 20 / (20 + phrasesPerIntent);

    private sealed record Prepared(IReadOnlyList<string> Intents, int None, Lexicon Lexicon, TfIdf Features,
        IReadOnlyList<Example> Examples, float EmbeddingScale);
}
