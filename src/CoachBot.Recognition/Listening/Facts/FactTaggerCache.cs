using System.Runtime.InteropServices;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Keeps what was learnt of facts on disk, by the hash of all that it was learnt from.</summary>
internal static class FactTaggerCache
{
    /// <summary>Raise it with every change of rules, sights or training: older files are then left alone.</summary>
    private const int Version = 3;

    public static FactTagger GetOrTrain(Curriculum curriculum, string? folder, Func<FactTagger> train)
    {
        if (folder is null)
            return train();
        var path = CacheFile.Find(folder,
            $"facts-{CurriculumHash.OfFacts(curriculum, $"{Version} {string.Join(' ', FactTags.Keys)}")}.bin");
        if (Read(path) is { } kept)
            return kept;
        var tagger = train();
        CacheFile.Write(path, stream => Write(tagger, stream));
        return tagger;
    }

    // The number of features stands first: a file that was cut off is learnt anew. Their weights stand last, and stay there.
    private static void Write(FactTagger tagger, Stream stream)
    {
        stream.Write(BitConverter.GetBytes(tagger.Features.Count));
        stream.Write(MemoryMarshal.AsBytes<ulong>([.. tagger.Features.Hashes]));
        stream.Write(MemoryMarshal.AsBytes<float>(tagger.Steps));
        stream.Write(MemoryMarshal.AsBytes<float>(tagger.Weights));
    }

    private static FactTagger? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        Span<int> count = stackalloc int[1];
        if (file.Length < sizeof(int))
            return null;
        file.ReadExactly(MemoryMarshal.AsBytes(count));
        var steps = new float[FactTags.Count * FactTagger.Stride];
        var start = sizeof(int) + (long)count[0] * sizeof(ulong) + steps.Length * sizeof(float);
        if (file.Length != start + (long)count[0] * FactTagger.Stride * sizeof(float))
            return null;
        var features = new ulong[count[0]];
        file.ReadExactly(MemoryMarshal.AsBytes(features.AsSpan()));
        file.ReadExactly(MemoryMarshal.AsBytes(steps.AsSpan()));
        return new(new(features), [], steps, new(file, start, count[0], FactTagger.Stride));
    }
}
