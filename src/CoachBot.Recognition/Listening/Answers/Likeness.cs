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
    public static float Kernel(HeardText a, HeardText b) => a.Grams.Dot(b.Grams) + MeaningWeight * Meaning(a, b);

    /// <summary>0 to 1; a text with a “not” is never close to one without.</summary>
    public static float Closeness(HeardText a, HeardText b)
    {
        var lengths = a.Grams.Dot(a.Grams) * b.Grams.Dot(b.Grams);
        var words = lengths > 0 ? a.Grams.Dot(b.Grams) / MathF.Sqrt(lengths) : 0;
        var alike = a.Embedding.Length == 0 ? words : (words + Math.Max(0, Meaning(a, b))) / 2;
        return IsNegated(a) == IsNegated(b) ? alike : alike * OppositeCost;
    }

    // Embeddings have length 1.
    private static float Meaning(HeardText a, HeardText b) => a.Embedding.Length == 0 ? 0 : TensorPrimitives.Dot<float>(a.Embedding, b.Embedding);

    private static bool IsNegated(HeardText text) => text.Words.Count(CanonicalWords.IsNegation) % 2 == 1;
}
