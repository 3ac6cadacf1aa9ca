using CoachBot.Listening;

namespace CoachBot.Content.Live;

/// <summary>
/// Looks at an organisation's content again and again. What has changed is put live for talks that begin then; what is wrong changes
/// nothing, and is told once.
/// </summary>
internal sealed partial class ContentReload(
    OwnContentWatch watch, EditionSwitch editions, ReloadReport report, LearningProgress learning, ILogger<ContentReload> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = watch.Timer();
        if (timer is null || !await learning.IsDoneAsync(stoppingToken))
        {
            return;
        }

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var version = "";
        try
        {
            var live = editions.Look();
            var seen = await watch.TakeAsync(cancellationToken);
            version = seen.Version;
            if (version == live)
            {
                report.Accept();
            }
            else if (!report.IsRefused(version) && await watch.StandsStillAsync(version, cancellationToken))
            {
                await editions.PutLiveAsync(seen, cancellationToken);
                await report.LiveAsync(version, cancellationToken);
            }
        }
        catch (ContentException wrong)
        {
            await report.RefusedAsync(version, [.. wrong.Problems.Select(problem => problem.ToString())], cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The folder or the database is away for a moment, or something in the content is too much for the program: what is live stays.
            LogFailed(fault);
        }
    }

    [LoggerMessage(EventId = 1504, Level = LogLevel.Warning,
        Message = "The content couldn't be read or put live; it is tried again, and what was live before stays.")]
    private partial void LogFailed(Exception exception);
}
