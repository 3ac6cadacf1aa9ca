using System.Numerics.Tensors;

namespace CoachBot.Recognition.Embeddings;

/// <summary>The rows of several texts, one text after the other.</summary>
internal static class Rows
{
    /// <summary>The mean of each text's rows; zeros for a text without any.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="width">Numbers in a row.</param>
    /// <param name="lengths">How many rows each text has.</param>
    public static float[] Means(ReadOnlySpan<float> rows, int width, IReadOnlyList<int> lengths)
    {
        var means = new float[lengths.Count * width];
        for (var text = 0; text < lengths.Count; text++)
        {
            var mean = means.AsSpan(text * width, width);
            for (var row = 0; row < lengths[text]; row++, rows = rows[width..])
                TensorPrimitives.Add(mean, rows[..width], mean);
            TensorPrimitives.Divide(mean, Math.Max(1, lengths[text]), mean);
        }
        return means;
    }
}
