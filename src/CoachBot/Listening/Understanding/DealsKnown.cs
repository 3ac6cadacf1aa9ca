using CoachBot.Deals;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>The deals that a seller has told of, as far as a message may name one.</summary>
public sealed class DealsKnown(DealRepository deals, DealHistory history)
{
    private const int Most = 100;

    /// <summary>The names of all, the latest first.</summary>
    public async Task<IReadOnlyList<DealView>> AllAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        [.. (await deals.RecentAsync(turn.Transaction(), Most, cancellationToken)).Select(deal => new DealView(deal.Buyer, deal.Company))];

    /// <summary>Whether a name is that of a deal that is known, and not of the one at hand.</summary>
    public async Task<bool> KnowsAsync(ITurnContext turn, string who, DealView? atHand, CancellationToken cancellationToken) =>
        !OtherMatters.Means(who, atHand) && (await AllAsync(turn, cancellationToken)).Any(deal => OtherMatters.Means(who, deal));

    /// <summary>What was told of it last, which says what its talk is about; null where nothing was.</summary>
    public async Task<string?> StandsAsync(ITurnContext turn, DealView deal, CancellationToken cancellationToken)
    {
        var transaction = turn.Transaction();
        var found = await deals.FindAsync(transaction, Content.Names.First(deal.Buyer), deal.Company, cancellationToken);
        var events = found is null ? [] : await history.EventsAsync(transaction, found.Id, cancellationToken);
        return events.Select(one => DealEvents.NewsOf(one.Kind)).LastOrDefault(act => act is not null);
    }
}
