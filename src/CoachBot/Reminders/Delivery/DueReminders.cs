using CoachBot.Delivery;
using CoachBot.Sellers;
using CoachBot.Storage;
using CoachBot.Storage.State;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders.Delivery;

/// <summary>The reminders whose time has come, as rows: which, to where, and what becomes of one that can't be brought.</summary>
public sealed class DueReminders(ITurnStore store, TimeProvider time)
{
    private const int AtOnce = 100;
    private const int AttemptsAtMost = 60;

    /// <summary>What is due, the longest waiting first.</summary>
    public Task<IReadOnlyList<Reminder>> FindAsync(CancellationToken cancellationToken) => store.QueryAsync<Reminder>(
        "SELECT id, user_id, conversation_id, kind, status, due_at, attempts FROM reminder WHERE status = @Pending AND next_attempt_at " +
            "<= @Now ORDER BY next_attempt_at LIMIT @AtOnce",
        new { ReminderStatus.Pending, Now, AtOnce },
        cancellationToken);

    /// <summary>When something will be due next; null when nothing is waiting.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        var next = await store.QueryAsync<long?>("SELECT MIN(next_attempt_at) FROM reminder WHERE status = @Pending",
            new { ReminderStatus.Pending }, cancellationToken);
        return next[0] is { } moment ? DateTimeOffset.FromUnixTimeMilliseconds(moment) : null;
    }

    /// <summary>The seller's own chat where there is one, else where it was asked for; null where there is none any more.</summary>
    public async Task<ConversationReference?> ReferenceAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        var found = await store.QueryAsync<string>(
            """
            SELECT json FROM conversation_reference WHERE user_id = @UserId
            ORDER BY personal DESC, CASE WHEN conversation_id = @ConversationId THEN 0 ELSE 1 END, updated_at DESC LIMIT 1
            """,
            new { reminder.UserId, reminder.ConversationId },
            cancellationToken);
        return found.Count > 0 ? ReferenceText.Read(found[0]) : null;
    }

    /// <summary>Gives one up.</summary>
    public Task EndAsync(Reminder reminder, CancellationToken cancellationToken) => store.ExecuteAsync(
        [new Statement("UPDATE reminder SET status = @Ended WHERE id = @Id AND status = @Pending",
            new { ReminderStatus.Ended, reminder.Id, ReminderStatus.Pending })],
        cancellationToken);

    /// <summary>Tries one again later; gives it up where it was tried often enough.</summary>
    public Task PutOffAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        if (reminder.Attempts >= AttemptsAtMost)
        {
            return EndAsync(reminder, cancellationToken);
        }

        var again = Now + (long)RetrySchedule.Next(reminder.Attempts + 3, null, Random.Shared.NextDouble()).TotalMilliseconds;
        return store.ExecuteAsync(
            [new Statement("UPDATE reminder SET attempts = attempts + 1, next_attempt_at = @again WHERE id = @Id AND status = @Pending",
                new { again, reminder.Id, ReminderStatus.Pending })],
            cancellationToken);
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
