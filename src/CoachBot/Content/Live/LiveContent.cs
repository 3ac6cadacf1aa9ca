using System.Collections.Concurrent;
using CoachBot.Storage;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>
/// The content that new talks begin with, and the earlier content that open talks end with. A turn asks once, at its beginning, and stays
/// with the edition that it got.
/// </summary>
public sealed partial class LiveContent(
    IServiceProvider services, IOwnContent source, EditionStore store, ReloadState reload, PrivateConversationState state,
    IOptions<StorageOptions> storage, TimeProvider time, ILogger<LiveContent> logger)
{
    /// <summary>The name of the property in a conversation's state that says in which edition its talks are open.</summary>
    internal const string Property = "content";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Unused = TimeSpan.FromHours(1);

    private readonly IStatePropertyAccessor<string> _named = state.CreateProperty<string>(Property);
    private readonly ConcurrentDictionary<string, Lazy<Task<Edition?>>> _earlier = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private volatile Edition? _current;

    /// <summary>What new talks begin with.</summary>
    public Edition Current
    {
        get
        {
            if (_current is null)
            {
                lock (_gate)
                {
                    _current ??= new Edition(services.CreateScope());
                }
            }

            return _current;
        }
    }

    /// <summary>
    /// Reads the content as the host begins. Where what stands there is wrong, what was live last is: a restart makes nothing worse.
    /// </summary>
    /// <exception cref="ContentException">It is wrong, and nothing was live before.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (_current is not null)
        {
            return;
        }

        var version = "";
        try
        {
            var copy = await source.TakeAsync(cancellationToken);
            version = copy.Version;
            _current = Make(copy);
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
            _current = last;
        }
    }

    /// <summary>The edition of a turn: the one in which its conversation's talks are open, else what is live.</summary>
    /// <exception cref="StoreUnavailableException">It is known, and not there yet; the turn may come again in a moment.</exception>
    public async Task<Edition> OfAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Held<Edition>() is { } taken)
        {
            return taken;
        }

        var edition = await OpenInAsync(turn, cancellationToken);
        turn.TurnState.Set(edition);
        return edition;
    }

    private async Task<Edition> OpenInAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var current = Current;
        var named = turn.HasTransaction() ? await _named.GetAsync(turn, () => null!, cancellationToken) : null;
        return named is null || named == current.Version ? current : await EarlierAsync(named, cancellationToken) ?? current;
    }

    /// <summary>Makes an edition of a copy; nothing is live yet.</summary>
    /// <exception cref="ContentException">What it says can't be talked with.</exception>
    public Edition Make(FolderCopy copy)
    {
        var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<EditionFolder>().Set(copy.Version, copy.WriteInto(Copies));
        return new Edition(scope);
    }

    /// <summary>Puts an edition live: every talk that begins from now on begins in it.</summary>
    public void PutLive(Edition edition)
    {
        if (_current is { } before)
        {
            before.Use(Now);
            _earlier[before.Version] = new(Task.FromResult<Edition?>(before));
        }

        _current = edition;
        _earlier.TryRemove(edition.Version, out _);
        ForgetUnused();
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

    private async Task<Edition?> EarlierAsync(string version, CancellationToken cancellationToken)
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

    private async Task<Edition?> LastAsync(string wrong, CancellationToken cancellationToken)
    {
        try
        {
            return await store.LatestAsync(cancellationToken) is { } copy && copy.Version != wrong ? Make(copy) : null;
        }
        catch (ContentException)
        {
            return null;
        }
    }

    /// <summary>Null where the store no longer has it, or the program no longer takes it: the talk goes on in what is live.</summary>
    private async Task<Edition?> BringBackAsync(string version)
    {
        try
        {
            if (await store.FindAsync(version, CancellationToken.None) is not { } copy)
            {
                return null;
            }

            var edition = Make(copy);
            edition.Use(Now);
            await edition.PrepareAsync();
            return edition;
        }
        catch (ContentException)
        {
            return null;
        }
    }

    private string Copies => Path.Combine(Path.GetFullPath(storage.Value.DataFolder), "content");

    [LoggerMessage(EventId = 1505, Level = LogLevel.Error,
        Message = "The content can't be taken as it stands; the coach starts with what was live last. {Problems}")]
    private partial void LogLastLive(string problems);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
