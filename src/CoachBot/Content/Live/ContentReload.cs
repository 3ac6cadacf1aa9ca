using System.Diagnostics;
using CoachBot.Listening;
using CoachBot.Storage;
using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>
/// Looks at an organisation's content again and again. What has changed is checked, learnt from beside the talks, and put live for talks
/// that begin then; what is wrong changes nothing, and is told once.
/// </summary>
internal sealed partial class ContentReload(
    LiveContent live, IOwnContent source, EditionStore store, Learnt learnt, ReloadState state, IEnumerable<IReloadTold> told,
    LearningProgress learning,
    IOptions<ContentOptions> options, TimeProvider time, ILogger<ContentReload> logger) : BackgroundService
{
    // Whoever copies a folder writes one file after the other.
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    // As long as a talk may go back to it, and once more.
    private static readonly TimeSpan Kept = 2 * EditionStore.Kept;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value is not { HasOwn: true, ReloadSeconds: > 0 and var every } || !await learning.IsDoneAsync(stoppingToken))
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(every), time);
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
            live.ForgetUnused();
            var seen = await source.TakeAsync(cancellationToken);
            version = seen.Version;
            if (version == live.Current.Version)
            {
                state.Accept();
            }
            else if (version != state.Refused?.Version && await StandsStillAsync(version, cancellationToken))
            {
                await PutLiveAsync(seen, cancellationToken);
            }
        }
        catch (ContentException wrong)
        {
            await RefuseAsync(version, [.. wrong.Problems.Select(problem => problem.ToString())], cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The folder or the database is away for a moment, or something in the content is too much for the program: what is live stays.
            LogFailed(fault);
        }
    }

    private async Task<bool> StandsStillAsync(string version, CancellationToken cancellationToken)
    {
        await Task.Delay(Settle, time, cancellationToken);
        return (await source.TakeAsync(cancellationToken)).Version == version;
    }

    private async Task PutLiveAsync(FolderCopy copy, CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        var edition = live.Make(copy);
        LogChecked(copy.Version);
        await edition.PrepareAsync();

        // Kept first: no talk may name what the store doesn't have.
        await store.KeepAsync(copy, cancellationToken);
        live.PutLive(edition);
        state.Accept();
        learnt.Tidy(time.GetUtcNow() - Kept);
        var took = since.ElapsedMilliseconds;
        LogLive(copy.Version, took);
        await TellAsync(new(copy.Version, []), cancellationToken);
    }

    private async Task RefuseAsync(string version, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        if (state.Refused is { } before && before.Version == version && before.Problems.SequenceEqual(problems))
        {
            return;
        }

        state.Refuse(version, problems);
        LogRefused(problems.Count, string.Join(" | ", problems));
        await TellAsync(new(version, problems), cancellationToken);
    }

    private async Task TellAsync(Reloaded what, CancellationToken cancellationToken)
    {
        foreach (var each in told)
        {
            await each.TellAsync(what, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 1501, Level = LogLevel.Information,
        Message = "The content has changed and is well ({Version}); what is new in it is learnt now.")]
    private partial void LogChecked(string version);

    [LoggerMessage(EventId = 1502, Level = LogLevel.Information,
        Message = "The changed content is live ({Version}), {Milliseconds} ms after it was seen. Open talks end with what they began " +
            "with.")]
    private partial void LogLive(string version, long milliseconds);

    [LoggerMessage(EventId = 1503, Level = LogLevel.Warning,
        Message = "The changed content has {Count} to mend and was not put live; what was live before stays. {Problems}")]
    private partial void LogRefused(int count, string problems);

    [LoggerMessage(EventId = 1504, Level = LogLevel.Warning,
        Message = "The content couldn't be read or put live; it is tried again, and what was live before stays.")]
    private partial void LogFailed(Exception exception);
}

/// <summary>Content was put live, or refused.</summary>
/// <param name="Version">Names it.</param>
/// <param name="Problems">What is wrong with it; none where it is live.</param>
public sealed record Reloaded(string Version, IReadOnlyList<string> Problems);

/// <summary>Is told when content is put live or refused.</summary>
public interface IReloadTold
{
    Task TellAsync(Reloaded what, CancellationToken cancellationToken);
}
