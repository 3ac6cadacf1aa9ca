namespace CoachBot.Recognition.Tests;

/// <summary>The encoder that the build put beside the tests; without npm there is none, and its tests are skipped.</summary>
internal static class TestEncoder
{
    private static readonly Lazy<SentenceEncoder?> Loaded = new(() => SentenceEncoder.TryLoad(Folder));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "encoder");

    public static SentenceEncoder Require()
    {
        Assert.SkipWhen(Loaded.Value is null, "The sentence encoder was not fetched: npm is missing.");
        return Loaded.Value!;
    }
}
