using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// Tells the deals of one message apart: a person goes with the nearest company of the same sentence, never with one of another deal.
/// </summary>
internal static class DealsApart
{
    private static readonly WordSet Ends = new(". ! ? ; \n");

    private static readonly WordSet Turns = new("and but also then meanwhile plus with as now again");

    private static readonly WordSet Pauses = new(": ,");

    public static void Mark(Scene scene, List<Fact> facts)
    {
        var names = facts.Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company).OrderBy(fact => fact.Span.Start).ToList();
        if (names.Count < 2 || !names.Exists(fact => fact.Key == FactKeys.Company))
            return;
        var deals = new Dictionary<Fact, int>();
        foreach (var name in names)
            deals[name] = Of(scene, names, name, deals) ?? deals.Values.DefaultIfEmpty(-1).Max() + 1;
        if (deals.Values.Max() == 0)
            return;
        for (var at = 0; at < facts.Count; at++)
            facts[at] = facts[at]
                with { Deal = deals.TryGetValue(facts[at], out var deal) ? deal : deals[Nearest(scene, names, facts[at])] };
    }

    // The deal of a name that was told before it and belongs to it; null where it begins another.
    private static int? Of(Scene scene, List<Fact> names, Fact name, Dictionary<Fact, int> deals)
    {
        if (deals.Count == 0)
            return 0;
        var (sentence, last) = (SentenceOf(scene, name), deals.Keys.Last());
        if (AreOfOtherDeals(scene, last, name))
            return null;
        var beside = deals.Keys.Where(other => SentenceOf(scene, other) == sentence).ToList();
        if (name.Key == FactKeys.Buyer)
            return beside.LastOrDefault() is { } near && !HasNearerCompany(scene, names, name, near) ? deals[near]
                : beside.Count > 0
                    || names.Exists(other =>
                        other.Key == FactKeys.Company && other.Span.Start > name.Span.Start && SentenceOf(scene, other) == sentence)
                    ? null : deals[last];
        if (beside.LastOrDefault(other => other.Key == FactKeys.Buyer) is { } person && !HasCompany(names, deals, deals[person]))
            return deals[person];
        var hasOwner = HasCompany(names, deals, deals[last]) || BeginsAnew(scene, name) && beside.Count == 0;
        return hasOwner ? null : deals[last];
    }

    // "Tom from Litware" behind "Ana from Contoso": Litware is nearer to Tom.
    private static bool HasNearerCompany(Scene scene, List<Fact> names, Fact name, Fact near)
    {
        var next = names.Find(other =>
            other.Key == FactKeys.Company && other.Span.Start > name.Span.Start && SentenceOf(scene, other) == SentenceOf(scene, name));
        return next is not null && names.Exists(other => other.Key == FactKeys.Company && other.Span.Start < name.Span.Start) &&
            next.Span.Start - name.Span.End < name.Span.Start - near.Span.End;
    }

    private static bool HasCompany(List<Fact> names, Dictionary<Fact, int> deals, int deal) =>
        names.Exists(other => other.Key == FactKeys.Company && deals.TryGetValue(other, out var own) && own == deal);

    // "And Baltica Foods, nothing heard", "Contoso: still quiet"
    private static bool BeginsAnew(Scene scene, Fact name)
    {
        var (from, to) = (scene.Sentence.WordAt(name.Span.Start), scene.Sentence.WordAt(name.Span.End));
        while (from > 0 && scene.Sentence.Is(from - 1, Turns))
            from--;
        var opens = from == 0 || scene.Sentence.Is(from - 1, Ends) || scene.Sentence.Is(from - 1, ",");
        return opens && (from < scene.Sentence.WordAt(name.Span.Start) || scene.Sentence.Is(to, Pauses));
    }

    private static bool AreOfOtherDeals(Scene scene, Fact one, Fact other)
    {
        if (one.Key == other.Key)
            return false;
        var (ones, others) = (scene.Known.DealsOf(one.Value), scene.Known.DealsOf(other.Value));
        return ones.Count > 0 && others.Count > 0 && !ones.Intersect(others).Any();
    }

    private static Fact Nearest(Scene scene, List<Fact> names, Fact fact) =>
        names.MinBy(name => (SentenceOf(scene, name) == SentenceOf(scene, fact) ? 0 : 1, Math.Abs(name.Span.Start - fact.Span.Start)))!;

    private static int SentenceOf(Scene scene, Fact fact)
    {
        var count = 0;
        var to = scene.Sentence.WordAt(fact.Span.Start);
        for (var at = 1; at < to; at++)
        {
            if (scene.Sentence.Is(at, Ends) && scene.Sentence[at + 1].Start > scene.Sentence[at].End &&
                !scene.Sentence.Is(at - 1, Names.PersonWords.Abbreviated) && !scene.Sentence.Is(at - 1, Names.PersonWords.TitleTails))
                count++;
        }
        return count;
    }
}
