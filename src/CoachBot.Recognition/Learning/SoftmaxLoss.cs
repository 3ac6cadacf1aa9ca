using System.Numerics.Tensors;

namespace CoachBot.Recognition.Learning;

/// <summary>
/// The function that training makes small: the examples' cross-entropy times <paramref name="strength"/> plus half the squared weights.
/// A counter-example costs −log(1 − p) of its class.
/// </summary>
internal sealed class SoftmaxLoss(IReadOnlyList<Example> examples, int classes, int sparseCount, int denseCount, float strength)
{
    private const int BlockSize = 32;
    private static readonly int Workers = Math.Clamp(Environment.ProcessorCount, 1, 8);

    private readonly int _stride = MatrixMath.Padded(classes);
    private readonly float[][] _gradients = new float[Workers][];

    public int Size { get; } = SoftmaxModel.Size(classes, sparseCount, denseCount);

    /// <summary>The loss at these weights; its gradient is written to <paramref name="gradient"/>.</summary>
    public double Evaluate(float[] weights, float[] gradient)
    {
        var losses = new double[Workers];
        var share = (examples.Count + Workers - 1) / Workers;
        Parallel.For(0, Workers, worker =>
        {
            var own = worker == 0 ? gradient : _gradients[worker] ??= new float[Size];
            Array.Clear(own);
            var last = Math.Min(examples.Count, (worker + 1) * share);
            for (var first = worker * share; first < last; first += BlockSize)
                losses[worker] += AddBlock(weights, first, Math.Min(BlockSize, last - first), own);
        });
        for (var worker = 1; worker < Workers; worker++)
            TensorPrimitives.Add(gradient, _gradients[worker], gradient);
        return losses.Sum() + AddPenalty(weights, gradient);
    }

    // The biases (the last row) are free.
    private double AddPenalty(float[] weights, float[] gradient)
    {
        var penalised = weights.AsSpan(0, weights.Length - _stride);
        TensorPrimitives.Add(gradient.AsSpan(0, penalised.Length), penalised, gradient);
        return 0.5 * TensorPrimitives.SumOfSquares<float>(penalised);
    }

    private double AddBlock(float[] weights, int first, int count, float[] gradient)
    {
        Span<float> residuals = new float[count * _stride];
        var dense = GatherDense(first, count);
        var model = new SoftmaxModel(classes, sparseCount, denseCount, weights);
        for (var at = 0; at < count; at++)
            model.ScoreSparse(examples[first + at].Observation, residuals.Slice(at * _stride, _stride));
        var denseWeights = sparseCount * _stride;
        if (denseCount > 0)
            MatrixMath.AddProduct(dense, count, denseCount, weights.AsSpan(denseWeights, denseCount * _stride), _stride, residuals);
        var loss = 0.0;
        for (var at = 0; at < count; at++)
            loss += ToResidual(examples[first + at], residuals.Slice(at * _stride, _stride), classes, strength);
        if (denseCount > 0)
            MatrixMath.AddTransposedProduct(dense, count, denseCount, residuals, _stride,
                gradient.AsSpan(denseWeights, denseCount * _stride));
        for (var at = 0; at < count; at++)
            AddSparseGradient(examples[first + at].Observation, residuals.Slice(at * _stride, _stride), gradient);
        return loss;
    }

    private float[] GatherDense(int first, int count)
    {
        var rows = new float[count * denseCount];
        for (var at = 0; at < count && denseCount > 0; at++)
            examples[first + at].Observation.Dense.CopyTo(rows, at * denseCount);
        return rows;
    }

    /// <summary>Turns an example's logits into the slope of its loss along each of them, and returns that loss.</summary>
    public static double ToResidual(in Example example, Span<float> logits, int classes, float strength)
    {
        var own = logits[..classes];
        SoftmaxModel.ToProbabilities(own);
        logits[classes..].Clear();
        var scale = strength * example.Weight;
        if (example.AnyOf is { } anyOf)
            return ToResidual(anyOf, own, scale);
        var p = Math.Clamp(own[example.Class], 1e-7f, 1 - 1e-6f);
        if (example.Not)
        {
            // target: the model's own distribution without the class
            var factor = scale * p / (1 - p);
            TensorPrimitives.Multiply(own, -factor, own);
            own[example.Class] = scale * p;
            return -scale * Math.Log(1 - p);
        }
        TensorPrimitives.Multiply(own, scale, own);
        own[example.Class] -= scale;
        return -scale * Math.Log(p);
    }

    // Of several that it may be, the target is the model's own distribution over those.
    private static double ToResidual(int[] anyOf, Span<float> own, float scale)
    {
        var together = 0f;
        foreach (var at in anyOf)
            together += own[at];
        together = Math.Clamp(together, 1e-7f, 1 - 1e-6f);
        TensorPrimitives.Multiply(own, scale, own);
        foreach (var at in anyOf)
            own[at] -= own[at] / together;
        return -scale * Math.Log(together);
    }

    private void AddSparseGradient(in Observation observation, ReadOnlySpan<float> residual, float[] gradient)
    {
        var (indices, values) = (observation.Sparse.Indices, observation.Sparse.Values);
        for (var at = 0; at < indices.Length; at++)
            MatrixMath.AddScaled(residual, values[at], gradient.AsSpan(indices[at] * _stride, _stride));
        MatrixMath.AddScaled(residual, 1, gradient.AsSpan((sparseCount + denseCount) * _stride, _stride));
    }
}
