using System.Collections.Concurrent;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using Microsoft.Extensions.Options;

namespace CoachBot.Delivery;

/// <summary>
/// Sends what turns have committed: the replies of one conversation in order, conversations side by side. A reply that can't go now holds
/// up only its own conversation; one that never can is set aside. What a crash left behind is found at start-up, or by another replica.
/// </summary>
public sealed partial class OutboxDispatcher(
    ITurnStore store,
    OutboxSender sender,
    PassingPayloads passing,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<OutboxDispatcher> logger) : BackgroundService
{
    private const int InMemoryAtMost = 20_000;
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, OutboxLane> _lanes = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _atOnce = new(options.Value.DeliveriesAtOnce);
    private readonly CancellationTokenSource _stop = new();
    private int _inMemory;

    /// <summary>Replies in memory that are not delivered yet.</summary>
    public int Depth => Volatile.Read(ref _inMemory);

    /// <summary>Takes over replies that a commit has just made durable.</summary>
    public void Post(IReadOnlyList<OutboxMessage> messages)
    {
        foreach (var message in messages.Select(passing.Hold))
        {
            Start(message.Lane, store.IsAlone && Depth < InMemoryAtMost ? message : null);
        }
    }

    /// <summary>Waits for replies that are being sent right now; the others stand in the store.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(_lanes.Values.Select(lane => lane.Work)).WaitAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _atOnce.Dispose();
        _stop.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepEvery, time);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (!store.IsAlone && await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                foreach (var lane in await store.LanesAsync(Now, cancellationToken))
                {
                    Start(lane, null);
                }

                return;
            }
            catch (StoreUnavailableException exception)
            {
                LogStoreUnavailable(exception);
                await Task.Delay(RetrySchedule.Next(attempt, null, Random.Shared.NextDouble()), time, cancellationToken);
            }
        }
    }

    private void Start(string name, OutboxMessage? message)
    {
        OutboxLane lane;
        int kept;
        bool begin;
        do
        {
            lane = _lanes.GetOrAdd(name, static key => new OutboxLane(key));
        }
        while (!lane.TryAdd(message, out kept, out begin));

        Interlocked.Add(ref _inMemory, kept);
        if (begin)
        {
            lane.Work = Task.Run(() => RunAsync(lane), CancellationToken.None);
        }
    }

    private async Task RunAsync(OutboxLane lane)
    {
        try
        {
            while (!_stop.Token.IsCancellationRequested && !lane.TryClose())
            {
                if (await WorkAsync(lane) is { } wait)
                {
                    await lane.WaitAsync(wait.Time, wait.Yields, time, _stop.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping: what is left stands in the store.
        }
        finally
        {
            _lanes.TryRemove(new(lane.Name, lane));
        }
    }

    /// <summary>Sends the lane's next replies; how long to wait when the first that is left can't go now.</summary>
    private async Task<Wait?> WorkAsync(OutboxLane lane)
    {
        await _atOnce.WaitAsync(_stop.Token);
        try
        {
            var batch = await store.TakeAsync(lane.Name, lane.Known(), _stop.Token);
            Wait? wait;
            await using (batch)
            {
                Interlocked.Add(ref _inMemory, lane.TookFromStore(batch, store.IsAlone));
                wait = batch.NotBefore is { } due
                    ? new Wait(TimeSpan.FromMilliseconds(Math.Max(1, due - Now)), batch.IsChange, batch.IsHeld)
                    : await SendAsync(lane, batch);
            }

            sender.Forget(batch);
            return wait;
        }
        catch (StoreUnavailableException exception)
        {
            LogStoreUnavailable(exception);
            lane.TryAdd(null, out _, out _);
            return new Wait(SweepEvery);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A lane must outlive a reply that nobody foresaw; it is tried again, and the log tells.
            LogLaneFailed(exception);
            lane.TryAdd(null, out _, out _);
            return new Wait(SweepEvery * 10);
        }
        finally
        {
            _atOnce.Release();
        }
    }

    private async Task<Wait?> SendAsync(OutboxLane lane, IOutboxBatch batch)
    {
        Wait? held = null;
        foreach (var message in batch.Messages)
        {
            if (!sender.HasSent(message, out _) && await sender.TrySendAsync(lane, batch, message) is { } wait)
            {
                if (!wait.IsHeld)
                {
                    return new Wait(wait.Time, message.ChangesCard);
                }

                held = new Wait(held is { } other && other.Time < wait.Time ? other.Time : wait.Time, ForNothing: true);
                continue;
            }

            if (sender.HasSent(message, out var activityId))
            {
                await batch.SentAsync(message, activityId, Now, CancellationToken.None);
            }

            Interlocked.Add(ref _inMemory, -lane.Done(message));
        }

        return held;
    }

    /// <summary>How long until the next try, and whether only a change to a card waits for it, or nothing.</summary>
    private readonly record struct Wait(TimeSpan Time, bool ForChange = false, bool ForNothing = false)
    {
        public bool Yields => ForChange || ForNothing;
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    [LoggerMessage(EventId = 1203, Level = LogLevel.Warning, Message = "The store is not available; replies wait.")]
    private partial void LogStoreUnavailable(Exception exception);

    [LoggerMessage(EventId = 1204, Level = LogLevel.Error, Message = "Sending the replies of a conversation failed; they are tried again.")]
    private partial void LogLaneFailed(Exception exception);
}
