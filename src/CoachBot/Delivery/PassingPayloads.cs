using System.Collections.Concurrent;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.UserData;

namespace CoachBot.Delivery;

/// <summary>
/// What is on its way and may not be stored: held in this process's memory until it has arrived, and for an hour at most.
/// </summary>
public sealed class PassingPayloads(TimeProvider time) : IUserMemory
{
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<long, OutboxMessage> _held = new();

    /// <summary>Takes over what may not be stored.</summary>
    /// <returns>The message as it may be remembered elsewhere.</returns>
    public OutboxMessage Hold(OutboxMessage message)
    {
        if (message.Passing is null)
        {
            return message;
        }

        Forget(held => !IsFresh(held));
        _held[message.Id] = message;
        return message with { Passing = null };
    }

    /// <summary>The message as it shall travel: as it stands in the store where nothing else is known any more.</summary>
    public OutboxMessage In(OutboxMessage message) =>
        _held.TryGetValue(message.Id, out var held) && IsFresh(held) ? message with { Payload = held.Passing } : message;

    /// <summary>Forgets what has arrived.</summary>
    public void Forget(OutboxMessage message) => _held.TryRemove(message.Id, out _);

    /// <inheritdoc/>
    public void Forget(string user) => Forget(held => held.UserId == user);

    private void Forget(Predicate<OutboxMessage> which)
    {
        foreach (var held in _held.Values.Where(held => which(held)))
        {
            Forget(held);
        }
    }

    private bool IsFresh(OutboxMessage message) =>
        time.GetUtcNow().ToUnixTimeMilliseconds() - message.CreatedAt < _longest.TotalMilliseconds;
}
