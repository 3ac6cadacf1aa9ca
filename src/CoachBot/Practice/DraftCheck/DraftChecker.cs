using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Reads a draft by the rules. Keeps nothing of it. Safe for many threads.</summary>
public sealed class DraftChecker(DraftRules rules)
{
    private const int NegationReach = 6;

    public DraftReview Check(Draft draft)
    {
        var reading = new DraftReading(draft, rules);
        var findings = rules.All
            .Select(rule => Words(rule, reading) is { } words
                ? new Finding(rule.Name, words, rule.Why, rule.Suggestions.For(draft.Situation, draft.Channel))
                : null)
            .OfType<Finding>()
            .ToList();
        return new DraftReview
        {
            Findings = findings,
            Good = Praise.Of(reading, findings),
            Words = reading.WordCount,
            LeftOutQuote = reading.Own.LeftOutQuote,
        };
    }

    /// <summary>Whether a text is written in the language of the rules, as far as can be told.</summary>
    public bool Speaks(string text) => new DraftReading(new Draft(text), rules).IsInItsLanguage || Check(new Draft(text)).Findings.Any(IsWording);

    /// <summary>Found by its words, not by its length or by what is missing.</summary>
    private bool IsWording(Finding finding) => rules.Find(finding.Rule)!.Measure == DraftMeasure.None;

    /// <summary>Whether it is anything that one would say: "asdf qwer" isn't.</summary>
    public bool IsSpeech(string text) => new DraftReading(new Draft(text), rules).IsSpeech || Check(new Draft(text)).Findings.Count > 0;

    private string? Words(DraftRule rule, DraftReading draft)
    {
        if (rule.Measure != DraftMeasure.None && Measures.Of(rule.Measure, draft) is { } measured)
        {
            return measured;
        }
        var text = draft.Text;
        var matches = rule.Find.Find(text);
        if (!draft.HasWayOut)
        {
            matches = matches.Concat(rule.FindWithoutWayOut.Find(text));
        }
        var found = Merge(matches.Where(match => !IsExcused(rule, match, text)));
        return found.Count > 0 && !rule.UnlessAnywhere.Find(text).Any()
            ? string.Join(" … ", found.Select(match => text.Words(match.First, match.End)).Distinct(StringComparer.OrdinalIgnoreCase))
            : null;
    }

    private bool IsExcused(DraftRule rule, PhraseMatch match, TokenizedText text) =>
        IsNegated(match, text) || rule.Unless.Find(text, text.SentenceOf(match.First)).Any();

    // "I won't come back with a discount", "this isn't about getting you to sign": the words are there, and mean the opposite.
    private bool IsNegated(PhraseMatch match, TokenizedText text)
    {
        var sentence = text.SentenceOf(match.First);
        var from = Math.Max(sentence.FirstToken, match.First - NegationReach);
        var turns = rules.Marks["turns"].Find(text, sentence).Select(turn => turn.First).ToHashSet();
        for (var at = match.First; at > from; at--)
        {
            if (text.Tokens[at].AfterPause || turns.Contains(at))
            {
                from = at;
            }
        }
        return rules.Marks["not"].Find(text, sentence).Any(not => not.First >= from && not.End <= match.First);
    }

    private static List<PhraseMatch> Merge(IEnumerable<PhraseMatch> matches)
    {
        var merged = new List<PhraseMatch>();
        foreach (var match in matches.OrderBy(match => match.First))
        {
            if (merged.Count > 0 && match.First < merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, match.End) };
            }
            else
            {
                merged.Add(match);
            }
        }
        return merged;
    }
}
