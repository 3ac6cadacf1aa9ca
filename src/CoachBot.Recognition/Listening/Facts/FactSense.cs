using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Holds the facts of a message against each other and against what names can be.</summary>
internal static class FactSense
{
    private const double SureOfAnother = 0.8;

    private static readonly WordSet Names = new(
        $"{FactKeys.Buyer} {FactKeys.Company} {FactKeys.Colleague} {FactKeys.Introduction} {FactKeys.Competitor}");

    // Stand in words to say.
    private static readonly WordSet GoesOut = new($"{FactKeys.Buyer} {FactKeys.Company}");

    private static readonly WordSet Joins = new("and n & or / ,");

    public static void Make(Scene scene, List<Fact> facts)
    {
        facts.RemoveAll(fact =>
            Names.Contains(fact.Key) && !CanBeName(fact.Value) || GoesOut.Contains(fact.Key) && !IsWholeName(scene, fact));
        for (var at = facts.Count - 1; at > 0; at--)
        {
            if (facts.FindIndex(0, at, other => other.Key == facts[at].Key && IsSame(other.Value, facts[at].Value)) >= 0 ||
                facts[at].Key == FactKeys.Buyer && !IsSecondBuyer(scene, facts, at))
                facts.RemoveAt(at);
        }
    }

    private static bool IsWholeName(Scene scene, Fact fact) =>
        scene.Names.Exists(name => scene.Sentence[name.From].Start == fact.Span.Start);

    // A day or words that everybody uses are no name, unless written as one.
    private static bool CanBeName(string value)
    {
        var words = new Sentence(value);
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].IsWord
                && !words.Is(at, Grammar.Weekdays)
                && (words[at].HasCapital && words.Count > 1 || !OrdinaryWords.Contains(words[at].Lower)))
                return true;
        }
        return false;
    }

    private static bool IsSame(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            || longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase);
    }

    // One buyer, unless two stand together or the second is sure by itself.
    private static bool IsSecondBuyer(Scene scene, List<Fact> facts, int at)
    {
        var before = facts.FindLastIndex(at - 1, at, fact => fact.Key == FactKeys.Buyer);
        if (before < 0 || facts[at].Confidence >= SureOfAnother)
            return true;
        var (from, to) = (scene.Sentence.WordAt(facts[before].Span.End), scene.Sentence.WordAt(facts[at].Span.Start));
        if (scene.Sentence[scene.Sentence.WordAt(facts[at].Span.End)].Lower is "from" or "at" or "@")
            return true;
        return to - from <= 2 && scene.Sentence.Any(from, to, Joins);
    }
}
