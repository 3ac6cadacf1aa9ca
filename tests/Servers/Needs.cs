namespace CoachBot.Servers;

/// <summary>
/// What a test needs of the machine. Without it the test is skipped with the reason; with COACHBOT_REQUIRE_ALL=1 it fails.
/// </summary>
public static class Needs
{
    public static void Postgres() => Or(PostgresServer.Missing);

    public static void Node() => Or(Find("node") is null ? "Node.js is not installed." : null);

    public static void Chromium() => Or(ChromiumPath is null ? "Chromium is not installed." : null);

    public static string? ChromiumPath => Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    /// <summary>
    /// The folder of data that is not ours to commit. Without it a test is skipped, also where all is required: not everybody has it.
    /// </summary>
    public static string Data()
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "COACHBOT_DATA names no folder of test data.");
        Assert.True(Directory.Exists(folder), $"COACHBOT_DATA names '{folder}', which is no folder.");
        return folder!;
    }

    private static void Or(string? reason)
    {
        if (reason is not null && Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") == "1")
        {
            Assert.Fail(reason);
        }

        Assert.SkipWhen(reason is not null, reason ?? "");
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
