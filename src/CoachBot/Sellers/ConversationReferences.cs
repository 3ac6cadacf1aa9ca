using System.Collections.Concurrent;
using CoachBot.Arrival;
using CoachBot.Storage.State;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Sellers;

/// <summary>
/// How to reach each user again, kept with the turn that showed it first. Only a reference that changed is written, and once a day that the
/// user was heard.
/// </summary>
public sealed class ConversationReferences(TimeProvider time) : ITurnBeginning, IUserMemory
{
    private const int RememberAtMost = 50_000;
    private readonly ConcurrentDictionary<TurnKey, int> _written = new();

    public void Begin(Activity activity, TurnTransaction turn)
    {
        if (turn.ActivityKey is null || string.IsNullOrEmpty(activity.From?.Id) || activity.Conversation is null || !IsToTheCoach(activity))
        {
            return;
        }

        var json = ReferenceText.Write(activity);
        var hash = HashCode.Combine(string.GetHashCode(json, StringComparison.Ordinal), time.GetUtcNow().Date);
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
                personal = Room.IsShared(activity) ? 0 : 1,
                json,
                now = time.GetUtcNow().ToUnixTimeMilliseconds(),
            });
        turn.OnCommitted(() => Note(turn.Key, hash));
    }

    /// <summary>
    /// Forgets the way to a conversation that the coach is no longer in: for all in a group, where it is taken from all at once.
    /// </summary>
    public void Leave(Activity activity, TurnTransaction turn)
    {
        var isGroup = Room.IsShared(activity);
        turn.Write(
            $"DELETE FROM conversation_reference WHERE {Room.Within}{(isGroup ? "" : " AND user_id = @user")}",
            new { conversation = turn.Key.Conversation, thread = Room.ThreadsOf(turn.Key.Conversation), user = turn.Key.User });
        turn.OnCommitted(() =>
            ForgetAll(key => Room.IsWithin(key.Conversation, turn.Key.Conversation) && (isGroup || key.User == turn.Key.User)));
    }

    /// <summary>Forgets that a user's references were written: they are erased.</summary>
    public void Forget(string user)
    {
        ForgetAll(key => key.User == user);
    }

    /// <summary>Forgets what was written of a conversation that can't be reached any more.</summary>
    internal void ForgetConversation(string user, string conversation) =>
        ForgetAll(key => key.User == user && key.Conversation == conversation);

    /// <summary>
    /// Whether it was meant for the coach: a message extension or an unknown call may come from anybody's chat, which the coach is not in;
    /// and nobody is reached where the coach is taken away.
    /// </summary>
    private static bool IsToTheCoach(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.ConversationUpdate => true,
        ActivityTypes.InstallationUpdate => activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) != true,
        ActivityTypes.Invoke => activity.Name == "adaptiveCard/action",
        _ => false,
    };

    private void ForgetAll(Func<TurnKey, bool> isMeant)
    {
        foreach (var key in _written.Keys.Where(isMeant))
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
