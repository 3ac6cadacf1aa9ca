using CoachBot.Calls;
using CoachBot.Journal;
using CoachBot.Listening;
using CoachBot.Storage;

namespace CoachBot.CommandLine;

/// <summary>The coach's data for a command, whether or not the coach is running.</summary>
internal static class StoredData
{
    /// <param name="data">The folder of the data; null for the usual one, or what the environment says.</param>
    public static ServiceProvider Services(string? data)
    {
        var settings = data is null ? [] : new Dictionary<string, string?> { ["Storage:DataFolder"] = Path.GetFullPath(data) };
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(settings).Build())
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddStorage()
            .AddCoach()
            .AddJournal()
            .AddCalls()
            .BuildServiceProvider();
    }
}
