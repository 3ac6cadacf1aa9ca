namespace CoachBot.Practice.DraftCheck;

/// <summary>Reads a draft by the rules. Keeps nothing of it. Safe for many threads.</summary>
public sealed class DraftChecker(DraftRules rules)
{
    public DraftReview Check(Draft draft)
    {
        var reading = new DraftReading(draft, rules);
        var search = new RuleSearch(rules, reading);
        var findings = rules.All
            .Select(rule => Words(rule, reading, search) is { } words
                ? new Finding(rule.Name, words, rule.Why,
                    rule.Suggestions.For(draft.Situation, draft.Channel)) { Places = Places(rule, reading, search) }
                : null)
            .OfType<Finding>()
            .ToList();
        var isHarsh = findings.Exists(finding => rules.Find(finding.Rule)!.IsHarsh);
        return new DraftReview
        {
            Findings = findings,
            IsHarsh = isHarsh,
            Good = isHarsh ? [] : Praise.Of(reading, findings),
            Words = reading.WordCount,
            LeftOutQuote = reading.Own.LeftOutQuote,
        };
    }

    /// <summary>Whether a text is written in the language of the rules, as far as can be told.</summary>
    public bool Speaks(string text) =>
        new DraftReading(new Draft(text), rules).IsInItsLanguage || Check(new Draft(text)).Findings.Any(IsWording);

    /// <summary>Found by its words, not by its length or by what is missing.</summary>
    private bool IsWording(Finding finding) => rules.Find(finding.Rule)!.Measure == DraftMeasure.None;

    /// <summary>Whether it is anything that one would say: "asdf qwer" isn't.</summary>
    public bool IsSpeech(string text) => new DraftReading(new Draft(text), rules).IsSpeech || Check(new Draft(text)).Findings.Count > 0;

    private static List<Place> Places(DraftRule rule, DraftReading draft, RuleSearch search)
    {
        var found = search.Of(rule).Select(match => new Place(draft.Text.Tokens[match.First].Start, draft.Text.Tokens[match.End - 1].End));
        var asked = rule.Measure == DraftMeasure.Questions ? draft.Text.Sentences.Where(sentence => sentence.Asks)
            .Select(sentence => new Place(sentence.Start, sentence.End)) : [];
        return [.. found, .. asked];
    }

    private static string? Words(DraftRule rule, DraftReading draft, RuleSearch search)
    {
        var found = search.Of(rule);
        return found.Count > 0
            ? string.Join(" … ", found.Select(match => draft.Text.Words(match.First, match.End)).Distinct(StringComparer.OrdinalIgnoreCase))
            : Measures.Of(rule.Measure, draft, search);
    }
}
