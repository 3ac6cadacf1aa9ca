using System.Numerics.Tensors;
using CoachBot.Recognition.Features;

namespace CoachBot.Recognition.Learning;

/// <summary>A text as the model sees it.</summary>
/// <param name="Sparse">Its n-grams.</param>
/// <param name="Dense">Its sentence embedding; empty without an encoder.</param>
internal readonly record struct Observation(SparseVector Sparse, float[] Dense)
{
    /// <summary>How alike two texts are, 0 to 1: by their n-grams, and as much by their meaning where it is known.</summary>
    public float Similarity(in Observation other)
    {
        var lengths = Sparse.Dot(Sparse) * other.Sparse.Dot(other.Sparse);
        var sparse = lengths > 0 ? Sparse.Dot(other.Sparse) / MathF.Sqrt(lengths) : 0;
        return Dense.Length == 0 ? sparse : (sparse + Math.Max(0, TensorPrimitives.CosineSimilarity<float>(Dense, other.Dense))) / 2;
    }
}

/// <summary>An observation to learn from.</summary>
/// <param name="Observation">The text.</param>
/// <param name="Class">The class that it is, or that it is not.</param>
/// <param name="Not">True when the class is what it is not.</param>
/// <param name="Weight">How much it counts; 1 is usual.</param>
internal readonly record struct Example(Observation Observation, int Class, bool Not, float Weight)
{
    /// <summary>The classes one of which it is, where no more is known; null where <see cref="Class"/> says it.</summary>
    public int[]? AnyOf { get; init; }
}
