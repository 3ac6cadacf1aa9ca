using System.Numerics.Tensors;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>How alike two texts are.</summary>
internal static class Likeness
{
    // What the meaning counts beside the words; found by leaving authors out.
    private const float MeaningWeight = 6;
    private const float OppositeCost = 0.5f;

    /// <summary>The inner product that classifiers go by.</summary>
    public static float Kernel(HeardText a, HeardText b) => Kernel(a.Grams.Dot(b.Grams), Meaning(a, b));

    /// <summary>The same of two texts that have so much in common.</summary>
    public static float Kernel(float grams, float meaning) => grams + MeaningWeight * meaning;

    /// <summary>0 to 1; a text with a “not” is never close to one without.</summary>
    public static float Closeness(HeardText a, HeardText b) => Closeness(
        a.Grams.Dot(b.Grams), a.Grams.Dot(a.Grams) * b.Grams.Dot(b.Grams), a.Embedding.Length == 0 ? null : Meaning(a, b),
        IsNegated(a) == IsNegated(b));

    /// <summary>The same of two texts that have so much in common.</summary>
    /// <param name="grams">The inner product of their n-grams.</param>
    /// <param name="lengths">The product of their squared lengths.</param>
    /// <param name="meaning">How alike their meanings are; null without an encoder.</param>
    /// <param name="agree">Whether both say “not”, or neither.</param>
    public static float Closeness(float grams, float lengths, float? meaning, bool agree)
    {
        var words = lengths > 0 ? grams / MathF.Sqrt(lengths) : 0;
        var alike = meaning is { } close ? (words + Math.Max(0, close)) / 2 : words;
        return agree ? alike : alike * OppositeCost;
    }

    public static bool IsNegated(HeardText text) => text.Words.Count(CanonicalWords.IsNegation) % 2 == 1;

    // Embeddings have length 1.
    private static float Meaning(HeardText a, HeardText b) =>
        a.Embedding.Length == 0 ? 0 : TensorPrimitives.Dot<float>(a.Embedding, b.Embedding);
}
