using System.Collections.Concurrent;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Telemetry;
using Microsoft.Extensions.Options;

namespace CoachBot.Delivery;

/// <summary>
/// Sends one reply, or change to a card: what the channel refuses for now is tried again later, what it refuses for good is set aside.
/// </summary>
public sealed partial class OutboxSender(
    IReplyTransport transport,
    IEnumerable<IDeliveryFailed> failureHandlers,
    PassingPayloads passing,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<OutboxSender> logger)
{
    private readonly ConcurrentDictionary<long, string?> _sent = new();

    /// <summary>Whether it was sent, and the store may not know that yet.</summary>
    internal bool HasSent(OutboxMessage message, out string? activityId) => _sent.TryGetValue(message.Id, out activityId);

    /// <summary>
    /// Null when the reply is out of the way: sent, dropped, or set aside. A reply under way is not called back when the bot stops.
    /// </summary>
    internal async Task<Deferral?> TrySendAsync(OutboxLane lane, IOutboxBatch batch, OutboxMessage message)
    {
        if (await AddressAsync(batch, message) is not { } addressed)
        {
            CoachTelemetry.Delivered("dropped", message.CreatedAt, Now);
            await batch.RemoveAsync(message, CancellationToken.None);
            return null;
        }

        var delivery = await transport.SendAsync(passing.In(addressed), CancellationToken.None);
        if (delivery.IsSent)
        {
            // Remembered until the store has removed it: should the store go away in between, it is not sent twice.
            _sent[message.Id] = delivery.ActivityId;
            CoachTelemetry.Delivered("sent", message.CreatedAt, Now);
            return null;
        }

        var late = Now - message.CreatedAt > TimeSpan.FromHours(options.Value.DeliverWithinHours).TotalMilliseconds;
        if ((message.Verb == OutboxVerb.Reply ? delivery.IsWorthRetryingReply : delivery.IsWorthRetrying) && !late)
        {
            return await DeferAsync(lane, batch, message, delivery);
        }

        CoachTelemetry.Delivered("set-aside", message.CreatedAt, Now);
        LogSetAside(delivery.StatusCode, message.Id, message.Attempts + 1);
        passing.Forget(message);
        await SetAsideAsync(batch,
            new DeliveryFailure(message, Now, delivery.StatusCode is 0 ? null : delivery.StatusCode, delivery.Error, late));
        return null;
    }

    /// <summary>
    /// The message with what the channel calls the card that it changes. Null when nobody knows: the card never came, or is long forgotten.
    /// </summary>
    private static async Task<OutboxMessage?> AddressAsync(IOutboxBatch batch, OutboxMessage message)
    {
        if (!message.ChangesCard)
        {
            return message;
        }

        return await batch.FindCardAsync(message, CancellationToken.None) is { } activity ? message with { ActivityId = activity } : null;
    }

    private async Task<Deferral> DeferAsync(OutboxLane lane, IOutboxBatch batch, OutboxMessage message, DeliveryResult delivery)
    {
        // Who blocks the coach doesn't open again within seconds.
        var attempts = Math.Max(message.Attempts + 1, delivery.IsWorthRetrying ? 0 : OutboxMessage.HeldAfter);
        var wait = RetrySchedule.Next(attempts, delivery.RetryAfter, Random.Shared.NextDouble());
        CoachTelemetry.Delivered("retry", message.CreatedAt, Now);
        LogRetry(delivery.StatusCode, message.Id, attempts, wait.TotalMilliseconds);
        var deferred = message with { Attempts = attempts, NextAttemptAt = Now + (long)wait.TotalMilliseconds };
        lane.Defer(deferred);
        await batch.DeferAsync(deferred, CancellationToken.None);
        return new Deferral(wait, deferred.IsHeld);
    }

    private Task SetAsideAsync(IOutboxBatch batch, DeliveryFailure failure) =>
        batch.SetAsideAsync(failure, [.. failureHandlers.SelectMany(handler => handler.Handle(failure))], CancellationToken.None);

    /// <summary>Forgets what was sent of a batch: the store has removed it.</summary>
    internal void Forget(IOutboxBatch batch)
    {
        foreach (var message in batch.Messages)
        {
            if (_sent.TryRemove(message.Id, out _))
            {
                passing.Forget(message);
            }
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    [LoggerMessage(EventId = 1201, Level = LogLevel.Warning,
        Message = "The channel answered {Status} to reply {Id} (try {Attempt}); again in {Wait} ms.")]
    private partial void LogRetry(int status, long id, int attempt, double wait);

    [LoggerMessage(EventId = 1202, Level = LogLevel.Error,
        Message = "The channel answered {Status} to reply {Id} (try {Attempt}); set aside.")]
    private partial void LogSetAside(int status, long id, int attempt);
}

/// <summary>How long a reply waits for its next try, and whether what comes after goes on meanwhile.</summary>
internal readonly record struct Deferral(TimeSpan Time, bool IsHeld);
