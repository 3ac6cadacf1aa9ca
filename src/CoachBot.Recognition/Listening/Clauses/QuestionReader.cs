using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Clauses;

/// <summary>Tells whether a clause asks.</summary>
internal static class QuestionReader
{
    private static readonly WordSet Askers = new("what why how who which whats what's how's hows who's where's wheres where whom whose");

    private static readonly WordSet Inverted = new(
        "should shall can could may would do does did is are am was were will must have has might");

    private static readonly WordSet AfterInversion = new("i you we they he she it this that there the my these those ana");

    private static readonly WordSet LeadIns = new("and but so ok okay well hey hi coach pls please , then or now tell me um hmm");

    public static bool Asks(Sentence sentence, Run clause)
    {
        for (var at = clause.To - 1; at > clause.From && sentence[at].IsMark; at--)
        {
            if (sentence.Is(at, "?"))
                return true;
        }
        var first = clause.From;
        while (first < clause.To - 1 && sentence.Is(first, LeadIns))
            first++;
        if (sentence.Is(first, Askers) && first + 1 < clause.To)
            return sentence[first].Lower.Contains('\'', StringComparison.Ordinal) || sentence[first].IsPossessive ||
                !sentence.Is(first, "what") || !sentence.Reads(first, "what", "a");
        if (sentence.Is(first, "when"))
            return sentence.Is(first + 1, Inverted);
        return sentence.Is(first, Inverted) && sentence.Is(first + 1, AfterInversion) || sentence.Reads(first, "any", "idea") ||
            sentence.Reads(first, "any", "tips") || sentence.Reads(first, "any", "advice");
    }
}
