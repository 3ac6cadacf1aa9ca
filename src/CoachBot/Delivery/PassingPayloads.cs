using System.Collections.Concurrent;
using CoachBot.Storage.Outbox;

namespace CoachBot.Delivery;

/// <summary>What is on its way and may not be stored: held in this process's memory until it has arrived, and for an hour at most.</summary>
internal sealed class PassingPayloads(TimeProvider time)
{
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<long, OutboxMessage> _held = new();

    public void Hold(OutboxMessage message)
    {
        if (message.Passing is null)
        {
            return;
        }

        foreach (var old in _held.Values.Where(held => !IsFresh(held)))
        {
            Forget(old);
        }

        _held[message.Id] = message;
    }

    /// <summary>The message as it shall travel: as it stands in the store where nothing else is known any more.</summary>
    public OutboxMessage In(OutboxMessage message) =>
        _held.TryGetValue(message.Id, out var held) && IsFresh(held) ? message with { Payload = held.Passing } : message with { Passing = null };

    public void Forget(OutboxMessage message) => _held.TryRemove(message.Id, out _);

    private bool IsFresh(OutboxMessage message) => time.GetUtcNow().ToUnixTimeMilliseconds() - message.CreatedAt < _longest.TotalMilliseconds;
}
