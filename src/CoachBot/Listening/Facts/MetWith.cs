using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Listening.Facts;

/// <summary>“The demo with Karl went great”: whom the call or the coffee was with is the buyer, where nobody else is named.</summary>
internal static class MetWith
{
    private static readonly WordExpression Met =
        new(@"\b(?:demo|call|meeting|talk|chat|visit|coffee|lunch|appointment|pitch) with (?<name>(?-i:\p{Lu})[\p{L}'’-]{1,19})\b");

    /// <summary>The reading with that buyer, where it names none.</summary>
    public static Reading In(Reading reading)
    {
        if (reading.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company)
            || Met.Match(reading.Utterance.Text) is not { Success: true } met
            || !FirstNames.Contains(met.Groups["name"].Value.ToLowerInvariant()))
        {
            return reading;
        }
        var buyer = new Fact(FactKeys.Buyer, met.Groups["name"].Value, new Span(met.Groups["name"].Index, met.Groups["name"].Length), 1);
        // “The call with Tom, my boss”: he is known for what he is.
        return reading.Facts.Any(fact => fact.Span.Overlaps(buyer.Span)) ? reading : reading with { Facts = [.. reading.Facts, buyer] };
    }
}
