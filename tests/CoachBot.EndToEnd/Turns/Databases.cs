using CoachBot.EndToEnd.Turns;
using CoachBot.Servers;

[assembly: AssemblyFixture(typeof(Databases))]

namespace CoachBot.EndToEnd.Turns;

public enum Database
{
    Sqlite,
    Postgres,
}

/// <summary>Gives each test a database of its own, of the kind asked for, as the bot's settings.</summary>
public sealed class Databases : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> _postgres = new(PostgresServer.StartAsync);
    private readonly List<string> _folders = [];

    public async Task<Dictionary<string, string>> NewAsync(Database kind)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-e2e-").FullName;
        _folders.Add(folder);
        var settings = new Dictionary<string, string> { ["data"] = folder };
        if (kind == Database.Postgres)
        {
            settings["Storage:Postgres"] = await (await ServerAsync()).CreateDatabaseAsync();
        }

        return settings;
    }

    public Task<PostgresServer> ServerAsync()
    {
        Needs.Postgres();
        return _postgres.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres.IsValueCreated)
        {
            await (await _postgres.Value).DisposeAsync();
        }

        _folders.ForEach(folder => Directory.Delete(folder, recursive: true));
    }
}
