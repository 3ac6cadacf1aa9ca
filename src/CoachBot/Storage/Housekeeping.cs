using Microsoft.Extensions.Options;

namespace CoachBot.Storage;

/// <summary>Keeps the tables from growing without end: forgets handled activities, states long untouched, and old news of undeliverable replies.</summary>
public sealed partial class Housekeeping(ITurnStore store, IOptions<StorageOptions> options, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private const int KeepSetAsideDays = 30;
    private const int RowsAtOnce = 2000;
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
        if (options.Value.KeepIdleStateDays > 0)
        {
            await DeleteAsync("state", "key", "updated_at", TimeSpan.FromDays(options.Value.KeepIdleStateDays), cancellationToken);
        }
    }

    private async Task DeleteAsync(string table, string key, string column, TimeSpan keep, CancellationToken cancellationToken)
    {
        var before = (time.GetUtcNow() - keep).ToUnixTimeMilliseconds();
        var some = $"SELECT {key} FROM {table} WHERE {column} < @before LIMIT {RowsAtOnce}";
        while ((await store.QueryAsync<string>($"SELECT CAST({key} AS TEXT) FROM ({some}) AS old LIMIT 1", new { before }, cancellationToken)).Count > 0)
        {
            await store.ExecuteAsync([new Statement($"DELETE FROM {table} WHERE {key} IN ({some})", new { before })], cancellationToken);
        }
    }

    [LoggerMessage(EventId = 1301, Level = LogLevel.Warning, Message = "The store is not available; cleaning up is put off.")]
    private partial void LogPutOff(Exception exception);
}
