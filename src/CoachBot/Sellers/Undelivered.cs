using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Sellers;

/// <summary>
/// What didn't reach a seller. A reply that was refused for so long that its talk is over is dropped, and that is told at the next message;
/// where the coach is refused for good, the way there is forgotten.
/// </summary>
public sealed class Undelivered(ConversationReferences references) : IDeliveryFailed
{
    public const string Replies = "reply";
    public const string Reminders = "reminder";

    /// <summary>Notes that something of a kind is to be told; not of who was erased meanwhile.</summary>
    public static Statement Note(string user, string kind, long at) => new(
        """
        INSERT INTO undelivered (user_id, kind, since) SELECT @user, @kind, @at WHERE EXISTS (SELECT 1 FROM conversation_reference WHERE user_id = @user)
        ON CONFLICT (user_id, kind) DO NOTHING
        """,
        new { user, kind, at });

    public IReadOnlyList<Statement> Handle(DeliveryFailure failure)
    {
        var (user, conversation) = (failure.Message.UserId, failure.Message.ConversationId);
        if (user.Length == 0)
        {
            return [];
        }

        if (failure is { IsGone: true, Message.Verb: OutboxVerb.Send })
        {
            references.ForgetConversation(user, conversation);
            return [new Statement("DELETE FROM conversation_reference WHERE user_id = @user AND conversation_id = @conversation",
                new { user, conversation })];
        }

        return failure is { IsExpired: true, Message: { Verb: OutboxVerb.Reply or OutboxVerb.Send, ReminderId: null } }
            ? [Note(user, Replies, failure.At)]
            : [];
    }

    /// <summary>
    /// Whether something of a kind is to be told; it is taken off the list with the turn. In a group nothing is told: others read there.
    /// </summary>
    public async Task<bool> TakeAsync(ITurnContext turnContext, string kind, CancellationToken cancellationToken)
    {
        var turn = turnContext.Transaction();
        if (Room.IsShared(turnContext.Activity))
        {
            return false;
        }

        if (turnContext.Held<Found>() is not { } found)
        {
            found = new Found([.. await turn.QueryAsync<string>("SELECT kind FROM undelivered WHERE user_id = @User", new { turn.Key.User },
                cancellationToken)]);
            turnContext.TurnState.Set(found);
        }

        if (!found.Kinds.Contains(kind))
        {
            return false;
        }

        turn.Write("DELETE FROM undelivered WHERE user_id = @User AND kind = @kind", new { turn.Key.User, kind });
        return true;
    }

    private sealed record Found(HashSet<string> Kinds);
}
