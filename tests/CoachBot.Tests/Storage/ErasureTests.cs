using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage;

public sealed class ErasureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-erasure-").FullName;

    [Fact]
    public async Task Every_table_that_names_a_user_is_erased_with_them()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder }), TimeProvider.System);
        await store.PrepareAsync(cancelled);

        var tables = await store.QueryAsync<string>(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'user_id' WHERE m.type = 'table'", null, cancelled);

        Assert.NotEmpty(tables);
        var erased = Erasure.Of("sam").Select(statement => statement.Sql).ToList();
        Assert.All(tables, table => Assert.Contains(erased, sql => sql.Contains($" {table} ", StringComparison.Ordinal)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
