using System.Buffers;
using CoachBot.Recognition.Arithmetic;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// A linear layer, x · weights + bias, for several rows. The weights stand in panels of as many columns as a few rows' sums fit the
/// processor's registers, so that they are read once from memory, in order.
/// </summary>
internal sealed class Dense
{
    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <param name="weights">Row-major, inputs × outputs; the outputs fill whole panels.</param>
    /// <param name="bias">One for each output.</param>
    /// <param name="inputs">Numbers in a row of x.</param>
    public Dense(ReadOnlySpan<float> weights, float[] bias, int inputs)
    {
        if (weights.Length != inputs * bias.Length || bias.Length % PanelProduct.Width != 0)
            throw new ArgumentException($"A layer of {inputs} × {bias.Length} cannot have {weights.Length} weights in panels of " +
                $"{PanelProduct.Width}.",
                nameof(weights));
        (_bias, Inputs, _panels) = (bias, inputs, new float[weights.Length]);
        for (var column = 0; column < Outputs; column += PanelProduct.Width)
        {
            for (var input = 0; input < inputs; input++)
                weights.Slice(input * Outputs + column, PanelProduct.Width)
                    .CopyTo(_panels.AsSpan((column * inputs) + input * PanelProduct.Width));
        }
    }

    public int Inputs { get; }

    public int Outputs => _bias.Length;

    public float[] Apply(ReadOnlySpan<float> x)
    {
        var rows = x.Length / Inputs;
        if (rows < PanelProduct.Rows)
            return Apply(Filled(x))[..(rows * Outputs)];
        var y = GC.AllocateUninitializedArray<float>(rows * Outputs);
        var groups = (rows + PanelProduct.Rows - 1) / PanelProduct.Rows;
        var size = PanelProduct.Rows * Inputs;
        var packed = ArrayPool<float>.Shared.Rent(groups * size);
        for (var group = 0; group < groups; group++)
            PanelProduct.Pack(x.Slice(First(group, rows) * Inputs, size), packed.AsSpan(group * size, size));
        for (var column = 0; column < Outputs; column += PanelProduct.Width)
        {
            for (var group = 0; group < groups; group++)
                ApplyPanel(packed.AsSpan(group * size, size), column, y.AsSpan(First(group, rows) * Outputs + column));
        }
        ArrayPool<float>.Shared.Return(packed);
        return y;
    }

    // The last group reaches back over rows that are done already: cheaper than rows one by one.
    private static int First(int group, int rows) => Math.Min(group * PanelProduct.Rows, rows - PanelProduct.Rows);

    private float[] Filled(ReadOnlySpan<float> x)
    {
        var filled = new float[PanelProduct.Rows * Inputs];
        x.CopyTo(filled);
        return filled;
    }

    private void ApplyPanel(ReadOnlySpan<float> packed, int column, Span<float> y)
    {
        var bias = _bias.AsSpan(column, PanelProduct.Width);
        for (var row = 0; row < PanelProduct.Rows; row++)
            bias.CopyTo(y[(row * Outputs)..]);
        PanelProduct.Add(packed, _panels.AsSpan(column * Inputs, PanelProduct.Width * Inputs), PanelProduct.Width, y, Outputs);
    }
}
