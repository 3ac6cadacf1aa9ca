using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Recognition.Features;

namespace CoachBot.Recognition.Learning;

/// <summary>Keeps trained models on disk, by the hash of all that they were trained from.</summary>
internal static class ModelCache
{
    /// <summary>Raise it with every change of features, training or calibration: older files are then left alone.</summary>
    private const int Version = 8;
    private const int Buffered = 1 << 16;

    public static RecognitionModel GetOrTrain(
        string source, SentenceEncoder? encoder, RecognizerSettings settings, Func<RecognitionModel> train)
    {
        if (settings.CacheFolder is null)
            return train();
        var path = CacheFile.Find(settings.CacheFolder, $"model-{Hash(source, encoder is not null, settings)}.bin");
        if (Read(path, encoder, settings) is { } kept)
            return kept;
        var model = train();
        CacheFile.Write(path, stream => Write(model, stream));
        return model;
    }

    /// <summary>Names phrases in a few letters.</summary>
    public static string SourceOf(IReadOnlyList<LabelledPhrase> phrases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var phrase in phrases)
            hash.AppendData(Encoding.UTF8.GetBytes($"{(phrase.Not ? '-' : '+')}{phrase.Intent}\t{phrase.Text}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Rows of weights are as wide as this processor's vectors make them.
    private static string Hash(string source, bool withEncoder, RecognizerSettings settings)
    {
        var how = string.Create(CultureInfo.InvariantCulture, $"{Version} {MatrixMath.Lanes} {withEncoder} {settings.UnsureShare:R} " +
            $"{settings.MissedShare:R} {settings.NoneLabel} {settings.MayBeQuick}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{how}\n{source}")).AsSpan(0, 12));
    }

    // The length stands first: a file that was cut off is trained anew. The weights of n-grams stand last, and stay there.
    private static void Write(RecognitionModel model, Stream stream)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
            WriteBody(model, writer);
        var sparse = MemoryMarshal.AsBytes(model.Classifier.Weights.AsSpan(0, model.Classifier.SparseCount * model.Classifier.Stride));
        stream.Write(BitConverter.GetBytes(body.Length + sparse.Length));
        body.WriteTo(stream);
        stream.Write(sparse);
    }

    private static RecognitionModel? Read(string path, SentenceEncoder? encoder, RecognizerSettings settings)
    {
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Buffered);
        using var reader = new BinaryReader(file, Encoding.UTF8);
        return file.Length > sizeof(long) && reader.ReadInt64() == file.Length - sizeof(long)
            ? ReadBody(reader, file, encoder, settings)
            : null;
    }

    private static void WriteBody(RecognitionModel model, BinaryWriter writer)
    {
        WriteArray<int>([model.Intents.Count, model.None, model.Classifier.SparseCount, model.Classifier.DenseCount], writer);
        foreach (var intent in model.Intents)
            writer.Write(intent);
        WriteArray<float>([model.Calibration.Temperature, model.Calibration.NoneOffset, model.Calibration.Sure], writer);
        writer.Write(model.Lexicon.Counts.Count);
        foreach (var (word, count) in model.Lexicon.Counts)
        {
            writer.Write(word);
            writer.Write(count);
        }
        WriteArray<ulong>([.. model.Features.WordHashes], writer);
        WriteArray<ulong>([.. model.Features.CharacterHashes], writer);
        WriteArray(model.Features.Idf, writer);
        WriteArray<float>(model.Classifier.Weights.AsSpan(model.Classifier.SparseCount * model.Classifier.Stride), writer);
    }

    private static RecognitionModel ReadBody(BinaryReader reader, FileStream file, SentenceEncoder? encoder, RecognizerSettings settings)
    {
        var sizes = ReadArray<int>(reader);
        var intents = Enumerable.Range(0, sizes[0]).Select(_ => reader.ReadString()).ToList();
        var thresholds = ReadArray<float>(reader);
        var words = reader.ReadInt32();
        var counts = new Dictionary<string, int>(words, StringComparer.Ordinal);
        for (var at = 0; at < words; at++)
            counts.Add(reader.ReadString(), reader.ReadInt32());
        var features = new TfIdf(ReadArray<ulong>(reader), ReadArray<ulong>(reader), ReadArray<float>(reader),
            settings.MayBeQuick ? NGrams.FewCharacters : null);
        var (dense, stride) = (ReadArray<float>(reader), MatrixMath.Padded(sizes[0]));
        var kept = new KeptRows(file, file.Length - (long)sizes[2] * stride * sizeof(float), sizes[2], stride);
        var classifier = new SoftmaxModel(sizes[0], sizes[2], sizes[3], dense, kept);
        return new(intents, sizes[1], new(counts, encoder is null ? null : encoder.IsWord), features, classifier,
            new(thresholds[0], thresholds[1], thresholds[2]));
    }

    private static void WriteArray<T>(ReadOnlySpan<T> values, BinaryWriter writer)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
