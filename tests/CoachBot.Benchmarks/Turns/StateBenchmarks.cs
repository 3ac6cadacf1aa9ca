using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using Microsoft.Extensions.Options;

namespace CoachBot.Benchmarks.Turns;

/// <summary>A turn's commit to a real SQLite file, waited for: state, activity and one reply, alone and sixteen at once.</summary>
[InProcess]
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the clean-up.")]
public class StateBenchmarks
{
    private static readonly string Json = $$"""{"$type":"map","$format":1,"seller":"{{new string('x', 900)}}"}""";
    private string _folder = "";
    private SqliteStore _store = null!;
    private long _activities;

    [Params(true, false)]
    public bool FlushEveryCommit { get; set; }

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _folder = Directory.CreateTempSubdirectory("coachbot-benchmark-").FullName;
        _store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder, FlushEveryCommit = FlushEveryCommit }),
            TimeProvider.System);
        await _store.PrepareAsync(CancellationToken.None);
    }

    [GlobalCleanup]
    public async Task CloseAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark]
    public Task CommitOne() => CommitAsync(0);

    [Benchmark(OperationsPerInvoke = 16)]
    public Task CommitSixteenAtOnce() => Task.WhenAll(Enumerable.Range(0, 16).Select(CommitAsync));

    private async Task CommitAsync(int seller)
    {
        var key = $"state/{seller}";
        var turn = new TurnTransaction(new TurnKey("msteams", $"chat {seller}", "sam"), $"{Interlocked.Increment(ref _activities)}");
        await using var session = await _store.BeginAsync(turn, CancellationToken.None);
        turn.Saw(key, (await session.ReadStateAsync(key, CancellationToken.None))?.Version ?? 0);
        turn.ChangeState(key, Json);
        turn.Send(new OutboxMessage { ServiceUrl = "https://channel.example/", ConversationId = "chat", Verb = OutboxVerb.Send,
            Payload = Json, CreatedAt = 1 });
        await session.CommitAsync(CancellationToken.None);
    }
}
