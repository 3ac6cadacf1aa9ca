using System.Text;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Tests.Hosting;
using CoachBot.Tests.Package;
using CoachBot.EndToEnd.Bots;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Field;

/// <summary>Erased is gone: not a byte of it in the file, in its log, or in a backup made afterwards.</summary>
public sealed class ErasureTests
{
    private static readonly string[] _said = ["Zephyrine", "Quoxford", "brelliantine", "snaffleberg", "sam-wunderlich", "Rivers"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_forget_me_no_byte_of_a_seller_is_in_the_file_its_log_or_a_backup()
    {
        using var folder = new TemporaryFolder();
        await using var channel = await ChannelServer.StartAsync();
        await using var coach = await RunningCoach.StartAsync(folder, channel);
        foreach (var text in (string[])
            ["Zephyrine from Quoxford said no", "It was the brelliantine", "remind me tomorrow at 10 to send the snaffleberg to Zephyrine",
                "they said no", "my journal", "my reminders"])
        {
            await SayAsync(coach, text);
        }

        Assert.NotEmpty(Found(folder));
        await SayAsync(coach, "forget me");
        await SayAsync(coach, "yes, erase everything");

        var since = DateTime.UtcNow;
        while (Found(folder).Count > 0 && DateTime.UtcNow - since < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(100, Cancelled);
        }

        Assert.Empty(Found(folder));
        Assert.Empty(await coach.QueryAsync("SELECT 'x' FROM reminder UNION ALL SELECT 'x' FROM journal_entry UNION ALL SELECT 'x' FROM " +
            "conversation_reference"));
        SqliteBackup.Take(folder.File("coachbot.db"), folder.File("backup.db"));
        Assert.Empty(Found(folder));
    }

    [Fact]
    public async Task What_earlier_versions_left_on_freed_pages_goes_at_the_upgrade()
    {
        using var folder = new TemporaryFolder();
        var options = Microsoft.Extensions.Options.Options.Create(new StorageOptions { DataFolder = folder.Path });
        await using (var store = new SqliteStore(options, TimeProvider.System))
        {
            await store.PrepareAsync(Cancelled);
        }

        await using (var old = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.File("coachbot.db")};Pooling=False"))
        {
            await old.OpenAsync(Cancelled);
            foreach (var sql in (string[])
                ["PRAGMA secure_delete = OFF", "PRAGMA user_version = 0",
                    "INSERT INTO shared_key (name, value) VALUES ('x', 'snaffleberg')", "DELETE FROM shared_key",
                    "PRAGMA wal_checkpoint(TRUNCATE)"])
            {
                await using var command = old.CreateCommand();
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync(Cancelled);
            }
        }

        Assert.Equal(["snaffleberg"], Found(folder));
        await using var upgraded = new SqliteStore(options, TimeProvider.System);
        await upgraded.PrepareAsync(Cancelled);

        Assert.Empty(Found(folder));
    }

    private static async Task SayAsync(RunningCoach coach, string text)
    {
        using var answer = await coach.SayAsync(text, "sam-wunderlich");
        answer.EnsureSuccessStatusCode();
        await coach.HearAsync(1);
    }

    private static List<string> Found(TemporaryFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.TopDirectoryOnly).Select(Read)
            .SelectMany(bytes => _said.Where(word => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)).Distinct(),
    ];

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
