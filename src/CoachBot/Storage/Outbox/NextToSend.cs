namespace CoachBot.Storage.Outbox;

/// <summary>The next messages of a lane that go out together: its replies, or when there are none, one change to a card.</summary>
/// <param name="Messages">Oldest first; none when the oldest is not due yet.</param>
/// <param name="NotBefore">When that is, as Unix time in milliseconds.</param>
/// <param name="HasMore">Whether the lane has, or may have, more than these.</param>
/// <param name="IsChange">Whether it is a change to a card.</param>
/// <param name="IsHeld">Whether all that isn't due has been tried for so long that what comes after goes first.</param>
internal sealed record NextToSend(IReadOnlyList<OutboxMessage> Messages, long? NotBefore, bool HasMore, bool IsChange, bool IsHeld = false)
{
    /// <param name="rows">The rows that <see cref="OutboxSql.Next"/> gave, or what is known of them.</param>
    /// <param name="time">The clock.</param>
    public static NextToSend Of(IReadOnlyList<OutboxMessage> rows, TimeProvider time)
    {
        var together = OutboxSql.Together(rows);
        var isChange = together is [{ ChangesCard: true }];
        var hasMore = isChange || together.Count < rows.Count || together.Count == OutboxSql.BatchSize;
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();

        // What has been tried for long no longer holds up what comes after.
        var ready = together.Where(message => !message.IsHeld || message.NextAttemptAt <= now).ToList();
        if (ready.Count == 0 && together.Count > 0)
        {
            return new NextToSend([], together.Min(message => message.NextAttemptAt), hasMore, isChange, IsHeld: true);
        }

        return ready is [{ NextAttemptAt: var due }, ..] && due > now
            ? new NextToSend([], due, hasMore, isChange)
            : new NextToSend(ready, null, hasMore || ready.Count < together.Count, isChange);
    }
}
