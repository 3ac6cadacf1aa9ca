using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
    private const int Version = 5;

    public static ListeningModel GetOrTrain(Curriculum curriculum, SentenceEncoder? encoder, string? folder, Func<ListeningModel> train)
    {
        if (folder is null)
            return train();
        var path = CacheFile.Find(folder, $"listening-{Hash(curriculum, encoder is not null)}.bin");
        if (Read(path, curriculum, encoder) is { } kept)
            return kept;
        var model = train();
        CacheFile.Write(path, stream => Write(model, stream));
        return model;
    }

    private static string Hash(Curriculum curriculum, bool withEncoder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version} {withEncoder}"));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(curriculum));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }

    // The length stands first: a file that was cut off is learnt anew.
    private static void Write(ListeningModel model, Stream stream)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
            WriteBody(model, writer);
        stream.Write(BitConverter.GetBytes(body.Length));
        body.WriteTo(stream);
    }

    private static ListeningModel? Read(string path, Curriculum curriculum, SentenceEncoder? encoder)
    {
        if (!File.Exists(path))
            return null;
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
        var length = reader.BaseStream.Length;
        return length > sizeof(long) && reader.ReadInt64() == length - sizeof(long) ? ReadBody(reader, curriculum, encoder) : null;
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
        WriteArray<float>(model.Acts.Classifier.Weights, writer);
        writer.Write(model.Choosers.Count);
        foreach (var (question, chooser) in model.Choosers)
        {
            writer.Write(question);
            WriteArray<float>(chooser.Alphas, writer);
        }
    }

    private static ListeningModel ReadBody(BinaryReader reader, Curriculum curriculum, SentenceEncoder? encoder)
    {
        var (sure, calibration) = (reader.ReadDouble(), new ActCalibration(ReadScale(reader), ReadScale(reader)));
        var words = reader.ReadInt32();
        var counts = new Dictionary<string, int>(words, StringComparer.Ordinal);
        for (var at = 0; at < words; at++)
            counts.Add(reader.ReadString(), reader.ReadInt32());
        var grams = new TfIdf(ReadArray<ulong>(reader), ReadArray<ulong>(reader), ReadArray<float>(reader), NGrams.FewCharacters);
        var ear = new Ear(new(counts, encoder is null ? null : encoder.IsWord), grams, encoder);
        var sizes = ReadArray<int>(reader);
        var classifier = new SoftmaxModel(curriculum.Acts.Count, sizes[0], sizes[1], ReadArray<float>(reader));
        var acts = new ActModel(
            [.. curriculum.Acts.Select(act => act.Id)], classifier, new ActFeatures(ear, curriculum.Questions), calibration);
        return new(ear, acts, ReadChoosers(reader, curriculum, ear)) { Sure = sure };
    }

    private static Dictionary<string, AnswerChooser> ReadChoosers(BinaryReader reader, Curriculum curriculum, Ear ear)
    {
        var heard = ear.HearAll(AnswerExamples.Texts(curriculum));
        var examples = AnswerExamples.Of(curriculum, heard).ToDictionary(pair => pair.Question.Id, pair => (pair.Question, pair.Examples), StringComparer.Ordinal);
        var choosers = new Dictionary<string, AnswerChooser>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var id = reader.ReadString();
            choosers.Add(id, AnswerChooser.Restore(examples[id].Examples, Math.Max(1, examples[id].Question.Answers.Count), ReadArray<float>(reader)));
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
