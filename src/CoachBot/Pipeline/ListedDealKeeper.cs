using CoachBot.Calls;
using CoachBot.Deals;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>Keeps what one line of a list tells of a deal: its facts, its day, and where it stands.</summary>
public sealed class ListedDealKeeper(DealRepository deals, DealHistory history, CallPlanRepository plans, TimeProvider time)
{
    /// <summary>Keeps it, with the deal that is known already or with a new one.</summary>
    public async Task KeepAsync(TurnTransaction turn, DealView who, ToldOfDeal line, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var id = (await deals.KeepAsync(turn, who.Buyer, who.Company, cancellationToken))!;
        foreach (var fact in line.Facts.Where(fact => fact.Stance is Stance.Said or Stance.Reported && DealFacts.AreKept(fact.Key)
            && fact.Value.Length > 0))
        {
            history.Keep(turn, id, DealFacts.Of(fact.Key, fact.Value, fact.When, fact.Part, zone));
        }
        if (line.Told.Length > 0)
        {
            history.Keep(turn, id, DealFacts.Of(FactKeys.Detail, line.Told, null, null, zone));
        }
        await KeepDayAsync(turn, id, who, line.When, zone, cancellationToken);
        if (line.Moved is { } moved)
        {
            Happened(turn, id, moved, null);
        }
    }

    // An hour is a call, and comes up when it is due; a day alone is one by which something is wanted.
    private async Task KeepDayAsync(TurnTransaction turn, string id, DealView who, TimeExpression? when, TimeZoneInfo zone,
        CancellationToken cancellationToken)
    {
        if (when is null)
        {
            return;
        }
        var key = when.HasTime ? FactKeys.Agreed : FactKeys.Deadline;
        history.Keep(turn, id, DealFacts.Of(key, "", when, null, zone));
        if (when.HasTime)
        {
            await plans.KeepAsync(turn, new CallPlan
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()).ToString(),
                DealId = id,
                Buyer = who.Buyer,
                Company = who.Company,
                StartsAt = when.StartIn(zone).ToUnixTimeMilliseconds(),
                Minutes = UsualCall.Minutes,
                SoFar = CallHistory.FirstTalk,
            }, cancellationToken);
            Happened(turn, id, DealEvents.CallAgreed, when.StartIn(zone));
        }
    }

    private void Happened(TurnTransaction turn, string id, string kind, DateTimeOffset? at) => history.Keep(turn, id, new DealEvent
    {
        Id = $"{id}/{kind}/{time.GetUtcNow().ToUnixTimeMilliseconds()}",
        Kind = kind,
        Stage = DealEvents.StageAfter(kind, DealStages.Open),
        StartsAt = at?.ToUnixTimeMilliseconds(),
        HasTime = at is not null,
    });
}

/// <summary>What a line of a list tells of its deal.</summary>
/// <param name="Facts">Its facts, but for the names.</param>
/// <param name="Told">The rest, in the seller's words; empty where there is none.</param>
/// <param name="When">Its day, or its call.</param>
/// <param name="Moved">What happened, as an event of the deal.</param>
public sealed record ToldOfDeal(IReadOnlyList<Fact> Facts, string Told, TimeExpression? When, string? Moved);
