using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Recognition.Embeddings;

/// <summary>Keeps the embeddings of a set of texts in a file named by the hash of the texts.</summary>
internal sealed class EmbeddingCache(string folder)
{
    private const int Version = 1;

    public IReadOnlyList<float[]> Get(IReadOnlyList<string> texts, Func<IReadOnlyList<string>, float[][]> compute)
    {
        var path = Path.Combine(folder, $"embeddings-{Hash(texts)}.bin");
        if (Read(path, texts.Count) is { } kept)
            return kept;
        var embeddings = compute(texts);
        CacheFile.Write(path, stream =>
        {
            foreach (var embedding in embeddings)
                stream.Write(MemoryMarshal.AsBytes<float>(embedding));
        });
        return embeddings;
    }

    private static float[][]? Read(string path, int count)
    {
        const int size = SentenceEncoder.Dimensions * sizeof(float);
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length != count * size)
            return null;
        return [.. Enumerable.Range(0, count).Select(at => MemoryMarshal.Cast<byte, float>(bytes.AsSpan(at * size, size)).ToArray())];
    }

    private static string Hash(IReadOnlyList<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(Version));
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }
}
