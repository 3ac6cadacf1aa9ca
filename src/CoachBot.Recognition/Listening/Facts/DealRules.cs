namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What the seller's own deals add: a company that is named alone brings its buyer.</summary>
internal static class DealRules
{
    private const double FromDeal = 0.9;

    public static void Add(Scene scene, List<Fact> facts)
    {
        if (facts.Exists(fact => fact.Key == FactKeys.Buyer) || facts.Find(fact => fact.Key == FactKeys.Company) is not { } company)
            return;
        var deals = scene.Known.DealsOf(company.Value);
        if (deals.Count == 1 && deals[0].Buyer is { } buyer)
            facts.Add(new(FactKeys.Buyer, buyer, company.Span, FromDeal) { Stance = company.Stance, Deal = company.Deal });
    }
}
