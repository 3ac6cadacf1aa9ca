namespace CoachBot.Storage.Outbox;

/// <summary>The outbox's statements, the same for both databases.</summary>
internal static class OutboxSql
{
    public const int BatchSize = 50;

    public const string Next =
        "SELECT id, service_url, conversation_id, verb, activity_id, payload, created_at, attempts, next_attempt_at FROM outbox WHERE lane = @lane ORDER BY id LIMIT @many";

    public static IReadOnlyList<Statement> SetAside(OutboxMessage message, string reason, long now) =>
    [
        new(
            "INSERT INTO outbox_set_aside (id, user_id, conversation_id, verb, reason, set_aside_at) SELECT id, user_id, conversation_id, verb, @reason, @now FROM outbox WHERE id = @Id",
            new { message.Id, reason, now }),
        new("DELETE FROM outbox WHERE id = @Id", new { message.Id }),
    ];
}
