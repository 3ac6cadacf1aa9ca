using System.Collections.Concurrent;
using CoachBot.EndToEnd.Turns;
using CoachBot.Servers;

[assembly: AssemblyFixture(typeof(Databases))]

// Each test runs whole processes, and waits for them most of the time.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace CoachBot.EndToEnd.Turns;

public enum Database
{
    Sqlite,
    Postgres,
}

/// <summary>Gives each test a database of its own, of the kind asked for, as the bot's settings.</summary>
public sealed class Databases : IAsyncDisposable
{
    /// <summary>What one bot has learnt of the phrases serves all: only the first start takes its time.</summary>
    private static readonly string Lessons = Path.Combine(AppContext.BaseDirectory, "lessons");

    private readonly Lazy<Task<PostgresServer>> _postgres = new(PostgresServer.StartAsync);
    private readonly ConcurrentBag<string> _folders = [];

    public async Task<Dictionary<string, string>> NewAsync(Database kind)
    {
        if (kind == Database.Sqlite)
        {
            return NewFolder();
        }

        Needs.Postgres();
        return await NewAsync(await _postgres.Value);
    }

    /// <summary>A database on a server that the test starts and stops as it likes.</summary>
    public async Task<Dictionary<string, string>> NewAsync(PostgresServer server)
    {
        var settings = NewFolder();
        settings["Storage:Postgres"] = await server.CreateDatabaseAsync();
        return settings;
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres.IsValueCreated)
        {
            await (await _postgres.Value).DisposeAsync();
        }

        Array.ForEach(_folders.ToArray(), folder => Directory.Delete(folder, recursive: true));
    }

    private Dictionary<string, string> NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-e2e-").FullName;
        _folders.Add(folder);
        return new Dictionary<string, string> { ["data"] = folder, ["Recognition:CacheFolder"] = Lessons };
    }
}
