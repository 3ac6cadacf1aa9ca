using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Keeps what was learnt of facts on disk, by the hash of all that it was learnt from.</summary>
internal static class FactTaggerCache
{
    /// <summary>Raise it with every change of rules, sights or training: older files are then left alone.</summary>
    private const int Version = 2;

    public static FactTagger GetOrTrain(Curriculum curriculum, string? folder, Func<FactTagger> train)
    {
        if (folder is null)
            return train();
        var path = CacheFile.Find(folder, $"facts-{Hash(curriculum)}.bin");
        if (Read(path) is { } kept)
            return kept;
        var tagger = train();
        CacheFile.Write(path, stream => Write(tagger, stream));
        return tagger;
    }

    private static string Hash(Curriculum curriculum)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version} {FactTagger.Stride} {string.Join(' ', FactTags.Keys)}"));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(curriculum.Questions));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(curriculum.Lessons));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }

    // The number of features stands first: a file that was cut off is learnt anew.
    private static void Write(FactTagger tagger, Stream stream)
    {
        stream.Write(BitConverter.GetBytes(tagger.Features.Count));
        stream.Write(MemoryMarshal.AsBytes<ulong>([.. tagger.Features.OrderBy(pair => pair.Value).Select(pair => pair.Key)]));
        stream.Write(MemoryMarshal.AsBytes<float>(tagger.Weights));
        stream.Write(MemoryMarshal.AsBytes<float>(tagger.Steps));
    }

    private static FactTagger? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path).AsSpan();
        var count = bytes.Length < sizeof(int) ? 0 : MemoryMarshal.Read<int>(bytes);
        var (features, weights, steps) = (new ulong[count], new float[count * FactTagger.Stride], new float[FactTags.Count * FactTagger.Stride]);
        if (bytes.Length != sizeof(int) + count * sizeof(ulong) + (weights.Length + steps.Length) * sizeof(float))
            return null;
        bytes = Fill<ulong>(bytes[sizeof(int)..], features);
        Fill<float>(Fill<float>(bytes, weights), steps);
        return new(features.Select((feature, at) => (feature, at)).ToDictionary(pair => pair.feature, pair => pair.at), weights, steps);
    }

    private static Span<byte> Fill<T>(Span<byte> bytes, Span<T> into)
        where T : unmanaged
    {
        var own = MemoryMarshal.AsBytes(into);
        bytes[..own.Length].CopyTo(own);
        return bytes[own.Length..];
    }
}
