namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What the seller's own deals add: a company that is named alone brings its buyer.</summary>
internal static class DealRules
{
    private const double FromDeal = 0.9;

    public static void Read(Scene scene)
    {
        if (scene.Has(FactKeys.Buyer) || scene.Facts.Find(fact => fact.Key == FactKeys.Company) is not { } company)
            return;
        var deals = scene.Known.DealsOf(company.Value);
        if (deals.Count == 1 && deals[0].Buyer is { } buyer)
            scene.Facts.Add(new(FactKeys.Buyer, buyer, company.Span, FromDeal) { Stance = company.Stance });
    }
}
