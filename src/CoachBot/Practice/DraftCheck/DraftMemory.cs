using System.Collections.Concurrent;
using CoachBot.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// Holds a seller's last draft while they decide whether to keep it: in this process's memory, for an hour at most, never in the store.
/// After a restart, or on another replica, it is simply forgotten.
/// </summary>
public sealed class DraftMemory(TimeProvider time)
{
    private const int Most = 500;
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Held> _drafts = new(StringComparer.Ordinal);

    public void Hold(ITurnContext turn, Draft draft, IReadOnlyList<Finding> findings)
    {
        MakeRoom();
        _drafts[Key(turn)] = new Held(draft, findings, time.GetUtcNow());
    }

    public bool Holds(ITurnContext turn) => _drafts.TryGetValue(Key(turn), out var held) && time.GetUtcNow() - held.Since < _longest;

    /// <summary>The draft, which is forgotten by this.</summary>
    public Held? Take(ITurnContext turn) =>
        _drafts.TryRemove(Key(turn), out var held) && time.GetUtcNow() - held.Since < _longest ? held : null;

    private void MakeRoom()
    {
        var now = time.GetUtcNow();
        var old = _drafts.Where(pair => now - pair.Value.Since >= _longest).Select(pair => pair.Key).ToList();
        if (_drafts.Count - old.Count >= Most)
        {
            old.Add(_drafts.MinBy(pair => pair.Value.Since).Key);
        }
        foreach (var key in old)
        {
            _drafts.TryRemove(key, out _);
        }
    }

    private static string Key(ITurnContext turn) => $"{turn.Activity.ChannelId}/{turn.Activity.Conversation?.Id}/{turn.Activity.From?.Id}";

    /// <summary>A draft, what was found in it, and since when it is held.</summary>
    public sealed record Held(Draft Draft, IReadOnlyList<Finding> Findings, DateTimeOffset Since)
    {
        public string Text => Draft.Text;
    }
}
