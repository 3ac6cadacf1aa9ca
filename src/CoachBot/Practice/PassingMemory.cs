using System.Collections.Concurrent;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice;

/// <summary>
/// What passes between two turns and is kept in no store: in this process's memory, one for each seller and conversation, given out for an
/// hour. After a restart, or on another replica, it is simply forgotten; so is the oldest where there are too many.
/// </summary>
internal sealed class PassingMemory<T>(TimeProvider time)
    where T : class
{
    private const int Most = 500;
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<TurnKey, (T What, DateTimeOffset Since)> _held = new();

    /// <summary>Holds it, in place of what was held.</summary>
    public void Hold(ITurnContext turn, T what)
    {
        var old = _held.Where(pair => !IsFresh(pair.Value.Since)).Select(pair => pair.Key).ToList();
        if (_held.Count - old.Count >= Most)
        {
            old.Add(_held.MinBy(pair => pair.Value.Since).Key);
        }
        foreach (var key in old)
        {
            _held.TryRemove(key, out _);
        }
        _held[TurnKey.Of(turn.Activity)] = (what, time.GetUtcNow());
    }

    /// <summary>What is held, and goes on being held; null where nothing is.</summary>
    public T? Peek(ITurnContext turn) =>
        _held.TryGetValue(TurnKey.Of(turn.Activity), out var held) && IsFresh(held.Since) ? held.What : null;

    /// <summary>What is held, and is forgotten by this.</summary>
    public T? Take(ITurnContext turn) =>
        _held.TryRemove(TurnKey.Of(turn.Activity), out var held) && IsFresh(held.Since) ? held.What : null;

    /// <summary>Forgets what is held for a user.</summary>
    public void Forget(string user)
    {
        foreach (var key in _held.Keys.Where(key => key.User == user))
        {
            _held.TryRemove(key, out _);
        }
    }

    private bool IsFresh(DateTimeOffset since) => time.GetUtcNow() - since < _longest;
}
