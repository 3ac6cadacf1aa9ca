using System.Collections.Concurrent;
using CoachBot.Storage;

namespace CoachBot.Content.Live;

/// <summary>Editions that open talks end with: what was live before, brought back from the store where it isn't at hand.</summary>
public sealed class EarlierEditions(EditionMaker editions, EditionStore store, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Unused = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<Edition?>>> _earlier = new(StringComparer.Ordinal);

    /// <summary>Keeps one that was live until now.</summary>
    internal void Keep(Edition before)
    {
        before.Use(Now);
        _earlier[before.Version] = new(Task.FromResult<Edition?>(before));
    }

    /// <summary>Lets go of one: it is live again.</summary>
    internal void LetGo(string version) => _earlier.TryRemove(version, out _);

    /// <summary>The edition of that name, brought back where it isn't at hand; null where nobody has it.</summary>
    /// <exception cref="StoreUnavailableException">It is being learnt; the turn may come again in a moment.</exception>
    public async Task<Edition?> FindAsync(string version, CancellationToken cancellationToken)
    {
        var made = _earlier.GetOrAdd(version, name => new(() => Task.Run(() => BringBackAsync(name), CancellationToken.None)));
        try
        {
            var edition = await made.Value.WaitAsync(Patience, cancellationToken);
            edition?.Use(Now);
            return edition;
        }
        catch (TimeoutException slow)
        {
            throw new StoreUnavailableException("The content that this talk began with is being learnt.", slow);
        }
    }

    /// <summary>Lets go of editions that nobody has talked in for an hour; the store brings them back.</summary>
    internal void ForgetUnused()
    {
        foreach (var (version, made) in _earlier)
        {
            var isOld = made is { IsValueCreated: true, Value: { IsCompleted: true } done }
                && (!done.IsCompletedSuccessfully || IsUnused(done.Result));
            if (isOld)
            {
                _earlier.TryRemove(version, out _);
            }
        }
    }

    private bool IsUnused(Edition? edition) => edition is null || Now - edition.UsedAt > (long)Unused.TotalMilliseconds;

    /// <summary>Null where the store no longer has it, or the program no longer takes it: the talk goes on in what is live.</summary>
    private async Task<Edition?> BringBackAsync(string version)
    {
        try
        {
            if (await store.FindAsync(version, CancellationToken.None) is not { } copy)
            {
                return null;
            }

            var edition = editions.Make(copy);
            edition.Use(Now);
            await edition.PrepareAsync();
            return edition;
        }
        catch (ContentException)
        {
            return null;
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
