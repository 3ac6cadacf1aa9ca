using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Embeddings;

/// <summary>A linear layer: x · weights + bias, for several rows.</summary>
internal sealed record Dense(float[] Weights, float[] Bias, int Inputs)
{
    public int Outputs => Bias.Length;

    public float[] Apply(float[] x)
    {
        var rows = x.Length / Inputs;
        var y = new float[rows * Outputs];
        for (var row = 0; row < rows; row++)
            Bias.CopyTo(y, row * Outputs);
        MatrixMath.AddProduct(x, rows, Inputs, Weights, Outputs, y);
        return y;
    }
}
