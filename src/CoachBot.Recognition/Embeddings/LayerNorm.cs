using System.Numerics.Tensors;

namespace CoachBot.Recognition.Embeddings;

/// <summary>Brings each row to mean 0 and variance 1, then scales and shifts it.</summary>
internal sealed record LayerNorm(float[] Scale, float[] Bias)
{
    private const float Epsilon = 1e-6f;

    public float[] Apply(float[] x)
    {
        var y = GC.AllocateUninitializedArray<float>(x.Length);
        for (var at = 0; at < x.Length; at += Scale.Length)
            ApplyRow(x.AsSpan(at, Scale.Length), y.AsSpan(at, Scale.Length));
        return y;
    }

    private void ApplyRow(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Subtract(x, TensorPrimitives.Sum(x) / x.Length, y);
        var variance = TensorPrimitives.SumOfSquares<float>(y) / y.Length;
        TensorPrimitives.Multiply(y, 1 / MathF.Sqrt(variance + Epsilon), y);
        TensorPrimitives.MultiplyAdd(y, Scale, Bias, y);
    }
}
