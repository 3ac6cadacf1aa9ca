using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-").FullName;

    protected override Task<ITurnStore> OpenAsync() =>
        Task.FromResult<ITurnStore>(new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder, LockPatienceSeconds = 1 }),
            TimeProvider.System));

    protected override ValueTask CleanAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_file_locked_by_another_program_refuses_the_turn_whole_and_recovers()
    {
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_folder, "coachbot.db")};Pooling=false"))
        {
            await other.OpenAsync(Cancellation);
            await ExecuteAsync(other, "BEGIN IMMEDIATE");
            await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync("one", turn => turn.ChangeState("state/sam", "{}")));
            await ExecuteAsync(other, "ROLLBACK");
        }

        Assert.Null(await StateAsync("state/sam"));
        await CommitAsync("one", turn => turn.ChangeState("state/sam", "{}"));
        Assert.NotNull(await StateAsync("state/sam"));
    }

    [Fact]
    public async Task A_full_disk_refuses_the_turn_whole_and_recovers()
    {
        await Store.ExecuteAsync([new Statement("PRAGMA max_page_count = 1")], Cancellation);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync("one", turn =>
        {
            turn.ChangeState("state/sam", new string('x', 1_000_000));
            turn.Send(Reply("never"));
        }));

        // The writer opens a new connection after a failure: the limit is gone with the old one, as space would be found again.
        Assert.Null(await StateAsync("state/sam"));
        await CommitAsync("one", turn => turn.ChangeState("state/sam", "{}"));
        Assert.NotNull(await StateAsync("state/sam"));
    }

    [Fact]
    public async Task Many_commits_at_once_each_take_effect()
    {
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i =>
            CommitAsync($"activity {i}", turn => turn.ChangeState($"state/{i}", "{}"), new TurnKey("msteams", $"chat {i}", "sam"))));

        Assert.Equal(500, (await Store.QueryAsync<long>("SELECT COUNT(*) FROM state", null, Cancellation))[0]);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
