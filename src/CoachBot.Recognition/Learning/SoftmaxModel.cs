using System.Numerics.Tensors;

namespace CoachBot.Recognition.Learning;

/// <summary>
/// Multinomial logistic regression over sparse and dense features. All weights stand in one array: a row of <see cref="Stride"/> classes
/// for each sparse feature, then for each dense one, then the biases; those of sparse features may stay in a file.
/// </summary>
internal sealed class SoftmaxModel(int classes, int sparseCount, int denseCount, float[] weights, KeptRows? kept = null)
{
    private readonly int _firstDense = kept is null ? sparseCount : 0;

    public int Classes { get; } = classes;

    public int Stride { get; } = MatrixMath.Padded(classes);

    public int SparseCount { get; } = sparseCount;

    public int DenseCount { get; } = denseCount;

    public float[] Weights { get; } = weights;

    public static int Size(int classes, int sparseCount, int denseCount) => (sparseCount + denseCount + 1) * MatrixMath.Padded(classes);

    /// <summary>Writes the logits (length <see cref="Stride"/>; those past <see cref="Classes"/> are 0).</summary>
    public void Score(in Observation observation, Span<float> logits)
    {
        ScoreSparse(observation, logits);
        if (DenseCount > 0)
            MatrixMath.AddProduct(observation.Dense, 1, DenseCount, Weights.AsSpan(_firstDense * Stride, DenseCount * Stride), Stride,
                logits);
    }

    /// <summary>Makes a model that learnt from scaled dense features fit for the plain ones.</summary>
    public void ScaleDense(float scale)
    {
        var dense = Weights.AsSpan(_firstDense * Stride, DenseCount * Stride);
        TensorPrimitives.Multiply(dense, scale, dense);
    }

    /// <summary>The logits without the part of the dense features.</summary>
    public void ScoreSparse(in Observation observation, Span<float> logits)
    {
        Weights.AsSpan((_firstDense + DenseCount) * Stride, Stride).CopyTo(logits);
        var (indices, values) = (observation.Sparse.Indices, observation.Sparse.Values);
        for (var at = 0; at < indices.Length; at++)
        {
            if (kept is not null)
                kept.AddScaled(indices[at], values[at], logits);
            else
                MatrixMath.AddScaled(Weights.AsSpan(indices[at] * Stride, Stride), values[at], logits);
        }
    }

    /// <summary>Turns the first <see cref="Classes"/> logits into probabilities and returns the logarithm of their sum before.</summary>
    public static float ToProbabilities(Span<float> logits)
    {
        var highest = TensorPrimitives.Max(logits);
        TensorPrimitives.Subtract(logits, highest, logits);
        TensorPrimitives.Exp(logits, logits);
        var sum = TensorPrimitives.Sum<float>(logits);
        TensorPrimitives.Divide(logits, sum, logits);
        return highest + MathF.Log(sum);
    }
}
