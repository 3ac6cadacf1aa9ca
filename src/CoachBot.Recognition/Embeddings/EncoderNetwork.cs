using System.Numerics.Tensors;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// The network of the Universal Sentence Encoder Lite (Cer et al., 2018): pieces' vectors plus a timing signal, two transformer layers, the
/// mean over the pieces, a tanh layer, length 1.
/// </summary>
internal sealed class EncoderNetwork
{
    public const int Width = 512;
    public const int LongestText = 128;

    private const int PieceWidth = 256;
    private const int Pieces = 8002;

    private readonly float[] _pieces;
    private readonly float[] _timing;
    private readonly TransformerLayer _first;
    private readonly TransformerLayer _second;
    private readonly Dense _last;

    public EncoderNetwork(WeightFile file)
    {
        _pieces = file.Floats("module/Embeddings_en", Pieces * PieceWidth);
        _timing = TimingSignal(file.Floats("TimingSignal/ExpandDims_1", PieceWidth / 2));
        _first = TransformerLayer.Read(file, 0, PieceWidth, Width);
        _second = TransformerLayer.Read(file, 1, Width, Width);
        _last = file.Layer("tanh_layer_0/weights", "tanh_layer_0/bias", Width, Width);
    }

    /// <summary>The embedding of at most <see cref="LongestText"/> pieces; what comes after is not read. Zero for no piece.</summary>
    public float[] Apply(IReadOnlyList<int> pieces) => Apply([pieces])[0];

    /// <summary>
    /// The embeddings of several texts. Together they read the weights from memory once, which is most of the time that one takes.
    /// </summary>
    public float[][] Apply(IReadOnlyList<IReadOnlyList<int>> texts)
    {
        var lengths = texts.Select(pieces => Math.Min(pieces.Count, LongestText)).ToArray();
        var vectors = new float[lengths.Sum() * PieceWidth];
        var first = 0;
        for (var at = 0; at < lengths.Length; first += lengths[at++])
            Look(texts[at], lengths[at], vectors.AsSpan(first * PieceWidth));
        return Embeddings(lengths, vectors);
    }

    // The trained graph adds the timing signal to the pieces' vectors and then adds these once more.
    private void Look(IReadOnlyList<int> pieces, int count, Span<float> vectors)
    {
        for (var at = 0; at < count; at++)
        {
            var place = at * PieceWidth;
            var piece = _pieces.AsSpan(pieces[at] * PieceWidth, PieceWidth);
            TensorPrimitives.MultiplyAdd(piece, 2, _timing.AsSpan(place, PieceWidth), vectors[place..]);
        }
    }

    private float[][] Embeddings(int[] lengths, float[] vectors)
    {
        if (vectors.Length == 0)
            return [.. lengths.Select(_ => new float[Width])];
        var last = _last.Apply(_second.Means(_first.Apply(vectors, lengths), lengths));
        return [.. lengths.Select((length, at) => length == 0 ? new float[Width] : OfLengthOne(last.AsSpan(at * Width, Width)))];
    }

    private static float[] OfLengthOne(ReadOnlySpan<float> last)
    {
        var embedding = new float[Width];
        TensorPrimitives.Tanh(last, embedding);
        TensorPrimitives.Divide(embedding, TensorPrimitives.Norm<float>(embedding), embedding);
        return embedding;
    }

    private static float[] TimingSignal(float[] frequencies)
    {
        var signal = new float[LongestText * PieceWidth];
        for (var position = 0; position < LongestText; position++)
        {
            for (var at = 0; at < frequencies.Length; at++)
            {
                var angle = position * frequencies[at];
                signal[position * PieceWidth + at] = MathF.Sin(angle);
                signal[position * PieceWidth + frequencies.Length + at] = MathF.Cos(angle);
            }
        }
        return signal;
    }
}
