using CoachBot.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// Sellers who uninstalled the coach: the channel refuses what it sends them. What they were still to get ends there; what they ask for
/// after coming back stands.
/// </summary>
public sealed partial class UninstalledSellers(ILogger<UninstalledSellers> logger) : IDeliveryFailed
{
    /// <summary>Who has come back has another chat with the coach.</summary>
    private const string ElsewhereToo =
        "EXISTS (SELECT 1 FROM conversation_reference r WHERE r.user_id = @UserId AND r.personal = 1 AND r.conversation_id <> " +
            "@ConversationId)";

    public IReadOnlyList<Statement> Handle(DeliveryFailure failure)
    {
        // Only what the coach sent by itself: a reply or an update may miss its message for other reasons.
        if (failure is not { IsGone: true, Message: { Verb: OutboxVerb.Send, UserId.Length: > 0 } })
        {
            return [];
        }

        LogEnded();
        return
        [
            new Statement(
                $"UPDATE reminder SET status = @Ended WHERE user_id = @UserId AND status = @Pending AND created_at <= @At AND NOT " +
                    $"{ElsewhereToo}",
                new { ReminderStatus.Ended, failure.Message.UserId, failure.Message.ConversationId, ReminderStatus.Pending, failure.At }),
            new Statement(
                $"UPDATE reminder SET status = @Pending, came_at = NULL, next_attempt_at = @At WHERE id = @ReminderId AND user_id = " +
                    $"@UserId AND status = @Came AND {ElsewhereToo}",
                new { failure.Message.ReminderId, failure.Message.UserId, failure.Message.ConversationId, ReminderStatus.Pending,
                    ReminderStatus.Came, failure.At }),
        ];
    }

    [LoggerMessage(EventId = 1411, Level = LogLevel.Information, Message = "A seller can't be reached any more; their reminders end.")]
    private partial void LogEnded();
}
