using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Where the phrases of the rules stand in a draft, and mean what they say.</summary>
internal sealed class RuleSearch
{
    private const int NegationReach = 8;

    private readonly DraftReading _draft;
    private readonly Dictionary<string, List<PhraseMatch>> _pressing = new(StringComparer.Ordinal);

    public RuleSearch(DraftRules rules, DraftReading draft)
    {
        _draft = draft;
        foreach (var rule in rules.All.Where(rule => rule.Presses))
        {
            var others = Pressing.ToList();
            _pressing[rule.Name] = [.. Search(rule).Where(match => !IsMostlyIn(others, match))];
        }
    }

    /// <summary>What presses the buyer, by whichever rule. The same words are found by one rule only, the most important.</summary>
    public IEnumerable<PhraseMatch> Pressing => _pressing.Values.SelectMany(found => found);

    public IReadOnlyList<PhraseMatch> Of(DraftRule rule) => _pressing.GetValueOrDefault(rule.Name) ?? Search(rule);

    private List<PhraseMatch> Search(DraftRule rule)
    {
        var text = _draft.Text;
        var matches = rule.Find.Find(text);
        if (!_draft.HasWayOut)
        {
            matches = matches.Concat(rule.FindWithoutWayOut.Find(text));
            if (rule.FindWithoutQuestion.Count > 0 && !_draft.AsksSomething)
            {
                matches = matches.Concat(rule.FindWithoutQuestion.Find(text));
            }
        }
        var found = Merge(matches.Where(match => !IsExcused(rule, match)));
        return found.Count > 0 && !rule.UnlessAnywhere.Find(text).Any() ? found : [];
    }

    private bool IsExcused(DraftRule rule, PhraseMatch match) =>
        IsNegated(match) || rule.Unless.Find(_draft.Text, _draft.Text.SentenceOf(match.First)).Any();

    // "I won't come back with a discount", "this isn't about getting you to sign": the words are there, and mean the opposite.
    private bool IsNegated(PhraseMatch match)
    {
        var text = _draft.Text;
        var sentence = text.SentenceOf(match.First);
        var from = Math.Max(sentence.FirstToken, match.First - NegationReach);
        var turns = _draft.All("turns", sentence).Select(turn => turn.First).ToHashSet();
        for (var at = match.First; at > from; at--)
        {
            if (text.Tokens[at].AfterPause || turns.Contains(at))
            {
                from = at;
            }
        }
        return _draft.All("not", sentence).Any(not => not.First >= from && not.End <= match.First);
    }

    private static bool IsMostlyIn(List<PhraseMatch> others, PhraseMatch match)
    {
        var shared = others.Sum(other => Math.Max(0, Math.Min(other.End, match.End) - Math.Max(other.First, match.First)));
        return shared * 2 >= match.End - match.First;
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
