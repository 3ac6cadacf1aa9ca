using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>“The kitchen's 45 grand”, of a deal about tanks for 61k: what something else costs is not what the deal is about.</summary>
internal static class OtherSums
{
    private static readonly HashSet<string> _ofDeal = new(
        ("price offer quote quotation deal order total budget it that this hers his theirs ours sum value contract limit max maximum " +
            "ceiling amount worth job package bill invoice project " +
        "discount fee rate cost he she they which all everything there").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The reading without the sum of something else, where the talk knows the deal's.</summary>
    public static Reading Without(Reading reading, TalkState? talk) =>
        talk?.Facts.Any(fact => fact is { Key: FactKeys.Amount, Status: FactStatus.Known }) != true ? reading
        : reading with { Facts = [.. reading.Facts.Where(fact => fact.Key != FactKeys.Amount || !IsOther(reading.Utterance.Text, fact))] };

    private static bool IsOther(string text, Fact sum) =>
        sum.Span.End <= text.Length
            && Costs.Match(text[..sum.Span.Start]) is { Success: true } costs
            && !_ofDeal.Contains(costs.Groups["what"].Value);

    private static readonly WordExpression Costs =
        new(@"\b(?<what>[a-z]+)(?:'s|’s| is| was| costs?| will be| comes to| alone is)(?: about| around| roughly)?\s*$");
}
