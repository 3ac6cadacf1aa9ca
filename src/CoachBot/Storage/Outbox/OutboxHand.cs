namespace CoachBot.Storage.Outbox;

/// <summary>The next messages of a lane that go out together: its replies, or when there are none, one change to a card.</summary>
/// <param name="Messages">Oldest first; none when the oldest is not due yet.</param>
/// <param name="NotBefore">When that is, as Unix time in milliseconds.</param>
/// <param name="HasMore">Whether the lane has, or may have, more than these.</param>
/// <param name="IsChange">Whether it is a change to a card.</param>
internal sealed record OutboxHand(IReadOnlyList<OutboxMessage> Messages, long? NotBefore, bool HasMore, bool IsChange)
{
    /// <param name="rows">The rows that <see cref="OutboxSql.Next"/> gave, or what is known of them.</param>
    /// <param name="time">The clock.</param>
    public static OutboxHand Of(IReadOnlyList<OutboxMessage> rows, TimeProvider time)
    {
        var together = OutboxSql.Together(rows);
        var isChange = together is [{ ChangesCard: true }];
        var hasMore = isChange || together.Count < rows.Count || together.Count == OutboxSql.BatchSize;
        return together is [{ NextAttemptAt: var due }, ..] && due > time.GetUtcNow().ToUnixTimeMilliseconds()
            ? new OutboxHand([], due, hasMore, isChange)
            : new OutboxHand(together, null, hasMore, isChange);
    }
}
