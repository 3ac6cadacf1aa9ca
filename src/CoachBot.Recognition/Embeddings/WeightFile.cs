using System.Runtime.InteropServices;
using System.Text.Json;

namespace CoachBot.Recognition.Embeddings;

/// <summary>Reads the weights of a TensorFlow.js graph model: <c>model.json</c> lists them in the order in which the shards hold their bytes.</summary>
internal sealed class WeightFile
{
    private readonly Dictionary<string, (long Offset, int Count)> _places = new(StringComparer.Ordinal);
    private readonly byte[] _bytes;

    private WeightFile(byte[] bytes, JsonElement weights)
    {
        _bytes = bytes;
        var offset = 0L;
        foreach (var weight in weights.EnumerateArray())
        {
            var count = weight.GetProperty("shape").EnumerateArray().Aggregate(1, (product, size) => product * size.GetInt32());
            _places.Add(weight.GetProperty("name").GetString()!, (offset, count));
            offset += count * sizeof(float);
        }
        if (offset != bytes.Length)
            throw new InvalidDataException($"The encoder's weights should have {offset} bytes and have {bytes.Length}. Delete the model's folder and build again.");
    }

    public static WeightFile Read(string folder)
    {
        using var json = File.OpenRead(Path.Combine(folder, "model.json"));
        using var document = JsonDocument.Parse(json);
        var manifest = document.RootElement.GetProperty("weightsManifest")[0];
        var paths = manifest.GetProperty("paths").EnumerateArray().Select(path => Path.Combine(folder, Path.GetFileName(path.GetString()!))).ToList();
        var bytes = new byte[paths.Sum(path => new FileInfo(path).Length)];
        var at = 0;
        foreach (var path in paths)
        {
            using var shard = File.OpenRead(path);
            shard.ReadExactly(bytes.AsSpan(at, (int)shard.Length));
            at += (int)shard.Length;
        }
        return new(bytes, manifest.GetProperty("weights"));
    }

    /// <summary>The one weight whose name ends so, copied.</summary>
    public float[] Floats(string ending, int count)
    {
        var (name, (offset, length)) = _places.Single(place => place.Key.EndsWith(ending, StringComparison.Ordinal));
        if (length != count)
            throw new InvalidDataException($"The encoder's weight '{name}' should have {count} values and has {length}.");
        return MemoryMarshal.Cast<byte, float>(_bytes.AsSpan((int)offset, length * sizeof(float))).ToArray();
    }
}
