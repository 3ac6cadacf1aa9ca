namespace CoachBot.Recognition.Tests;

public sealed class ModelCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-model").FullName;

    [Fact]
    public void A_model_is_loaded_where_the_same_phrases_were_trained_before()
    {
        var settings = new RecognizerSettings { CacheFolder = _folder };
        var trained = IntentRecognizer.Train(SmallContent.Phrases, settings: settings);
        var file = Assert.Single(Directory.GetFiles(_folder));
        var written = File.GetLastWriteTimeUtc(file);
        var loaded = IntentRecognizer.Train(SmallContent.Phrases, settings: settings);
        foreach (var text in new[] { "they turned us dwn", "silnce from Ana", "wether?" })
        {
            var (a, b) = (trained.Recognize(text), loaded.Recognize(text));
            Assert.Equal((a.Decision, a.Slots), (b.Decision, b.Slots));
            Assert.Equal(a.Ranking, b.Ranking);
        }
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void Other_phrases_are_another_model()
    {
        var settings = new RecognizerSettings { CacheFolder = _folder };
        IntentRecognizer.Train(SmallContent.Phrases, settings: settings);
        IntentRecognizer.Train([.. SmallContent.Phrases, new("the deal is off", "buyer-said-no")], settings: settings);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_trained_anew()
    {
        var settings = new RecognizerSettings { CacheFolder = _folder };
        var trained = IntentRecognizer.Train(SmallContent.Phrases, settings: settings);
        var file = Assert.Single(Directory.GetFiles(_folder));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^100]);
        var again = IntentRecognizer.Train(SmallContent.Phrases, settings: settings);
        Assert.Equal(trained.Recognize("they declined").Ranking, again.Recognize("they declined").Ranking);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
