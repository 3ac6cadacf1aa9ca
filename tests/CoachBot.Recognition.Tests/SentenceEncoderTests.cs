using System.Numerics.Tensors;
using System.Text.Json;
using CoachBot.Recognition.Embeddings;

namespace CoachBot.Recognition.Tests;

public sealed class SentenceEncoderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-encoder").FullName;

    /// <summary>Pieces and every 32nd number of the embedding, as the npm package itself computes them.</summary>
    public static TheoryData<string, int[], float[]> Reference()
    {
        var data = new TheoryData<string, int[], float[]>();
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "encoder-reference.json")));
        foreach (var entry in document.RootElement.EnumerateArray())
        {
            data.Add(
                entry.GetProperty("text").GetString()!,
                [.. entry.GetProperty("pieces").EnumerateArray().Select(piece => piece.GetInt32())],
                [.. entry.GetProperty("every32nd").EnumerateArray().Select(value => value.GetSingle())]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Reference))]
    public void Pieces_and_embedding_are_those_of_the_package(string text, int[] pieces, float[] every32nd)
    {
        var encoder = TestEncoder.Require();
        using var vocabulary = File.OpenRead(Path.Combine(TestEncoder.Folder, "vocab.json"));
        Assert.Equal(pieces, PieceTokenizer.Read(vocabulary).Encode(text).Take(40));
        var embedding = encoder.Encode(text);
        Assert.Equal(SentenceEncoder.Dimensions, embedding.Length);
        for (var at = 0; at < every32nd.Length; at++)
            Assert.Equal(every32nd[at], embedding[at * 32], 2e-6f);
    }

    [Fact]
    public void Sentences_that_mean_the_same_are_closer_than_others()
    {
        var encoder = TestEncoder.Require();
        var (silence, ghosted, lunch) =
            (encoder.Encode("they never answered"), encoder.Encode("no reply from the client"), encoder.Encode("lunch was great"));
        Assert.True(TensorPrimitives.Dot<float>(silence, ghosted) > TensorPrimitives.Dot<float>(silence, lunch));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d")]
    [InlineData("\u0000")]
    public void Odd_texts_have_an_embedding_too(string text) =>
        Assert.All(TestEncoder.Require().Encode(text), value => Assert.True(float.IsFinite(value)));

    [Fact]
    public void An_empty_folder_holds_no_encoder() => Assert.Null(SentenceEncoder.TryLoad(_folder));

    [Fact]
    public void A_damaged_encoder_is_an_error_that_says_what_to_do()
    {
        TestEncoder.Require();
        foreach (var file in Directory.EnumerateFiles(TestEncoder.Folder))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllBytes(Path.Combine(_folder, "group1-shard7of7"), [1, 2, 3]);
        var error = Assert.Throws<InvalidDataException>(() => SentenceEncoder.TryLoad(_folder));
        Assert.Contains("build again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Embeddings_of_content_are_kept_for_the_next_start()
    {
        TestEncoder.Require();
        var cache = Path.Combine(_folder, "cache");
        string[] texts = ["they said no", "not a peep"];
        var first = Encode(texts);
        var file = Assert.Single(Directory.GetFiles(cache));
        var written = File.GetLastWriteTimeUtc(file);
        Assert.Equal(first.Reverse(), Encode("not a peep", "they said no"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        Assert.Equal(first[0], Encode("a new phrase", "they said no", "a new phrase")[1]);
        Assert.Equal(first, Encode(texts));
        File.WriteAllBytes(file, [1, 2, 3]);
        Assert.Equal(first, Encode(texts));

        IReadOnlyList<float[]> Encode(params string[] some) => SentenceEncoder.TryLoad(TestEncoder.Folder, cache)!.EncodeAll(some);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
