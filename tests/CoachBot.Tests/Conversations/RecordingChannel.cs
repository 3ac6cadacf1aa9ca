using System.Collections.Concurrent;
using System.Text;
using CoachBot.Delivery;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.State;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Conversations;

/// <summary>The channel's end: takes what the outbox delivers, and keeps it for whom it is.</summary>
internal sealed class RecordingChannel : IReplyTransport
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Activity>> _received = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<Activity> _changed = new();
    private int _sent;
    private int _calls;

    /// <summary>What the channel answers instead of taking a message; null where it takes it.</summary>
    public Func<OutboxMessage, DeliveryResult?>? Refuses { get; set; }

    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        if (Refuses?.Invoke(message) is { } refusal)
        {
            return Task.FromResult(refusal);
        }

        if (message.Payload is not { } payload)
        {
            return Task.FromResult(new DeliveryResult(200));
        }

        var activity = ActivityText.Read(Encoding.UTF8.GetBytes(payload));
        activity.Id = message.ActivityId;
        if (message.Verb == OutboxVerb.Update)
        {
            _changed.Enqueue(activity);
        }
        else
        {
            activity.Id = $"sent-{Interlocked.Increment(ref _sent)}";
            _received.GetOrAdd(activity.Recipient?.Id ?? "", _ => new()).Enqueue(activity);
        }

        return Task.FromResult(new DeliveryResult(200, ActivityId: activity.Id));
    }

    /// <summary>How often it was called since last time.</summary>
    public int TakeCalls() => Interlocked.Exchange(ref _calls, 0);

    /// <summary>Cards that were changed since last time, each with the id that it was sent under.</summary>
    public IEnumerable<Activity> TakeChanges()
    {
        while (_changed.TryDequeue(out var activity))
        {
            yield return activity;
        }
    }

    /// <summary>What came for a seller since last time.</summary>
    public IEnumerable<Activity> Take(string seller)
    {
        while (_received.TryGetValue(seller, out var queue) && queue.TryDequeue(out var activity))
        {
            yield return activity;
        }
    }

    /// <summary>What came for anybody since last time.</summary>
    public IEnumerable<Activity> TakeAll() => _received.Keys.SelectMany(Take);
}
