using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage.UserData;

public sealed class ErasureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-erasure-").FullName;

    [Fact]
    public async Task Every_table_that_names_a_user_is_registered_by_the_feature_that_owns_it()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var coach = await RunningCoach.StartAsync();
        await using var store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder }), TimeProvider.System);
        await store.PrepareAsync(cancelled);

        var tables = await store.QueryAsync<string>(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'user_id' WHERE m.type = 'table'", null,
            cancelled);

        Assert.NotEmpty(tables);
        Assert.Equal(tables.Order(), coach.Services.GetServices<UserTable>().Select(table => table.Name).Order());
    }

    [Fact]
    public async Task Erasing_takes_the_rows_of_the_turns_user_and_what_is_remembered_beside_them_with_the_commit()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder }), TimeProvider.System);
        await store.PrepareAsync(cancelled);
        var memory = new Memory();
        var turn = new TurnTransaction(new TurnKey("msteams", "chat", "sam"), "one");
        await using var session = await store.BeginAsync(turn, cancelled);

        new Erasure([new UserTable("seller"), new UserTable("deal")], [memory]).Erase(turn);
        Assert.Equal(["DELETE FROM seller WHERE user_id = @user", "DELETE FROM deal WHERE user_id = @user"],
            turn.Erases!.Select(statement => statement.Sql));
        Assert.Empty(memory.Forgotten);

        await session.CommitAsync(cancelled);
        turn.Committed();
        Assert.Equal(["sam"], memory.Forgotten);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class Memory : IUserMemory
    {
        public List<string> Forgotten { get; } = [];

        public void Forget(string user) => Forgotten.Add(user);
    }
}
