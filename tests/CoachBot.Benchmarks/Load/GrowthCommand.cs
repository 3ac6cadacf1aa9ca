using System.CommandLine;
using System.Globalization;
using CoachBot.Servers;
using Microsoft.Data.Sqlite;

namespace CoachBot.Benchmarks.Load;

/// <summary><c>growth</c>: the same load over ever more stored conversations: turn time should not care.</summary>
internal static class GrowthCommand
{
    private const int WarmUp = 15_000;
    private const int Turns = 10_000;
    private const int Conversations = 16;
    private static readonly string[] Coaching = ["they said no", "they said go ahead, ask away", "cancel"];

    public static Command Create()
    {
        var sizes = new Option<int[]>("--stored") { DefaultValueFactory = _ => [1_000, 10_000, 100_000, 1_000_000],
            AllowMultipleArgumentsPerToken = true };
        var reminders = new Option<int>("--reminders") { DefaultValueFactory = _ => 100_000 };
        var command = new Command("growth", "Measure turns over ever more stored conversations.") { sizes, reminders };
        command.SetAction(line => RunAsync(line.GetValue(sizes)!, line.GetValue(reminders)));
        return command;
    }

    private static async Task RunAsync(int[] sizes, int reminders)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-growth-").FullName;
        var settings = new Dictionary<string, string> { ["data"] = folder, ["Recognition:UseEncoder"] = "false" };
        await using var channel = await LoadChannel.StartAsync();
        var stored = 0;
        foreach (var size in sizes)
        {
            await using var bot = new BotProcess(settings);
            await bot.StartAsync(CancellationToken.None);
            Fill(Path.Combine(folder, "coachbot.db"), stored, size, stored == 0 ? reminders : 0);
            stored = size;
            await new LoadRun(bot, channel, Coaching, $"warm{size}").RunAsync(WarmUp, Conversations);
            var figures = await new LoadRun(bot, channel, Coaching, $"grown{size}").RunAsync(Turns, Conversations);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stored={size} pending_reminders={reminders} {figures}"));
            await bot.StopAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Fill(string file, int from, int to, int reminders)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false;Default Timeout=60");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        for (var i = from; i < to; i++)
        {
            Insert(
                connection,
                transaction,
                "INSERT OR IGNORE INTO state (key, user_id, json, version, updated_at) VALUES ($key, $user, $json, 1, 1)",
                ("$key", $"msteams/conversations/stored-{i}/users/29:{i}"),
                ("$user", $"29:{i}"),
                ("$json", $$"""{"$type":"map","$format":1,"seller":"{{new string('x', 600)}}"}"""));
        }

        FillReminders(connection, transaction, reminders);
        transaction.Commit();
    }

    private static void FillReminders(SqliteConnection connection, SqliteTransaction transaction, int reminders)
    {
        var due = DateTimeOffset.UtcNow.AddDays(30).ToUnixTimeMilliseconds();
        for (var i = 0; i < reminders; i++)
        {
            Insert(connection, transaction, ReminderRows.Insert, ("$id", Guid.CreateVersion7().ToString()), ("$user", $"29:{i}"),
                ("$due", due + i));
        }
    }

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction, string sql,
        params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Constants of this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
