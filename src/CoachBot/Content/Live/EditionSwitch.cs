using System.Diagnostics;

namespace CoachBot.Content.Live;

/// <summary>Puts changed content live: checked, learnt from beside the talks, kept, and then what new talks begin with.</summary>
internal sealed partial class EditionSwitch(
    LiveContent live, EditionMaker editions, EditionStore store, Learnt learnt, TimeProvider time, ILogger<EditionSwitch> logger)
{
    // As long as a talk may go back to it, and once more.
    private static readonly TimeSpan Kept = 2 * EditionStore.Kept;

    /// <summary>The version that is live; editions that no talk needs any more are let go of.</summary>
    public string Look()
    {
        live.ForgetUnused();
        return live.Current.Version;
    }

    /// <summary>Puts it live.</summary>
    /// <exception cref="ContentException">It has something to mend; what is live stays.</exception>
    public async Task PutLiveAsync(FolderCopy copy, CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        var edition = editions.Make(copy);
        LogChecked(copy.Version);
        await edition.PrepareAsync();

        // Kept first: no talk may name what the store doesn't have.
        await store.KeepAsync(copy, cancellationToken);
        live.PutLive(edition);
        learnt.Tidy(time.GetUtcNow() - Kept);
        var took = since.ElapsedMilliseconds;
        LogLive(copy.Version, took);
    }

    [LoggerMessage(EventId = 1501, Level = LogLevel.Information,
        Message = "The content has changed and is well ({Version}); what is new in it is learnt now.")]
    private partial void LogChecked(string version);

    [LoggerMessage(EventId = 1502, Level = LogLevel.Information,
        Message = "The changed content is live ({Version}), {Milliseconds} ms after it was seen. Open talks end with what they began " +
            "with.")]
    private partial void LogLive(string version, long milliseconds);
}
