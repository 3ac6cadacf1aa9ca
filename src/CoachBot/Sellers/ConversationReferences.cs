using System.Collections.Concurrent;
using CoachBot.Listening;
using CoachBot.Storage.State;
using CoachBot.Storage.Tables;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Sellers;

/// <summary>How to reach each user again, kept with the turn that showed it first. Only a reference that changed is written.</summary>
public sealed class ConversationReferences(TimeProvider time) : ITurnBeginning, IUserMemory
{
    private const int RememberAtMost = 50_000;
    private readonly ConcurrentDictionary<TurnKey, int> _written = new();

    public void Begin(Activity activity, TurnTransaction turn)
    {
        if (turn.ActivityKey is null || string.IsNullOrEmpty(activity.From?.Id) || activity.Conversation is null)
        {
            return;
        }

        var json = ReferenceText.Write(activity);
        var hash = string.GetHashCode(json, StringComparison.Ordinal);
        if (_written.TryGetValue(turn.Key, out var before) && before == hash)
        {
            return;
        }

        turn.Write(
            """
            INSERT INTO conversation_reference (user_id, conversation_id, personal, json, updated_at) VALUES (@user, @conversation, @personal, @json, @now)
            ON CONFLICT (user_id, conversation_id) DO UPDATE SET personal = excluded.personal, json = excluded.json, updated_at = excluded.updated_at
            """,
            new
            {
                user = turn.Key.User,
                conversation = turn.Key.Conversation,
                personal = activity.Conversation.ConversationType is null or "personal" ? 1 : 0,
                json,
                now = time.GetUtcNow().ToUnixTimeMilliseconds(),
            });
        Note(turn.Key, hash);
    }

    /// <summary>Forgets that a user's references were written: they are erased.</summary>
    public void Forget(string user)
    {
        foreach (var key in _written.Keys.Where(key => key.User == user))
        {
            _written.TryRemove(key, out _);
        }
    }

    private void Note(TurnKey key, int hash)
    {
        if (_written.Count >= RememberAtMost)
        {
            _written.Clear();
        }

        _written[key] = hash;
    }
}
