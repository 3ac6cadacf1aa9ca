using System.Numerics.Tensors;

namespace CoachBot.Recognition.Embeddings;

/// <summary>Multi-head self-attention (Vaswani et al., 2017).</summary>
internal sealed record Attention(Dense Project, Dense Combine)
{
    private const int Heads = 4;

    public float[] Apply(float[] x)
    {
        var projected = Project.Apply(x);
        var (rows, width) = (x.Length / Project.Inputs, Project.Outputs / 3);
        var mixed = new float[rows * width];
        var weights = new float[rows];
        for (var head = 0; head < Heads; head++)
        {
            for (var row = 0; row < rows; row++)
                Attend(projected, row, rows, width, head * (width / Heads), weights, mixed);
        }
        return Combine.Apply(mixed);
    }

    // A projected row holds query, key and value side by side.
    private static void Attend(float[] projected, int row, int rows, int width, int column, float[] weights, float[] mixed)
    {
        var size = width / Heads;
        var query = projected.AsSpan(row * 3 * width + column, size);
        for (var other = 0; other < rows; other++)
            weights[other] = TensorPrimitives.Dot<float>(query, projected.AsSpan(other * 3 * width + width + column, size)) / MathF.Sqrt(size);
        TensorPrimitives.SoftMax<float>(weights, weights);
        var target = mixed.AsSpan(row * width + column, size);
        for (var other = 0; other < rows; other++)
            TensorPrimitives.MultiplyAdd(projected.AsSpan(other * 3 * width + 2 * width + column, size), weights[other], target, target);
    }
}
