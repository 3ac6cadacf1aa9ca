using System.Collections.Concurrent;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// Holds a seller's last draft while they decide whether to keep it: in this process's memory, for an hour at most, never in the store.
/// After a restart, or on another replica, it is simply forgotten.
/// </summary>
public sealed class DraftMemory(TimeProvider time) : IUserMemory
{
    private const int Most = 500;
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<TurnKey, Held> _drafts = new();

    public void Hold(ITurnContext turn, Draft draft, IReadOnlyList<Finding> findings, bool isRepaired)
    {
        MakeRoom();
        _drafts[TurnKey.Of(turn.Activity)] = new Held(draft, findings, isRepaired, time.GetUtcNow());
    }

    public bool Holds(ITurnContext turn) => Peek(turn) is not null;

    /// <summary>The draft, which goes on being held; null where none is.</summary>
    public Held? Peek(ITurnContext turn) => _drafts.TryGetValue(TurnKey.Of(turn.Activity), out var held) && IsFresh(held) ? held : null;

    /// <summary>The draft, which is forgotten by this.</summary>
    public Held? Take(ITurnContext turn) =>
        _drafts.TryRemove(TurnKey.Of(turn.Activity), out var held) && IsFresh(held) ? held : null;

    /// <inheritdoc/>
    public void Forget(string user)
    {
        foreach (var key in _drafts.Keys.Where(key => key.User == user))
        {
            _drafts.TryRemove(key, out _);
        }
    }

    private bool IsFresh(Held held) => time.GetUtcNow() - held.Since < _longest;

    private void MakeRoom()
    {
        var old = _drafts.Where(pair => !IsFresh(pair.Value)).Select(pair => pair.Key).ToList();
        if (_drafts.Count - old.Count >= Most)
        {
            old.Add(_drafts.MinBy(pair => pair.Value.Since).Key);
        }
        foreach (var key in old)
        {
            _drafts.TryRemove(key, out _);
        }
    }

    /// <summary>A draft, what was found in it, whether words of the coach stand in it, and since when it is held.</summary>
    public sealed record Held(Draft Draft, IReadOnlyList<Finding> Findings, bool IsRepaired, DateTimeOffset Since)
    {
        public string Text => Draft.Text;
    }
}
