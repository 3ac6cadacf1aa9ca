using CoachBot.Deals;
using CoachBot.Listening.State;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>Takes back what a message has told of deals.</summary>
public sealed class DealsTakenBack(DealRepository deals, DealHistory history)
{
    /// <summary>Takes back what was kept since a moment: deals, facts, and what happened.</summary>
    public async Task TakeBackAsync(TurnTransaction turn, long since, IReadOnlyList<ReplacedFact> replaced,
        CancellationToken cancellationToken)
    {
        foreach (var deal in await deals.ChangedSinceAsync(turn, since, cancellationToken))
        {
            foreach (var one in (await history.EventsAsync(turn, deal.Id, cancellationToken)).Where(one => one.HappenedAt >= since))
            {
                history.TakeBack(turn, one.Id);
            }
            foreach (var fact in (await history.FactsAsync(turn, deal.Id, cancellationToken)).Where(fact => fact.SaidAt >= since))
            {
                history.Forget(turn, deal.Id, fact.Name);
            }
            if (deal.CreatedAt >= since)
            {
                deals.Remove(turn, deal.Id);
            }
        }
        foreach (var one in replaced)
        {
            history.PutBack(turn, one.DealId, one.Fact);
        }
    }
}
