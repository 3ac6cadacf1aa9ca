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

    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (message.Payload is { } payload)
        {
            var activity = ActivityText.Read(Encoding.UTF8.GetBytes(payload));
            _received.GetOrAdd(activity.Recipient?.Id ?? "", _ => new()).Enqueue(activity);
        }

        return Task.FromResult(new DeliveryResult(200));
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
