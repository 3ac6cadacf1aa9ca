using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Cards;

/// <summary>
/// What the coach says in a turn: gathered while it runs, and sent as one card at its end. Of several wordings only the last step's stay,
/// of several questions only the last.
/// </summary>
public sealed class TurnReply
{
    private readonly List<CoachCard> _parts = [];

    /// <summary>True while nothing was said.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>How many sentences are said beside cards.</summary>
    public int Lines => _parts.Count(part => part.Part == CardPart.Line);

    /// <summary>True where the seller is asked something.</summary>
    public bool AsksSomething => _parts.Exists(part => part.Part == CardPart.Question);

    /// <summary>The token of the question that is asked; null where none is that stays open.</summary>
    public string? Asks => _parts.FirstOrDefault(part => part.Part == CardPart.Question)?.Asks;

    /// <summary>True where words to say are shown.</summary>
    public bool ShowsWords => _parts.Exists(part => part.Part == CardPart.Wording);

    /// <summary>Whether some words stand in what is said.</summary>
    public bool Says(string words) => _parts.Exists(part => part.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>What can still be read, folded, once the question is answered; null where nothing need be.</summary>
    public string? Remains => _parts.Select(part => part.Remains).LastOrDefault(text => text is not null);

    /// <summary>What the card is sent under, so that it can be changed later; null where it never will be.</summary>
    public string? Key { get; set; }

    /// <summary>The key of the card in whose place it stands; null where it is sent by itself.</summary>
    public string? Replaces { get; set; }

    /// <summary>Gathers what this turn says from here on.</summary>
    public static TurnReply Begin(ITurnContext turn)
    {
        var reply = new TurnReply();
        turn.TurnState.Set(reply);
        return reply;
    }

    /// <summary>What this turn says so far.</summary>
    public static TurnReply Of(ITurnContext turn) => turn.Held<TurnReply>()
        ?? throw new InvalidOperationException("A dialog runs outside of a turn that gathers its reply. Begin one first.");

    /// <summary>Adds what belongs together; wordings that an earlier step showed give way to new ones.</summary>
    public void Add(params IReadOnlyList<CoachCard> parts)
    {
        if (parts.Any(part => part.Part == CardPart.Wording))
        {
            _parts.RemoveAll(earlier => earlier.Part == CardPart.Wording);
        }
        if (parts.Any(part => part.Part == CardPart.Question))
        {
            _parts.RemoveAll(earlier => earlier.Part == CardPart.Question);
        }
        _parts.AddRange(parts.Where(part => part.Part != CardPart.Line || !_parts.Exists(earlier => earlier.Text == part.Text)));
    }

    /// <summary>Puts a sentence before everything else.</summary>
    public void AddFirst(string line)
    {
        if (!_parts.Exists(earlier => earlier.Text == line))
        {
            _parts.Insert(0, CoachCard.Line(line));
        }
    }

    /// <summary>Takes back everything that was gathered.</summary>
    public void Clear() => _parts.Clear();

    /// <summary>Sends it, where there is anything.</summary>
    public async Task SendAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        turn.TurnState.Remove(typeof(TurnReply).FullName!);
        if (_parts.Count == 0)
        {
            return;
        }
        var card = turn.ToActivity(MergedCard.Of(InOrder()));
        if (Replaces is { } earlier)
        {
            await turn.UpdateCardAsync(earlier, card, cancellationToken);
            return;
        }
        await (Key is null ? turn.SendActivityAsync(card, cancellationToken) : turn.SendCardAsync(card, Key, cancellationToken));
    }

    // Whatever came first while the turn ran: the question is what a card ends with.
    private List<CoachCard> InOrder() => [.. _parts.OrderBy(part => part.Part == CardPart.Question)];
}
