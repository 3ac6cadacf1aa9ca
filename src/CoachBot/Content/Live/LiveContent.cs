using CoachBot.Storage;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Content.Live;

/// <summary>
/// The content that new talks begin with, and the earlier content that open talks end with. A turn asks once, at its beginning, and stays
/// with the edition that it got.
/// </summary>
public sealed class LiveContent(EditionMaker editions, EarlierEditions earlier, PrivateConversationState state)
{
    /// <summary>The name of the property in a conversation's state that says in which edition its talks are open.</summary>
    internal const string Property = "content";

    private readonly IStatePropertyAccessor<string> _named = state.CreateProperty<string>(Property);
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
                    _current ??= editions.MakeOwn();
                }
            }

            return _current;
        }
    }

    /// <summary>Whether there is anything to begin with yet.</summary>
    internal bool HasBegun => _current is not null;

    /// <summary>Takes what the host begins with.</summary>
    internal void Begin(Edition first) => _current = first;

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
        return named is null || named == current.Version ? current : await earlier.FindAsync(named, cancellationToken) ?? current;
    }

    /// <summary>Puts an edition live: every talk that begins from now on begins in it.</summary>
    public void PutLive(Edition edition)
    {
        if (_current is { } before)
        {
            earlier.Keep(before);
        }

        _current = edition;
        earlier.LetGo(edition.Version);
        ForgetUnused();
    }

    /// <summary>Lets go of editions that nobody has talked in for an hour; the store brings them back.</summary>
    internal void ForgetUnused() => earlier.ForgetUnused();
}
