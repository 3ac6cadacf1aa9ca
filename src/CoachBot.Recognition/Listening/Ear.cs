using CoachBot.Recognition.Features;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening;

/// <summary>Turns texts into what the models see: one vocabulary and one encoder for all of them.</summary>
internal sealed class Ear(Lexicon lexicon, TfIdf grams, SentenceEncoder? encoder)
{
    // What stands in one or two texts alone teaches little and makes the lesson long.
    private const int FewestTexts = 3;
    private const int FewestWordTexts = 2;

    private readonly TextNormalizer _normalizer = new(lexicon);

    public Lexicon Lexicon => lexicon;

    public TfIdf Grams => grams;

    public static Ear Learn(IReadOnlyList<string> texts, SentenceEncoder? encoder)
    {
        var lexicon = Lexicon.FromTexts(texts, encoder is null ? null : encoder.IsWord);
        var normalizer = new TextNormalizer(lexicon);
        return new(lexicon,
            TfIdf.Fit([.. texts.Select(text => normalizer.Read(text).Words)], FewestTexts, FewestWordTexts, NGrams.FewCharacters), encoder);
    }

    public HeardText Hear(string text)
    {
        var normal = _normalizer.Read(text);
        return Heard(text, normal, encoder?.Encode(normal.Sentence) ?? []);
    }

    /// <summary>What a text mentions.</summary>
    public Slots Mentions(string text) => _normalizer.Read(text).Slots;

    /// <summary>Hears texts that come back at every start: their meaning is kept.</summary>
    public IReadOnlyDictionary<string, HeardText> HearAll(IEnumerable<string> texts, IProgress<double>? progress = null)
    {
        var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
        var normal = distinct.Select(_normalizer.Read).ToList();
        var embeddings = encoder?.EncodeAll([.. normal.Select(text => text.Sentence)], progress);
        return Enumerable.Range(0, distinct.Count).ToDictionary(
            at => distinct[at], at => Heard(distinct[at], normal[at], embeddings?[at] ?? []), StringComparer.Ordinal);
    }

    private HeardText Heard(string text, NormalizedText normal, float[] embedding) =>
        new(text, normal.Words, grams.Transform(normal.Words), embedding, normal.Slots);
}
