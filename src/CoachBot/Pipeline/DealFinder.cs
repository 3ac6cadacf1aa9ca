using CoachBot.Deals;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>Finds the deal that names mean, and knows when they could mean several.</summary>
public sealed class DealFinder(DealRepository deals)
{
    /// <summary>The deals that the names mean: none, the one, or those to choose from.</summary>
    public async Task<IReadOnlyList<Deal>> FindAsync(TurnTransaction turn, DealView named, CancellationToken cancellationToken)
    {
        var found = await deals.MatchesAsync(turn, named.Buyer, named.Company, cancellationToken);
        return found.Count < 2 ? found : (named.Buyer, named.Company) switch
        {
            (not null, not null) => [found[0]],
            ({ } buyer, null) => OfPerson(found, buyer),
            _ => OfCompany(found),
        };
    }

    // A whole name is one person's; a first name may be several people's, who are told apart by surname or company.
    private static List<Deal> OfPerson(IReadOnlyList<Deal> found, string buyer)
    {
        if (buyer.Contains(' ', StringComparison.Ordinal)
            && found.Where(deal => string.Equals(deal.Buyer, buyer, StringComparison.OrdinalIgnoreCase)).ToList() is [var whole])
        {
            return [whole];
        }
        var distinct =
            found.Where(deal => deal.Buyer is not null && (deal.Company is not null || deal.Buyer.Contains(' ', StringComparison.Ordinal)))
            .ToList();
        return distinct.Count > 1 ? distinct : [distinct.FirstOrDefault() ?? found[0]];
    }

    // Without a name, a company means whomever one speaks with there.
    private static List<Deal> OfCompany(IReadOnlyList<Deal> found)
    {
        var people = found.Where(deal => deal.Buyer is not null).ToList();
        return people.Count > 1 ? people : [people.FirstOrDefault() ?? found[0]];
    }
}
