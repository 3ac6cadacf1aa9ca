using System.Runtime.InteropServices;
using System.Text;
using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening;

/// <summary>Keeps what was learnt on disk, by the hash of all that it was learnt from.</summary>
internal static class ListenerCache
{
    /// <summary>Raise it with every change of features, training or calibration: older files are then left alone.</summary>
    private const int Version = 8;
    private const int Buffered = 1 << 16;

    public static ListeningModel GetOrTrain(Curriculum curriculum, SentenceEncoder? encoder, string? folder, Func<ListeningModel> train)
    {
        if (folder is null)
            return train();
        var path = CacheFile.Find(folder, $"listening-{CurriculumHash.Of(curriculum, $"{Version} {encoder is not null}")}.bin");
        if (Read(path, curriculum, encoder) is { } kept)
            return kept;
        var model = train();
        CacheFile.Write(path, stream => Write(model, stream));
        return model;
    }

    // The length stands first: a file that was cut off is learnt anew. The weights of n-grams stand last, and stay there.
    private static void Write(ListeningModel model, Stream stream)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
            WriteBody(model, writer);
        var sparse = SparseWeights(model.Acts.Classifier);
        stream.Write(BitConverter.GetBytes(body.Length + sparse.Length));
        body.WriteTo(stream);
        stream.Write(sparse);
    }

    private static ReadOnlySpan<byte> SparseWeights(SoftmaxModel classifier) =>
        MemoryMarshal.AsBytes(classifier.Weights.AsSpan(0, classifier.SparseCount * classifier.Stride));

    private static ListeningModel? Read(string path, Curriculum curriculum, SentenceEncoder? encoder)
    {
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Buffered);
        using var reader = new BinaryReader(file, Encoding.UTF8);
        return file.Length > sizeof(long) && reader.ReadInt64() == file.Length - sizeof(long)
            ? ReadBody(reader, file, curriculum, encoder)
            : null;
    }

    private static void WriteBody(ListeningModel model, BinaryWriter writer)
    {
        writer.Write(model.Sure);
        WriteScale(model.Acts.Calibration.NothingOpen, writer);
        WriteScale(model.Acts.Calibration.Open, writer);
        writer.Write(model.Ear.Lexicon.Counts.Count);
        foreach (var (word, count) in model.Ear.Lexicon.Counts)
        {
            writer.Write(word);
            writer.Write(count);
        }
        WriteArray<ulong>([.. model.Ear.Grams.WordHashes], writer);
        WriteArray<ulong>([.. model.Ear.Grams.CharacterHashes], writer);
        WriteArray(model.Ear.Grams.Idf, writer);
        WriteArray<int>([model.Acts.Classifier.SparseCount, model.Acts.Classifier.DenseCount], writer);
        WriteArray<float>(model.Acts.Classifier.Weights.AsSpan(model.Acts.Classifier.SparseCount * model.Acts.Classifier.Stride), writer);
        WriteChoosers(model.Choosers, writer);
        WriteChoosers(model.Arguments, writer);
        WriteChoosers(model.Stories, writer);
    }

    private static void WriteChoosers(IReadOnlyDictionary<string, AnswerChooser> choosers, BinaryWriter writer)
    {
        writer.Write(choosers.Count);
        foreach (var (name, chooser) in choosers)
        {
            writer.Write(name);
            WriteArray<float>(chooser.Alphas, writer);
            WriteArray<int>(chooser.Known.Answers, writer);
            WriteArray<float>(chooser.Known.Lengths, writer);
            WriteArray<byte>(chooser.Known.Negated, writer);
            WriteArray<int>(chooser.Known.Grams, writer);
            WriteArray<int>(chooser.Known.Ends, writer);
            WriteArray<int>(chooser.Known.Examples, writer);
            WriteArray<float>(chooser.Known.Values, writer);
            WriteArray<float>(chooser.Known.Meanings, writer);
        }
    }

    private static ListeningModel ReadBody(BinaryReader reader, FileStream file, Curriculum curriculum, SentenceEncoder? encoder)
    {
        var (sure, calibration) = (reader.ReadDouble(), new ActCalibration(ReadScale(reader), ReadScale(reader)));
        var words = reader.ReadInt32();
        var counts = new Dictionary<string, int>(words, StringComparer.Ordinal);
        for (var at = 0; at < words; at++)
            counts.Add(reader.ReadString(), reader.ReadInt32());
        var grams = new TfIdf(ReadArray<ulong>(reader), ReadArray<ulong>(reader), ReadArray<float>(reader), NGrams.FewCharacters);
        var ear = new Ear(new(counts, encoder is null ? null : encoder.IsWord), grams, encoder);
        var sizes = ReadArray<int>(reader);
        var dense = ReadArray<float>(reader);
        var (choosers, arguments, stories) = (ReadChoosers(reader), ReadChoosers(reader), ReadChoosers(reader));
        var (classes, stride) = (curriculum.Acts.Count, MatrixMath.Padded(curriculum.Acts.Count));
        var kept = new KeptRows(file, file.Length - (long)sizes[0] * stride * sizeof(float), sizes[0], stride);
        var classifier = new SoftmaxModel(classes, sizes[0], sizes[1], dense, kept);
        var acts = new ActModel(
            [.. curriculum.Acts.Select(act => act.Id)], classifier, new ActFeatures(ear, curriculum.Questions), calibration);
        return new(ear, acts, choosers) { Sure = sure, Arguments = arguments, Stories = stories };
    }

    private static Dictionary<string, AnswerChooser> ReadChoosers(BinaryReader reader)
    {
        var choosers = new Dictionary<string, AnswerChooser>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (name, alphas) = (reader.ReadString(), ReadArray<float>(reader));
            var known = new AnswerIndex(
                ReadArray<int>(reader), ReadArray<float>(reader), ReadArray<byte>(reader), ReadArray<int>(reader), ReadArray<int>(reader),
                ReadArray<int>(reader),
                ReadArray<float>(reader), ReadArray<float>(reader));
            choosers.Add(name, AnswerChooser.Restore(known, alphas));
        }
        return choosers;
    }

    private static void WriteScale(Scale scale, BinaryWriter writer)
    {
        writer.Write(scale.Temperature);
        WriteArray<float>(scale.Offsets, writer);
    }

    private static Scale ReadScale(BinaryReader reader) => new(reader.ReadSingle(), ReadArray<float>(reader));

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
