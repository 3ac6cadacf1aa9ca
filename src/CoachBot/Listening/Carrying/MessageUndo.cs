using CoachBot.Journal;
using CoachBot.Listening.State;
using CoachBot.Pipeline;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>Takes back all that a message did: deeds, as by “undo”, the journal's entry, and what it told of deals.</summary>
public sealed class MessageUndo(IEnumerable<IUndo> undoes, IJournalWriter journal, DealsTakenBack deals)
{
    private readonly IUndo[] _undoes = [.. undoes];

    /// <summary>
    /// Whether all that a turn did can be: deals by the moment, an entry with its reminder by its id, a reminder by the deed; whatever else
    /// was written stays.
    /// </summary>
    /// <param name="turn">The turn.</param>
    /// <param name="written">How many writes it had before the message was answered.</param>
    /// <param name="before">The talks as they stood then.</param>
    /// <param name="entry">The journal's entry that it has kept; null where it kept none.</param>
    public bool CanTakeBack(TalkTurn turn, int written, Talks before, string? entry)
    {
        var transaction = turn.Context.Transaction();
        var deeds = turn.Talks.Undo.Except(before.Undo).ToList();
        return transaction.Erases is null
            && deeds.TrueForAll(deed => Undo(deed) is not null)
            && transaction.Statements.Skip(written).All(statement => statement.Table switch
        {
            "deal" or "deal_event" or "deal_fact" => true,
            "journal_entry" => entry is not null,
            "reminder" => entry is not null || deeds.Count > 0,
            _ => false,
        });
    }

    /// <summary>Takes it all back.</summary>
    public async Task TakeBackAsync(ITurnContext context, LatestMessage latest, Talks before, Talks after,
        CancellationToken cancellationToken)
    {
        foreach (var deed in after.Undo.Except(before.Undo).Reverse())
        {
            await Undo(deed)!.UndoAsync(context, deed, cancellationToken);
        }
        if (latest.Entry is { } entry)
        {
            journal.TakeBack(context, entry);
        }
        await deals.TakeBackAsync(context.Transaction(), latest.At, latest.Replaced, cancellationToken);
    }

    private IUndo? Undo(UndoableDeed deed) => Array.Find(_undoes, known => known.Kinds.Contains(deed.Kind));
}
