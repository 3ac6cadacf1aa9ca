using CoachBot.Storage;

namespace CoachBot.Content.Live;

/// <summary>
/// Keeps what was live, so that a talk ends with the content that it began with: after a restart, and on another replica.
/// </summary>
public sealed class EditionStore(ITurnStore store, TimeProvider time)
{
    // A talk that waits longer goes on in what is live.
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Keeps a copy that goes live, and lets go of those that no talk can need any more.</summary>
    public Task KeepAsync(FolderCopy copy, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return store.ExecuteAsync(
            [
                // Until now it was live: its time counts from here.
                new Statement(
                    "UPDATE content_edition SET live_at = @until WHERE live_at = (SELECT MAX(live_at) FROM content_edition)",
                    new { until = now.ToUnixTimeMilliseconds() - 1 }),
                new Statement(
                    """
                    INSERT INTO content_edition (version, files, live_at) VALUES (@Version, @files, @at)
                    ON CONFLICT (version) DO UPDATE SET live_at = excluded.live_at
                    """,
                    new { copy.Version, files = copy.Pack(), at = now.ToUnixTimeMilliseconds() }),
                new Statement(
                    "DELETE FROM content_edition WHERE live_at < @before AND version <> @Version",
                    new { before = (now - Kept).ToUnixTimeMilliseconds(), copy.Version }),
            ],
            cancellationToken);
    }

    /// <summary>What was live under this name, or null.</summary>
    public async Task<FolderCopy?> FindAsync(string version, CancellationToken cancellationToken) =>
        await store.QueryAsync<string>("SELECT files FROM content_edition WHERE version = @version", new { version },
            cancellationToken) is [var files]
            ? FolderCopy.Unpack(files)
            : null;

    /// <summary>What was live last, or null.</summary>
    public async Task<FolderCopy?> LatestAsync(CancellationToken cancellationToken) =>
        await store.QueryAsync<string>("SELECT files FROM content_edition ORDER BY live_at DESC LIMIT 1", null,
            cancellationToken) is [var files]
            ? FolderCopy.Unpack(files)
            : null;
}
