using System.Globalization;
using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Tells which fact a candidate is, and how sure: learnt from labelled messages.</summary>
internal sealed class FactModel
{
    /// <summary>The class of what is no fact.</summary>
    public const string None = "-";

    private readonly Dictionary<string, int> _features;
    private readonly SoftmaxModel _model;

    public FactModel(IReadOnlyList<string> keys, Dictionary<string, int> features, SoftmaxModel model) =>
        (Keys, _features, _model) = (keys, features, model);

    public IReadOnlyList<string> Keys { get; }

    public int IndexOf(string key)
    {
        for (var at = 0; at < Keys.Count; at++)
        {
            if (Keys[at] == key)
                return at;
        }
        return -1;
    }

    /// <summary>How likely each key is, in the order of <see cref="Keys"/>.</summary>
    public float[] Score(Dictionary<string, float> features)
    {
        var logits = new float[_model.Stride];
        _model.Score(new(ToVector(features, _features), []), logits);
        var own = logits.AsSpan(0, Keys.Count);
        SoftmaxModel.ToProbabilities(own);
        return own.ToArray();
    }

    public static SparseVector ToVector(Dictionary<string, float> features, Dictionary<string, int> index)
    {
        var (indices, values) = (new int[features.Count], new float[features.Count]);
        var count = 0;
        foreach (var (feature, weight) in features)
        {
            if (index.TryGetValue(feature, out var at))
                (indices[count], values[count++]) = (at, weight);
        }
        Array.Sort(indices, values, 0, count);
        return new(indices[..count], values[..count]);
    }

    /// <summary>The model that comes with the product.</summary>
    public static FactModel Load()
    {
        using var stream = typeof(FactModel).Assembly.GetManifestResourceStream("fact-weights.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>Reads what <see cref="Write"/> wrote: a line of keys, a line of biases, then a feature a line with its weights.</summary>
    public static FactModel Read(TextReader reader)
    {
        var keys = reader.ReadLine()!.Split(' ');
        var rows = new List<float[]>();
        var features = new Dictionary<string, int>(StringComparer.Ordinal);
        var bias = new float[keys.Length];
        ReadWeights(reader.ReadLine()!.AsSpan(), bias);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var row = new float[keys.Length];
            ReadWeights(line.AsSpan(tab + 1), row);
            features.Add(line[..tab], rows.Count);
            rows.Add(row);
        }
        return new(keys, features, ToModel(keys.Length, rows, bias));
    }

    public void Write(TextWriter writer, float smallest)
    {
        writer.WriteLine(string.Join(' ', Keys));
        writer.WriteLine(WriteWeights(_model.Weights.AsSpan(_model.SparseCount * _model.Stride, Keys.Count), 0));
        foreach (var (feature, at) in _features.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var weights = WriteWeights(_model.Weights.AsSpan(at * _model.Stride, Keys.Count), smallest);
            if (weights.Length > 0)
                writer.WriteLine($"{feature}\t{weights}");
        }
    }

    private static SoftmaxModel ToModel(int classes, List<float[]> rows, float[] bias)
    {
        var stride = MatrixMath.Padded(classes);
        var weights = new float[SoftmaxModel.Size(classes, rows.Count, 0)];
        for (var at = 0; at < rows.Count; at++)
            rows[at].CopyTo(weights, at * stride);
        bias.CopyTo(weights, rows.Count * stride);
        return new(classes, rows.Count, 0, weights);
    }

    // "0:12 4:-30": class and hundredths
    private static void ReadWeights(ReadOnlySpan<char> line, float[] row)
    {
        foreach (var part in line.Split(' '))
        {
            var pair = line[part];
            var colon = pair.IndexOf(':');
            if (colon > 0)
                row[int.Parse(pair[..colon], CultureInfo.InvariantCulture)] = int.Parse(pair[(colon + 1)..],
                    CultureInfo.InvariantCulture) / 100f;
        }
    }

    private static string WriteWeights(ReadOnlySpan<float> row, float smallest)
    {
        var parts = new List<string>();
        for (var at = 0; at < row.Length; at++)
        {
            if (MathF.Abs(row[at]) > smallest)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{at}:{(int)MathF.Round(row[at] * 100)}"));
        }
        return string.Join(' ', parts);
    }
}
