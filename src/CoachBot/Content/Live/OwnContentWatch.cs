using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>When to look at an organisation's content, and whether it stands still.</summary>
internal sealed class OwnContentWatch(IOwnContent source, IOptions<ContentOptions> options, TimeProvider time)
{
    // Whoever copies a folder writes one file after the other.
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    /// <summary>How often; null where there is nothing to look at, or it isn't wanted.</summary>
    public PeriodicTimer? Timer() =>
        options.Value is { HasOwn: true, ReloadSeconds: > 0 and var every } ? new(TimeSpan.FromSeconds(every), time) : null;

    /// <summary>The content as it stands.</summary>
    public Task<FolderCopy> TakeAsync(CancellationToken cancellationToken) => source.TakeAsync(cancellationToken);

    /// <summary>Whether nobody is still writing.</summary>
    public async Task<bool> StandsStillAsync(string version, CancellationToken cancellationToken)
    {
        await Task.Delay(Settle, time, cancellationToken);
        return (await source.TakeAsync(cancellationToken)).Version == version;
    }
}
