namespace CoachBot.Content.Live;

/// <summary>The content stands before anything that talks with it starts, and after the tables do.</summary>
internal sealed partial class FirstContent(
    LiveContent live, EditionMaker editions, IOwnContent source, EditionStore store, ReloadState reload, ILogger<FirstContent> logger)
    : IHostedLifecycleService
{
    /// <summary>
    /// Reads the content as the host begins. Where what stands there is wrong, what was live last is: a restart makes nothing worse.
    /// </summary>
    /// <exception cref="ContentException">It is wrong, and nothing was live before.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (live.HasBegun)
        {
            return;
        }

        var version = "";
        try
        {
            var copy = await source.TakeAsync(cancellationToken);
            version = copy.Version;
            live.Begin(editions.Make(copy));
            await store.KeepAsync(copy, cancellationToken);
        }
        catch (Exception wrong) when (wrong is ContentException or ContentAwayException)
        {
            if (await LastAsync(version, cancellationToken) is not { } last)
            {
                throw;
            }

            string[] problems = wrong is ContentException content
                ? [.. content.Problems.Select(problem => problem.ToString())]
                : [wrong.Message];
            reload.Refuse(version, problems);
            LogLastLive(string.Join(" | ", problems));
            live.Begin(last);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => BeginAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<Edition?> LastAsync(string wrong, CancellationToken cancellationToken)
    {
        try
        {
            return await store.LatestAsync(cancellationToken) is { } copy && copy.Version != wrong ? editions.Make(copy) : null;
        }
        catch (ContentException)
        {
            return null;
        }
    }

    [LoggerMessage(EventId = 1505, Level = LogLevel.Error,
        Message = "The content can't be taken as it stands; the coach starts with what was live last. {Problems}")]
    private partial void LogLastLive(string problems);
}
