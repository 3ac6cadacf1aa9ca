using Microsoft.Extensions.Options;

namespace CoachBot.Storage.UserData;

/// <summary>
/// Deletes what has been kept for long enough, so that no table grows without end: the terms are <see cref="RetentionOptions"/>, and each
/// table says which is its own.
/// </summary>
public sealed partial class RetentionSweep(
    ITurnStore store, IEnumerable<UserTable> tables, Leavers leavers, IOptions<RetentionOptions> options, TimeProvider time,
    ILogger<RetentionSweep> logger) : BackgroundService
{
    private const int RowsAtOnce = 2000;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    // What points goes before what it points to, which can go then in the same round.
    private readonly IReadOnlyList<UserTable> _tables = [.. tables.OrderBy(table => table.PointsTo is null)];

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
        foreach (var table in _tables)
        {
            if (table.Retention is { } retention && retention.Term(options.Value) is { } term)
            {
                await DeleteAsync(table, retention, (time.GetUtcNow() - term).ToUnixTimeMilliseconds(), cancellationToken);
            }
        }

        await leavers.EraseAsync(cancellationToken);
    }

    private async Task DeleteAsync(UserTable table, Retention retention, long before, CancellationToken cancellationToken)
    {
        var some = $"SELECT {table.Key} AS old_key FROM {table.Name} WHERE {retention.Since} < @before AND " +
            $"{retention.Only}{Unused(table)} LIMIT {RowsAtOnce}";
        while ((await store.QueryAsync<string>($"SELECT CAST(old_key AS TEXT) FROM ({some}) AS old LIMIT 1", new { before },
            cancellationToken)).Count > 0)
        {
            await store.ExecuteAsync([new Statement($"DELETE FROM {table.Name} WHERE {table.Key} IN ({some})", new { before })],
                cancellationToken);
        }
    }

    private string Unused(UserTable table) => string.Concat(_tables
        .Where(other => other.PointsTo == table.Name)
        .Select(other => $" AND NOT EXISTS (SELECT 1 FROM {other.Name} WHERE {other.PointsWith} = {table.Name}.{table.Key})"));

    [LoggerMessage(EventId = 1301, Level = LogLevel.Warning, Message = "The store is not available; cleaning up is put off.")]
    private partial void LogPutOff(Exception exception);
}
