using System.Numerics.Tensors;

namespace CoachBot.Recognition.Embeddings;

/// <summary>Multi-head self-attention (Vaswani et al., 2017).</summary>
internal sealed record Attention(Dense Project, Dense Combine)
{
    private const int Heads = 4;

    /// <param name="x">The rows of several texts, one text after the other.</param>
    /// <param name="lengths">How many rows each text has. A row attends to those of its own text alone.</param>
    public float[] Apply(float[] x, IReadOnlyList<int> lengths)
    {
        var projected = Project.Apply(x);
        var width = Project.Outputs / 3;
        var mixed = new float[x.Length / Project.Inputs * width];
        var first = 0;
        foreach (var rows in lengths)
        {
            AttendWithin(projected.AsSpan(first * 3 * width, rows * 3 * width), rows, width, mixed.AsSpan(first * width, rows * width));
            first += rows;
        }
        return Combine.Apply(mixed);
    }

    private static void AttendWithin(ReadOnlySpan<float> projected, int rows, int width, Span<float> mixed)
    {
        var weights = new float[rows];
        for (var head = 0; head < Heads; head++)
        {
            for (var row = 0; row < rows; row++)
                Attend(projected, row, rows, width, head * (width / Heads), weights, mixed);
        }
    }

    // A projected row holds query, key and value side by side.
    private static void Attend(ReadOnlySpan<float> projected, int row, int rows, int width, int column, float[] weights, Span<float> mixed)
    {
        var size = width / Heads;
        var query = projected.Slice(row * 3 * width + column, size);
        for (var other = 0; other < rows; other++)
            weights[other] =
                TensorPrimitives.Dot<float>(query, projected.Slice(other * 3 * width + width + column, size)) / MathF.Sqrt(size);
        TensorPrimitives.SoftMax<float>(weights, weights);
        var target = mixed.Slice(row * width + column, size);
        for (var other = 0; other < rows; other++)
            TensorPrimitives.MultiplyAdd(projected.Slice(other * 3 * width + 2 * width + column, size), weights[other], target, target);
    }
}
