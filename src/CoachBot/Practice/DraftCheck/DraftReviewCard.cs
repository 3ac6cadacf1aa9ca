using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Practice.DraftCheck;

/// <summary>What the coach says about a draft: the good first, then at most three things, the most important first.</summary>
public sealed class DraftReviewCard(ContentLibrary content)
{
    private const int MostFindings = 3;
    private const int LongestWords = 120;

    private Topic Topic => content.Find(CheckDraftDialog.TopicId)!;

    /// <param name="review">What was found.</param>
    /// <param name="shown">How often this seller has shown a draft, so that praise doesn't always sound the same.</param>
    /// <param name="forgets">What is said of keeping it: the last line.</param>
    public CoachCard Build(DraftReview review, int shown, string forgets)
    {
        var card = Elements.Card([.. Parts(review, shown), Elements.Small(forgets)]);
        return new CoachCard(card, $"{Plain(review, shown)}\n{forgets}", review.Findings.Count > 0 ? Line("look-title") : Good(review)) { Speak = Good(review) };
    }

    /// <summary>The same, as part of another card.</summary>
    public IEnumerable<AdaptiveElement> Parts(DraftReview review, int shown) => [.. Findings(review), .. Notes(review, shown).Select(Elements.Small)];

    /// <summary>The same, where no cards are shown.</summary>
    public string Plain(DraftReview review, int shown)
    {
        var found = Shown(review).SelectMany(finding => new[] { Named(finding), finding.Why, $"{Line("instead")}: {finding.Suggestion}" });
        var look = review.Findings.Count > 0 ? new[] { Line("look-title") } : [];
        return string.Join('\n', [Line("good-title"), Good(review), .. look, .. found, .. Notes(review, shown)]);
    }

    private IEnumerable<AdaptiveElement> Findings(DraftReview review)
    {
        yield return Elements.Heading(Line("good-title"));
        yield return Elements.Paragraph(Good(review));
        if (review.Findings.Count > 0)
        {
            yield return Elements.Heading(Line("look-title"));
        }
        foreach (var finding in Shown(review))
        {
            var found = Elements.Labelled(content.DraftRules.Find(finding.Rule)!.Title, $"“{Shortened(finding.Words)}”");
            found.Spacing = AdaptiveSpacing.Medium;
            yield return found;
            yield return Elements.Small(finding.Why);
            yield return Elements.Labelled(Line("instead"), finding.Suggestion);
        }
    }

    // The most important first; what is about the same words again waits behind what is about others.
    private static IEnumerable<Finding> Shown(DraftReview review)
    {
        var shown = new List<Finding>();
        foreach (var finding in review.Findings)
        {
            if (!shown.Exists(other => IsWithin(finding.Words, other.Words) || IsWithin(other.Words, finding.Words)))
            {
                shown.Add(finding);
            }
        }
        return shown.Concat(review.Findings.Except(shown)).Take(MostFindings);
    }

    private static bool IsWithin(string words, string others) => others.Contains(words, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Notes(DraftReview review, int shown)
    {
        if (review.Findings.Count == 0)
        {
            yield return Line($"all-good-{1 + (shown % 2)}");
        }
        if (review.Findings.Count > MostFindings)
        {
            yield return Line("only-three");
        }
        if (review.LeftOutQuote)
        {
            yield return Line("their-words-left-out");
        }
    }

    private string Good(DraftReview review) => string.Join(' ', review.Good.Select(name => Line($"good-{name}")));

    private string Named(Finding finding) => $"{content.DraftRules.Find(finding.Rule)!.Title}: “{Shortened(finding.Words)}”";

    private string Line(string key) => Topic.Lines[key].Fill(Names.None);

    private static string Shortened(string words) => words.Length <= LongestWords ? words : string.Concat(words.AsSpan(0, LongestWords - 1), "…");
}
