using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>Which deal a talk is kept with: the one that its names mean, put right where they were.</summary>
public sealed class DealOfTalk(DealRepository deals, DealHistory history, DealFinder finder, JournalRepository journal)
{
    /// <summary>The deal that a talk is kept with; null while it could be one of several.</summary>
    public async Task<(string? Id, bool IsNew)> FindAsync(TalkTurn turn, TalkState talk, CancellationToken cancellationToken)
    {
        var (transaction, named) = (turn.Context.Transaction(), talk.Deal!);
        if (talk.DealId is { } id && await deals.GetAsync(transaction, id, cancellationToken) is { } known)
        {
            if (!DealNames.Agree(known.Buyer, named.Buyer) || !DealNames.Agree(known.Company, named.Company))
            {
                return (await PutRightAsync(turn, talk, known, cancellationToken), false);
            }
            if (DealNames.Fuller(known.Buyer, named.Buyer) != known.Buyer
                || DealNames.Fuller(known.Company, named.Company) != known.Company)
            {
                deals.Complete(transaction, known, named.Buyer, named.Company);
            }
            return (id, false);
        }
        var found = await finder.FindAsync(transaction, named, cancellationToken);
        return found.Count > 1
            ? (null, false)
            : (await deals.KeepAsync(transaction, named.Buyer, named.Company, cancellationToken), found.Count == 0);
    }

    // “Not Tom, Tim”: a deal that this talk has brought is called so now; one that was there before stays what it was.
    private async Task<string?> PutRightAsync(TalkTurn turn, TalkState talk, Deal wrong, CancellationToken cancellationToken)
    {
        var (transaction, named) = (turn.Context.Transaction(), talk.Deal!);
        var happened = await history.EventsAsync(transaction, wrong.Id, cancellationToken);
        var isOwn = happened.All(one => TalkEvents.IsOf(one, talk));
        var others = await finder.FindAsync(transaction, named, cancellationToken);
        if (isOwn && others.All(other => other.Id == wrong.Id))
        {
            deals.Rename(transaction, wrong.Id, named.Buyer, named.Company);
            return wrong.Id;
        }
        foreach (var one in happened.Where(one => TalkEvents.IsOf(one, talk)))
        {
            history.TakeBack(transaction, one.Id);
        }
        if (isOwn)
        {
            foreach (var fact in await history.FactsAsync(transaction, wrong.Id, cancellationToken))
            {
                history.Forget(transaction, wrong.Id, fact.Name);
            }
            deals.Remove(transaction, wrong.Id);
        }
        var right = await deals.KeepAsync(transaction, named.Buyer, named.Company, cancellationToken);
        if (talk.Entry is { } entry)
        {
            journal.SetDeal(transaction, entry, right);
        }
        return right;
    }
}
