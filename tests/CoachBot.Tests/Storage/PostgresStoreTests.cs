using CoachBot.Servers;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Postgres;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace CoachBot.Tests.Storage;

/// <summary>One server for all tests of this assembly, started by the first that needs it.</summary>
public sealed class PostgresFixture : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> _server = new(PostgresServer.StartAsync);

    public async Task<string> CreateDatabaseAsync()
    {
        Needs.Postgres();
        return await (await _server.Value).CreateDatabaseAsync();
    }

    /// <summary>A role that must show this password, as nobody else on this server must.</summary>
    public async Task<string> CreateRoleAsync(string password)
    {
        Needs.Postgres();
        var role = $"role_{Guid.NewGuid():N}";
        await (await _server.Value).CreateRoleAsync(role, password);
        return role;
    }

    public async Task ChangePasswordAsync(string role, string password) =>
        await (await _server.Value).RunSqlAsync($"ALTER ROLE \"{role}\" PASSWORD '{password}'");

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await (await _server.Value).DisposeAsync();
        }
    }
}

public sealed class PostgresStoreTests(PostgresFixture postgres) : StoreContract
{
    private string _database = "";

    protected override async Task<ITurnStore> OpenAsync()
    {
        _database = await postgres.CreateDatabaseAsync();
        return Another();
    }

    protected override ValueTask CleanAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Replicas_take_the_turns_of_one_user_one_after_the_other()
    {
        await using var other = Another();
        var first = new TurnTransaction(Sam, "one");
        var second = new TurnTransaction(Sam, "two");
        var session = await Store.BeginAsync(first, Cancellation);
        var waiting = other.BeginAsync(second, Cancellation);
        Assert.False(waiting.IsCompleted);

        first.ChangeState("state/sam", """{"n":1}""");
        await session.CommitAsync(Cancellation);
        await session.DisposeAsync();

        await using var next = await waiting;
        Assert.Equal("""{"n":1}""", (await next.ReadStateAsync("state/sam", Cancellation))!.Json);
    }

    [Fact]
    public async Task A_lane_in_the_hands_of_one_replica_is_left_alone_by_the_other()
    {
        await using var other = Another();
        await CommitAsync("one", turn => turn.Send(Reply("a")));
        await using (await Store.TakeAsync(Reply("").Lane, [], Cancellation))
        {
            await using var meanwhile = await other.TakeAsync(Reply("").Lane, [], Cancellation);
            Assert.Empty(meanwhile.Messages);
            Assert.NotNull(meanwhile.NotBefore);
        }

        await using var afterwards = await other.TakeAsync(Reply("").Lane, [], Cancellation);
        Assert.Single(afterwards.Messages);
    }

    private PostgresStore Another()
    {
        var options = Options.Create(new StorageOptions { Postgres = _database, PostgresTurns = 4 });
        var delivery = Options.Create(new DeliveryOptions { DeliveriesAtOnce = 4 });
        return new(new PostgresDatabase(options, delivery), options, TimeProvider.System);
    }
}
