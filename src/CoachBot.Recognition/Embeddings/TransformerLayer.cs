using System.Numerics.Tensors;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// A transformer layer with the norms before attention and feed-forward. <c>Residual</c> widens the input to the layer's width; null where they
/// are the same.
/// </summary>
internal sealed record TransformerLayer(LayerNorm BeforeAttention, Attention Attention, Dense? Residual, LayerNorm BeforeFeedForward, Dense Up, Dense Down)
{
    public float[] Apply(float[] x)
    {
        var attended = Attention.Apply(BeforeAttention.Apply(x));
        TensorPrimitives.Add(attended, Residual?.Apply(x) ?? x, attended);
        var hidden = Up.Apply(BeforeFeedForward.Apply(attended));
        TensorPrimitives.Max(hidden, 0f, hidden);
        var result = Down.Apply(hidden);
        TensorPrimitives.Add(result, attended, result);
        return result;
    }

    public static TransformerLayer Read(WeightFile file, int number, int inputs, int width)
    {
        const int wide = 1536;
        var layer = $"Encode/Layer_{number}/TransformerLayer";
        var stack = $"TransformerStack/Layer_{number}/TransformerLayer";
        return new(
            ReadNorm(file, $"{layer}/layer_prepostprocess", inputs),
            new(
                new(file.Floats($"{layer}/MultiheadAttention/qkv_transform_single/kernel/part_0", inputs * 3 * inputs),
                    file.Floats($"{layer}/MultiheadAttention/qkv_transform_single/bias/ConcatPartitions/concat", 3 * inputs), inputs),
                new(file.Floats($"{layer}/MultiheadAttention/output_transform_single/kernel/part_0", inputs * width),
                    file.Floats($"{layer}/MultiheadAttention/output_transform_single/bias/ConcatPartitions/concat", width), inputs)),
            inputs == width ? null : new(file.Floats($"{layer}/dense/kernel/ConcatPartitions/concat", inputs * width), file.Floats($"{layer}/dense/bias/ConcatPartitions/concat", width), inputs),
            ReadNorm(file, $"{layer}/FFN/layer_prepostprocess", width),
            new(file.Floats($"{stack}/FFN/conv1/Tensordot/Reshape_1", width * wide), file.Floats($"{layer}/FFN/conv1/bias/ConcatPartitions/concat", wide), width),
            new(file.Floats($"{stack}/FFN/conv2/Tensordot/Reshape_1", wide * width), file.Floats($"{layer}/FFN/conv2/bias/ConcatPartitions/concat", width), wide));
    }

    private static LayerNorm ReadNorm(WeightFile file, string place, int width) => new(
        file.Floats($"{place}/layer_norm/layer_norm_scale/ConcatPartitions/concat", width),
        file.Floats($"{place}/layer_norm/layer_norm_bias/ConcatPartitions/concat", width));
}
