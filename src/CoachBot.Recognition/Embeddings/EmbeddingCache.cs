using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// Keeps embeddings of content in one file, each by the hash of its text, so that a changed phrase costs one embedding. The file holds a
/// version, the count, all hashes, then all embeddings.
/// </summary>
internal sealed class EmbeddingCache(string folder)
{
    /// <summary>Raise it when the encoder or its tokenizer changes.</summary>
    private const int Version = 1;
    private const int HeaderSize = 2 * sizeof(int);
    private const int HashSize = 16;
    private const string FileName = "embeddings.bin";
    private const int EmbeddingSize = SentenceEncoder.Dimensions * sizeof(float);

    private readonly Lock _lock = new();
    private readonly string _path = Path.Combine(folder, FileName);

    public IReadOnlyList<float[]> Get(IReadOnlyList<string> texts, Func<IReadOnlyList<string>, float[][]> compute)
    {
        lock (_lock)
        {
            var hashes = texts.Select(Hash).ToList();
            var wanted = hashes.ToHashSet();
            var known = Read(CacheFile.Find(folder, FileName), wanted);
            if (!wanted.SetEquals(known.Keys))
                foreach (var (hash, embedding) in Read(_path, wanted))
                    known[hash] = embedding;
            var missing = Enumerable.Range(0, texts.Count)
                .Where(at => !known.ContainsKey(hashes[at]))
                .DistinctBy(at => hashes[at])
                .ToList();
            if (missing.Count > 0)
                Add(known, [.. missing.Select(at => hashes[at])], compute([.. missing.Select(at => texts[at])]));
            return [.. hashes.Select(hash => known[hash])];
        }
    }

    private static UInt128 Hash(string text) => MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Add(Dictionary<UInt128, float[]> known, List<UInt128> hashes, float[][] embeddings)
    {
        var all = Read(_path, null);
        for (var at = 0; at < hashes.Count; at++)
            all[hashes[at]] = known[hashes[at]] = embeddings[at];
        CacheFile.Write(_path, stream =>
        {
            stream.Write(MemoryMarshal.AsBytes<int>([Version, all.Count]));
            stream.Write(MemoryMarshal.AsBytes<UInt128>(all.Keys.ToArray()));
            foreach (var embedding in all.Values)
                stream.Write(MemoryMarshal.AsBytes<float>(embedding));
        });
    }

    // Null reads all. A file that is cut off or of another version holds nothing.
    private static Dictionary<UInt128, float[]> Read(string path, HashSet<UInt128>? wanted)
    {
        var found = new Dictionary<UInt128, float[]>();
        if (!File.Exists(path))
            return found;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        Span<int> header = stackalloc int[2];
        if (file.Length < HeaderSize)
            return found;
        file.ReadExactly(MemoryMarshal.AsBytes(header));
        var (version, count) = (header[0], header[1]);
        if (version != Version || file.Length != HeaderSize + (long)count * (HashSize + EmbeddingSize))
            return found;
        var hashes = new UInt128[count];
        file.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        for (var at = 0; at < count; at++)
        {
            if (wanted is not null && !wanted.Contains(hashes[at]))
                continue;
            var embedding = found[hashes[at]] = new float[SentenceEncoder.Dimensions];
            file.Position = HeaderSize + (long)count * HashSize + (long)at * EmbeddingSize;
            file.ReadExactly(MemoryMarshal.AsBytes(embedding.AsSpan()));
        }
        return found;
    }
}
