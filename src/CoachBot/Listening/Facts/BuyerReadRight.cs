using CoachBot.Deals;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Listening.Facts;

/// <summary>
/// Puts right whom a message is about: “the lady at Marden Logistics” is no Logistics, “customer Mr Okabe … the director is Mr Lindner” is
/// about Mr Okabe, and whose paper “he” will read is not “he”.
/// </summary>
internal static class BuyerReadRight
{
    private static readonly char[] _ends = ['.', '!', '?', ';'];

    /// <summary>The reading with who is meant.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="at">The deal at hand.</param>
    public static Reading In(Reading reading, DealView? at)
    {
        var text = reading.Utterance.Text;
        var facts = reading.Facts
            .Where(fact => !IsOthers(text, fact, at))
            .Select(fact => fact.Key == FactKeys.Buyer ? AsCompany(text, fact) : fact)
            .ToList();
        if (Customer.Match(text) is { Success: true } customer && facts.FindIndex(fact => fact.Key == FactKeys.Buyer) is var buyer)
        {
            var who = customer.Groups["name"];
            var named = new Fact(FactKeys.Buyer, who.Value, new Span(who.Index, who.Length), 1);
            if (buyer >= 0 && !facts[buyer].Span.Overlaps(named.Span))
            {
                facts[buyer] = facts[buyer] with { Key = FactKeys.Boss };
            }
            facts.RemoveAll(fact => fact.Span.Overlaps(named.Span) && fact.Key is not FactKeys.Detail);
            facts.Add(named);
        }
        if (NotBoss.Match(text) is { Success: true } corrected
            && facts.FindIndex(fact => fact.Key is FactKeys.Buyer or FactKeys.Boss or FactKeys.Decides
                && fact.Span.Overlaps(new(corrected.Groups["name"].Index, corrected.Groups["name"].Length))) is >= 0 and var second)
        {
            // “Ingrid is the COO, not his boss” tells what she is, and changes nobody.
            facts[second] = facts[second] with { Key = FactKeys.Decides, Part = corrected.Groups["role"].Value.Trim() };
        }
        return facts.SequenceEqual(reading.Facts) ? reading : reading with { Facts = [.. facts.OrderBy(fact => fact.Span.Start)] };
    }

    // A title is nobody's name; “he'll look at the five of Mr Tanaka” is about “he”.
    private static bool IsOthers(string text, Fact fact, DealView? at) => fact.Key == FactKeys.Buyer && fact.Span.End <= text.Length
        && (FormOfAddress.IsTitleAlone(fact.Value)
            || (at?.Buyer is not null && Pronoun.IsMatch(text) && Owned.IsMatch(text.AsSpan(0, fact.Span.Start))
            && text.IndexOfAny(_ends) is var end && (end < 0 || end > fact.Span.Start)));

    // “Logistics” is the end of a company's name.
    private static Fact AsCompany(string text, Fact fact)
    {
        if (fact.Span.End > text.Length || fact.Value.Contains(' ', StringComparison.Ordinal) || !Ending.IsMatch(fact.Value))
        {
            return fact;
        }
        var before = Capitals.Match(text[..fact.Span.Start]);
        var start = before.Success ? before.Groups["name"].Index : fact.Span.Start;
        return fact with
        {
            Key = FactKeys.Company, Value = text[start..fact.Span.End].Trim(), Span = new Span(start, fact.Span.End - start),
        };
    }

    private static readonly WordExpression NotBoss = new(
        @"(?<name>(?:(?-i:\p{Lu})[\p{L}'’-]+ ){1,3})is (?:actually |in fact |really )?(?<role>(?:the|his|her|their|our) [\p{L} ]{2,30})" +
            @", (?:and )?not (?:his|her|their|the|a|my)\b");

    private static readonly WordExpression Pronoun = new(@"^\W*(?:(?:and|so|well|ok|now)\b\W*)*(?:he|she|they)\b");

    private static readonly WordExpression Owned = new(@"\b(?:of|from|by) $");

    private static readonly WordExpression Capitals = new(@"(?<name>(?:(?-i:\p{Lu})[\p{L}\d&'’-]+ ){1,3})$");

    private static readonly WordExpression Ending = new(
        @"^(?:logistics|freight|foods|council|hospital|clinic|clinics|group|industries|technologies|systems|solutions|partners" +
            @"|holdings|services|supplies|supply|motors|bank|energy|pharma|media|hotels|hotel|school|college|university|transport" +
            @"|engineering|manufacturing|construction|builders|bakery|brewery|dairy|farms|tools|pumps|metals|plastics|packaging" +
            @"|printing|consulting|insurance|properties|estates|couriers|haulage|shipping|cargo|trading|textiles|electronics|retail" +
            @"|wholesale|catering|cleaning|staffing|recruitment|security|care|medtech|labs|works)$");

    private static readonly WordExpression Customer = new(
        @"(?:^\W*|[.;:!?]\s+|\b(?:my|our|the|today) )(?:customer|client|buyer|contact|prospect),? " +
            @"(?<name>(?:mr|mrs|ms|dr|prof|frau|herr)\.? (?-i:\p{Lu})[\p{L}-]+)");
}
