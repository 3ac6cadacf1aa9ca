using System.Numerics.Tensors;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// A transformer layer with the norms before attention and feed-forward. <c>Residual</c> widens the input to the layer's width; null where
/// they are the same.
/// </summary>
internal sealed record TransformerLayer(LayerNorm BeforeAttention, Attention Attention, Dense? Residual, LayerNorm BeforeFeedForward,
    Dense Up, Dense Down)
{
    /// <param name="x">The rows of several texts, one text after the other.</param>
    /// <param name="lengths">How many rows each text has.</param>
    public float[] Apply(float[] x, IReadOnlyList<int> lengths)
    {
        var (attended, hidden) = Look(x, lengths);
        return Sum(Down.Apply(hidden), attended);
    }

    /// <summary>
    /// The means over the rows of each text. As the last step is linear, it is taken of the mean: a sixth of all work less.
    /// </summary>
    /// <inheritdoc cref="Apply"/>
    public float[] Means(float[] x, IReadOnlyList<int> lengths)
    {
        var (attended, hidden) = Look(x, lengths);
        return Sum(Down.Apply(Rows.Means(hidden, Up.Outputs, lengths)), Rows.Means(attended, Down.Outputs, lengths));
    }

    private (float[] Attended, float[] Hidden) Look(float[] x, IReadOnlyList<int> lengths)
    {
        var attended = Sum(Attention.Apply(BeforeAttention.Apply(x), lengths), Residual?.Apply(x) ?? x);
        var hidden = Up.Apply(BeforeFeedForward.Apply(attended));
        TensorPrimitives.Max(hidden, 0f, hidden);
        return (attended, hidden);
    }

    private static float[] Sum(float[] one, float[] other)
    {
        TensorPrimitives.Add(one, other, one);
        return one;
    }

    public static TransformerLayer Read(WeightFile file, int number, int inputs, int width)
    {
        const int wide = 1536;
        const string bias = "bias/ConcatPartitions/concat";
        var layer = $"Encode/Layer_{number}/TransformerLayer";
        var stack = $"TransformerStack/Layer_{number}/TransformerLayer";
        var heads = $"{layer}/MultiheadAttention";
        return new(
            ReadNorm(file, $"{layer}/layer_prepostprocess", inputs),
            new(
                file.Layer($"{heads}/qkv_transform_single/kernel/part_0", $"{heads}/qkv_transform_single/{bias}", inputs, 3 * inputs),
                file.Layer($"{heads}/output_transform_single/kernel/part_0", $"{heads}/output_transform_single/{bias}", inputs, width)),
            inputs == width ? null : file.Layer($"{layer}/dense/kernel/ConcatPartitions/concat", $"{layer}/dense/{bias}", inputs, width),
            ReadNorm(file, $"{layer}/FFN/layer_prepostprocess", width),
            file.Layer($"{stack}/FFN/conv1/Tensordot/Reshape_1", $"{layer}/FFN/conv1/{bias}", width, wide),
            file.Layer($"{stack}/FFN/conv2/Tensordot/Reshape_1", $"{layer}/FFN/conv2/{bias}", wide, width));
    }

    private static LayerNorm ReadNorm(WeightFile file, string place, int width) => new(
        file.Floats($"{place}/layer_norm/layer_norm_scale/ConcatPartitions/concat", width),
        file.Floats($"{place}/layer_norm/layer_norm_bias/ConcatPartitions/concat", width));
}
