using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using Microsoft.Extensions.Options;

namespace CoachBot.Benchmarks.Turns;

/// <summary>
/// <c>commits</c>: what it costs that SQLite overwrites what is deleted. A commit is a turn's: state, the activity's id and one reply,
/// which is taken out again as after its delivery. With and without take turns, for a busy machine moves both.
/// </summary>
internal static class CommitsCommand
{
    private const int Sellers = 16;
    private const int StateLength = 3000;
    private const int ReplyLength = 6000;

    public static Command Create()
    {
        var commits = new Option<int>("--commits") { DefaultValueFactory = _ => 20_000 };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 5 };
        var flush = new Option<bool>("--flush") { DefaultValueFactory = _ => true, Description = "Wait for the disk at every commit." };
        var command = new Command("commits", "Measure commits with and without overwriting what is deleted.") { commits, rounds, flush };
        command.SetAction((line, _) => RunAsync(line.GetValue(commits), line.GetValue(rounds), line.GetValue(flush)));
        return command;
    }

    private static async Task RunAsync(int commits, int rounds, bool flush)
    {
        await MeasureAsync(commits / 10, flush, overwrites: true);
        var (with, without) = (new List<Figures>(), new List<Figures>());
        for (var round = 0; round < rounds; round++)
        {
            without.Add(await MeasureAsync(commits, flush, overwrites: false));
            with.Add(await MeasureAsync(commits, flush, overwrites: true));
        }

        Tell("without", without);
        Tell("with", with);
    }

    private static void Tell(string name, List<Figures> figures)
    {
        var (rates, costs) =
            (figures.Select(one => one.PerSecond).Order().ToList(), figures.Select(one => one.ProcessorMicroseconds).Order().ToList());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: commits_per_s={rates[rates.Count / 2]:F0} ({rates[0]:F0}-{rates[^1]:F0}) " +
                $"cpu_us_a_commit={costs[costs.Count / 2]:F0} ({costs[0]:F0}-{costs[^1]:F0})"));
    }

    private static async Task<Figures> MeasureAsync(int commits, bool flush, bool overwrites)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-commits-").FullName;
        try
        {
            await using var store = new SqliteStore(
                Options.Create(new StorageOptions { DataFolder = folder, FlushEveryCommit = flush, OverwriteDeleted = overwrites }),
                TimeProvider.System);
            await store.PrepareAsync(CancellationToken.None);
            var (taken, before, since) = (0, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            await Task.WhenAll(Enumerable.Range(0, Sellers).Select(async seller =>
            {
                while (Interlocked.Increment(ref taken) is var number && number <= commits)
                {
                    await TurnAsync(store, seller, number);
                }
            }));
            return new(commits / since.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / commits);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task TurnAsync(SqliteStore store, int seller, int number)
    {
        var key = $"state/{seller}";
        var turn = new TurnTransaction(new TurnKey("msteams", $"chat {seller}", $"sam {seller}"), $"{number}");
        await using (var session = await store.BeginAsync(turn, CancellationToken.None))
        {
            turn.Saw(key, (await session.ReadStateAsync(key, CancellationToken.None))?.Version ?? 0);
            turn.ChangeState(key, Json(StateLength, number));
            turn.Send(new OutboxMessage { ServiceUrl = "https://channel.example/", ConversationId = $"chat {seller}",
                Verb = OutboxVerb.Send, Payload = Json(ReplyLength, number), CreatedAt = 1 });
            await session.CommitAsync(CancellationToken.None);
        }

        await using var delivered = await store.TakeAsync(turn.Outbox[0].Lane, turn.Outbox, CancellationToken.None);
        await delivered.SentAsync(turn.Outbox[0], null, 1, CancellationToken.None);
    }

    // As long as they are at most; a row that grows and shrinks frees pages, too.
    private static string Json(int length, int number) =>
        $$"""{"$type":"map","$format":1,"seller":"{{new string('x', length / 2 + number * 37 % (length / 2))}}"}""";

    private sealed record Figures(double PerSecond, double ProcessorMicroseconds);
}
