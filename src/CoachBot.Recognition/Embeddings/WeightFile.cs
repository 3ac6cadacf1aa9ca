using System.Runtime.InteropServices;
using System.Text.Json;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// Reads the weights of a TensorFlow.js graph model: <c>model.json</c> lists them in the order in which the shards hold their bytes.
/// </summary>
internal sealed class WeightFile : IDisposable
{
    private readonly Dictionary<string, (long Offset, int Count)> _places = new(StringComparer.Ordinal);
    private readonly List<FileStream> _shards = [];
    private float[] _buffer = [];

    private WeightFile(string folder, JsonElement manifest)
    {
        foreach (var path in manifest.GetProperty("paths").EnumerateArray())
            _shards.Add(File.OpenRead(Path.Combine(folder, Path.GetFileName(path.GetString()!))));
        var offset = 0L;
        foreach (var weight in manifest.GetProperty("weights").EnumerateArray())
        {
            var count = weight.GetProperty("shape").EnumerateArray().Aggregate(1, (product, size) => product * size.GetInt32());
            _places.Add(weight.GetProperty("name").GetString()!, (offset, count));
            offset += count * sizeof(float);
        }
        var length = _shards.Sum(shard => shard.Length);
        if (offset != length)
            throw new InvalidDataException($"The encoder's weights should have {offset} bytes and have {length}. Delete the model's " +
                "folder and build again.");
    }

    public static WeightFile Open(string folder)
    {
        using var json = File.OpenRead(Path.Combine(folder, "model.json"));
        using var document = JsonDocument.Parse(json);
        return new(folder, document.RootElement.GetProperty("weightsManifest")[0]);
    }

    /// <summary>The one weight whose name ends so.</summary>
    public float[] Floats(string ending, int count)
    {
        var values = new float[count];
        Read(ending, values);
        return values;
    }

    /// <summary>A linear layer whose weights and bias have these names.</summary>
    public Dense Layer(string weights, string bias, int inputs, int outputs)
    {
        if (_buffer.Length < inputs * outputs)
            _buffer = new float[inputs * outputs];
        var values = _buffer.AsSpan(0, inputs * outputs);
        Read(weights, values);
        return new(values, Floats(bias, outputs), inputs);
    }

    public void Dispose() => _shards.ForEach(shard => shard.Dispose());

    private void Read(string ending, Span<float> values)
    {
        var (name, (offset, count)) = _places.Single(place => place.Key.EndsWith(ending, StringComparison.Ordinal));
        if (count != values.Length)
            throw new InvalidDataException($"The encoder's weight '{name}' should have {values.Length} values and has {count}.");
        ReadBytes(offset, MemoryMarshal.AsBytes(values));
    }

    // A weight may begin in one shard and end in a later one.
    private void ReadBytes(long offset, Span<byte> bytes)
    {
        foreach (var shard in _shards)
        {
            if (offset < shard.Length && bytes.Length > 0)
            {
                var part = bytes[..(int)Math.Min(bytes.Length, shard.Length - offset)];
                shard.Position = offset;
                shard.ReadExactly(part);
                bytes = bytes[part.Length..];
                offset = shard.Length;
            }
            offset -= shard.Length;
        }
    }
}
