namespace CoachBot.Storage.Outbox;

/// <summary>The outbox's statements, the same for both databases.</summary>
internal static class OutboxSql
{
    public const int BatchSize = 50;

    /// <summary>A lane's oldest replies, and behind them the oldest change to a card that no later one of the same card replaces.</summary>
    public const string Next =
        $"""
        SELECT id, user_id, service_url, conversation_id, verb, activity_id, card, payload, reminder_id, created_at, attempts, next_attempt_at FROM outbox WHERE id IN (
          SELECT id FROM (SELECT id FROM outbox o WHERE lane = @lane AND NOT {ChangesCard} ORDER BY id LIMIT @many) replies
          UNION ALL
          SELECT id FROM (
            SELECT id FROM outbox o WHERE lane = @lane AND {ChangesCard}
              AND NOT EXISTS (SELECT 1 FROM outbox later WHERE later.lane = o.lane AND later.card = o.card AND later.verb = 2 AND later.id > o.id)
            ORDER BY id LIMIT 1) changes)
        ORDER BY id
        """;

    public const string FindCard = "SELECT activity_id FROM sent_card WHERE conversation_id = @ConversationId AND card = @Card";

    private const string ChangesCard = "(o.verb = 2 AND o.card IS NOT NULL)";

    /// <summary>What of the rows that <see cref="Next"/> gave is sent in one go: replies, or else one change.</summary>
    public static IReadOnlyList<OutboxMessage> Together(IReadOnlyList<OutboxMessage> rows) =>
        rows is [{ ChangesCard: true }] ? rows : [.. rows.Where(message => !message.ChangesCard)];

    /// <summary>Takes a message out of the outbox that reached the channel, and notes what the channel calls the card.</summary>
    public static IReadOnlyList<Statement> Sent(OutboxMessage message, string? activityId, long now) =>
        message is { Card: not null, ChangesCard: false, UserId.Length: > 0 } && !string.IsNullOrEmpty(activityId)
            ? [Note(message, activityId, now), Remove(message)]
            : [Remove(message)];

    /// <summary>Takes a message out of the outbox; with a change to a card go those that it replaced.</summary>
    public static Statement Remove(OutboxMessage message) => message.ChangesCard
        ? new("DELETE FROM outbox WHERE id = @Id OR (lane = @Lane AND card = @Card AND verb = 2 AND id < @Id)",
            new { message.Id, message.Lane, message.Card })
        : new("DELETE FROM outbox WHERE id = @Id", new { message.Id });

    public static IReadOnlyList<Statement> SetAside(DeliveryFailure failure) =>
    [
        new(
            """
            INSERT INTO outbox_set_aside (id, user_id, conversation_id, verb, reason, set_aside_at, status_code, error)
            SELECT id, user_id, conversation_id, verb, @Reason, @At, @StatusCode, @Error FROM outbox WHERE id = @Id
            """,
            new { failure.Message.Id, failure.Reason, failure.At, failure.StatusCode, failure.Error }),
        Remove(failure.Message),
    ];

    // From the row, not from memory: who was erased meanwhile is not written down again.
    private static Statement Note(OutboxMessage message, string activityId, long now) => new(
        """
        INSERT INTO sent_card (conversation_id, card, user_id, activity_id, sent_at)
        SELECT conversation_id, card, user_id, @activityId, @now FROM outbox WHERE id = @Id
        ON CONFLICT (conversation_id, card) DO UPDATE SET activity_id = excluded.activity_id, sent_at = excluded.sent_at
        """,
        new { message.Id, activityId, now });
}
