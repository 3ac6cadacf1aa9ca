using CoachBot.Reminders;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage;

/// <summary>
/// Keeps the tables from growing without end: forgets handled activities, states long untouched, old news of undeliverable
/// replies, reminders long done, and what the organisation doesn't want kept for longer.
/// </summary>
public sealed partial class RetentionService(ITurnStore store, IOptions<StorageOptions> options, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    private const int KeepSetAsideDays = 30;
    private const int KeepCardsDays = 60;
    private const int RowsAtOnce = 2000;

    // Named, so that the index by status and time serves.
    private const string Done = $"status IN ('{ReminderStatus.Came}', '{ReminderStatus.Done}', '{ReminderStatus.Dropped}', '{ReminderStatus.Ended}')";
    private const string Unused = "NOT EXISTS (SELECT 1 FROM journal_entry WHERE deal_id = deal.id) AND NOT EXISTS (SELECT 1 FROM call_plan WHERE deal_id = deal.id)";
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await CleanAsync(stoppingToken);
            }
            catch (StoreUnavailableException exception)
            {
                LogPutOff(exception);
            }
        }
    }

    /// <summary>One round, in small bites so that turns never wait long.</summary>
    public async Task CleanAsync(CancellationToken cancellationToken)
    {
        await DeleteAsync("handled", "activity", "handled_at", TimeSpan.FromHours(options.Value.RememberActivitiesHours), cancellationToken);
        await DeleteAsync("outbox_set_aside", "id", "set_aside_at", TimeSpan.FromDays(KeepSetAsideDays), cancellationToken);
        await DeleteAsync("sent_card", "conversation_id || ' ' || card", "sent_at", TimeSpan.FromDays(KeepCardsDays), cancellationToken);
        await DeleteAsync("state", "key", "updated_at", Days(options.Value.KeepIdleStateDays), cancellationToken);
        await DeleteAsync("reminder", "id", "next_attempt_at", Days(options.Value.KeepDoneRemindersDays), cancellationToken, Done);
        await DeleteAsync("journal_entry", "id", "created_at", Days(options.Value.KeepJournalDays), cancellationToken);
        await DeleteAsync("call_plan", "id", "starts_at", Days(options.Value.KeepJournalDays), cancellationToken);
        await DeleteAsync("deal", "id", "updated_at", Days(options.Value.KeepJournalDays), cancellationToken, Unused);
    }

    private static TimeSpan? Days(int days) => days > 0 ? TimeSpan.FromDays(days) : null;

    private async Task DeleteAsync(string table, string key, string column, TimeSpan? keep, CancellationToken cancellationToken, string only = "1 = 1")
    {
        if (keep is null)
        {
            return;
        }

        var before = (time.GetUtcNow() - keep.Value).ToUnixTimeMilliseconds();
        var some = $"SELECT {key} FROM {table} WHERE {column} < @before AND {only} LIMIT {RowsAtOnce}";
        while ((await store.QueryAsync<string>($"SELECT CAST({key} AS TEXT) FROM ({some}) AS old LIMIT 1", new { before }, cancellationToken)).Count > 0)
        {
            await store.ExecuteAsync([new Statement($"DELETE FROM {table} WHERE {key} IN ({some})", new { before })], cancellationToken);
        }
    }

    [LoggerMessage(EventId = 1301, Level = LogLevel.Warning, Message = "The store is not available; cleaning up is put off.")]
    private partial void LogPutOff(Exception exception);
}
