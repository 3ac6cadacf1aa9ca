using System.Collections.Concurrent;
using CoachBot.Storage;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// Sellers who uninstalled the coach: the channel refuses what it sends them (403, 404), and the outbox sets it aside. What they were
/// still to get ends there; what they ask for after coming back stands.
/// </summary>
public sealed partial class Unreachable(ITurnStore store, ILogger<Unreachable> logger)
{
    private readonly ConcurrentDictionary<string, long> _ended = new(StringComparer.Ordinal);

    public async Task EndTheirsAsync(CancellationToken cancellationToken)
    {
        // Only what the coach sent by itself (verb 0): a reply or an update may miss its message for other reasons.
        var refused = await store.QueryAsync<Refused>(
            """
            SELECT user_id, MAX(set_aside_at) AS at FROM outbox_set_aside
            WHERE verb = 0 AND user_id <> '' AND (reason LIKE '403%' OR reason LIKE '404%') AND reason NOT LIKE '%ServiceUrlNotTrusted%' GROUP BY user_id
            """,
            null,
            cancellationToken);
        foreach (var user in refused.Where(user => !_ended.TryGetValue(user.UserId, out var at) || at < user.At))
        {
            await store.ExecuteAsync(
                [
                    new Statement(
                        "UPDATE reminder SET status = @Ended WHERE user_id = @UserId AND status = @Pending AND created_at <= @At",
                        new { ReminderStatus.Ended, user.UserId, ReminderStatus.Pending, user.At }),
                ],
                cancellationToken);
            _ended[user.UserId] = user.At;
            LogEnded();
        }
    }

    [LoggerMessage(EventId = 1411, Level = LogLevel.Information, Message = "A seller can't be reached any more; their reminders end.")]
    private partial void LogEnded();

    private sealed class Refused
    {
        public string UserId { get; init; } = "";

        public long At { get; init; }
    }
}
