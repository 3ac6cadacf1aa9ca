using CoachBot.Storage;

namespace CoachBot.Content.Live;

/// <summary>
/// Keeps the counts every minute, and when the host ends. A process that dies loses a minute's counts, and nobody's turn.
/// </summary>
internal sealed partial class ContentUseKeeper(ContentUse use, ITurnStore store, TimeProvider time,
    ILogger<ContentUseKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await KeepAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await KeepAsync();
        }
    }

    private async Task KeepAsync()
    {
        try
        {
            if (use.Take() is { Count: > 0 } counts)
            {
                await store.ExecuteAsync(counts, CancellationToken.None);
            }
        }
        catch (StoreUnavailableException fault)
        {
            LogLost(fault);
        }
    }

    [LoggerMessage(EventId = 1521, Level = LogLevel.Warning,
        Message = "What was counted of the content's use in the last minute couldn't be kept.")]
    private partial void LogLost(Exception exception);
}
