using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Postgres;
using CoachBot.Storage.Sqlite;
using CoachBot.Tests.Storage;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Deals;

public sealed class SqliteDealStoreTests : DealStoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-").FullName;

    protected override Task<ITurnStore> OpenAsync() =>
        Task.FromResult<ITurnStore>(new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder }), Time));

    protected override ValueTask CleanAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

public sealed class PostgresDealStoreTests(PostgresFixture postgres) : DealStoreContract
{
    protected override async Task<ITurnStore> OpenAsync()
    {
        var options = Options.Create(new StorageOptions { Postgres = await postgres.CreateDatabaseAsync() });
        return new PostgresStore(new PostgresDatabase(options, Options.Create(new DeliveryOptions())), options, Time);
    }

    protected override ValueTask CleanAsync() => ValueTask.CompletedTask;
}
