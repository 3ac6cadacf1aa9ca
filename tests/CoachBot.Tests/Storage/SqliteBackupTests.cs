using System.CommandLine;
using CoachBot.CommandLine;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage;

/// <summary><c>backup</c> and <c>restore</c>, on real files, as an operator calls them.</summary>
public sealed class SqliteBackupTests : IDisposable
{
    private static readonly TurnKey _sam = new("msteams", "chat", "sam");
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-backup-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder, "data");

    private string Copy => Path.Combine(_folder, "copy.db");

    [Fact]
    public async Task A_copy_taken_while_the_coach_writes_is_whole_and_brings_back_what_was()
    {
        await using (var store = await OpenAsync())
        {
            await KeepAsync(store, "first", """{"n":1}""");
            using var stop = new CancellationTokenSource();
            var writing = WriteAsync(store, stop.Token);
            var (exit, said, _) = Run("backup", Copy);
            await stop.CancelAsync();
            var written = await writing;

            Assert.Equal(0, exit);
            Assert.Contains(Copy, said, StringComparison.Ordinal);
            Assert.True(written > 0);
            await KeepAsync(store, "later", "{}");
        }

        var (restored, told, _) = Run("restore", Copy);
        Assert.Equal(0, restored);
        Assert.Contains("before-", told, StringComparison.Ordinal);

        await using var again = await OpenAsync();
        Assert.Equal("""{"n":1}""", await StateAsync(again, "first"));
        Assert.Null(await StateAsync(again, "later"));
        Assert.Single(Directory.GetFiles(Data, "coachbot.db.before-*"));
    }

    [Fact]
    public async Task A_running_coach_is_not_overwritten()
    {
        await using var store = await OpenAsync();
        await KeepAsync(store, "first", "{}");
        Assert.Equal(0, Run("backup", Copy).Exit);

        var (exit, _, wrong) = Run("restore", Copy);

        Assert.Equal((1, "The coach is running on this file. Stop it first."), (exit, wrong.Trim()));
        Assert.Equal("{}", await StateAsync(store, "first"));
    }

    [Fact]
    public async Task What_stands_there_already_and_what_is_no_copy_is_left_alone()
    {
        await using (await OpenAsync())
        {
            await File.WriteAllTextAsync(Copy, "a letter", Cancellation);
            Assert.Contains("overwrites nothing", Run("backup", Copy).Wrong, StringComparison.Ordinal);
        }

        Assert.Contains("no backup of the coach", Run("restore", Copy).Wrong, StringComparison.Ordinal);
        Assert.Contains("There is no", Run("restore", Copy + ".nowhere").Wrong, StringComparison.Ordinal);
        Assert.Equal("a letter", await File.ReadAllTextAsync(Copy, Cancellation));
        Assert.Empty(Directory.GetFiles(Data, "coachbot.db.before-*"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int Exit, string Said, string Wrong) Run(string verb, string file)
    {
        using var said = new StringWriter();
        using var wrong = new StringWriter();
        var exit = CoachCommands.Create()
            .Parse([verb, file, "--data", Data])
            .Invoke(new InvocationConfiguration { Output = said, Error = wrong });
        return (exit, said.ToString(), wrong.ToString());
    }

    private async Task<SqliteStore> OpenAsync()
    {
        var store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = Data }), TimeProvider.System);
        await store.PrepareAsync(Cancellation);
        return store;
    }

    private static async Task<int> WriteAsync(SqliteStore store, CancellationToken until)
    {
        var written = 0;
        for (; !until.IsCancellationRequested || written == 0; written++)
        {
            await KeepAsync(store, $"many/{written}", "{}");
        }

        return written;
    }

    private static async Task KeepAsync(SqliteStore store, string key, string json)
    {
        var turn = new TurnTransaction(_sam, key);
        turn.ChangeState(key, json);
        await using var session = await store.BeginAsync(turn, Cancellation);
        await session.CommitAsync(Cancellation);
    }

    private static async Task<string?> StateAsync(SqliteStore store, string key)
    {
        await using var session = await store.BeginAsync(new TurnTransaction(_sam, null), Cancellation);
        return (await session.ReadStateAsync(key, Cancellation))?.Json;
    }
}
