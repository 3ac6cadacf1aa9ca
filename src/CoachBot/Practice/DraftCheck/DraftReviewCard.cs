using CoachBot.Bot.Steps;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Practice.DraftCheck;

/// <summary>What the coach says about a draft: the good first, then at most three things, the most important first.</summary>
public sealed class DraftReviewCard(ContentLibrary content)
{
    private const int MostFindings = 3;

    public CoachCard Build(DraftReview review, Coaching<CheckDraftState> coaching)
    {
        var shown = review.Findings.Take(MostFindings).ToList();
        var good = string.Join(' ', review.Good.Select(name => coaching.Line($"good-{name}")));
        var notes = Notes(review, coaching).ToList();
        var card = Elements.Card(
        [
            Elements.Heading(coaching.Line("good-title")),
            Elements.Paragraph(good),
            shown.Count > 0 ? Elements.Heading(coaching.Line("look-title")) : null,
            .. shown.SelectMany(finding => Look(finding, coaching)),
            .. notes.Select(Elements.Small),
        ]);
        string[] lines =
        [
            coaching.Line("good-title"), good, .. shown.Count > 0 ? [coaching.Line("look-title")] : Array.Empty<string>(),
            .. shown.SelectMany(finding => new[] { Named(finding), finding.Why, $"{coaching.Line("instead")}: {finding.Suggestion}" }), .. notes,
        ];
        return new CoachCard(card, string.Join("\n", lines), shown.Count > 0 ? coaching.Line("look-title") : good) { Speak = good };
    }

    private IEnumerable<AdaptiveElement> Look(Finding finding, Coaching<CheckDraftState> coaching) =>
    [
        Elements.Labelled(content.DraftRules.Find(finding.Rule)!.Title, $"“{Shortened(finding.Words)}”"),
        Elements.Small(finding.Why),
        Elements.Labelled(coaching.Line("instead"), finding.Suggestion),
    ];

    private string Named(Finding finding) => $"{content.DraftRules.Find(finding.Rule)!.Title}: “{Shortened(finding.Words)}”";

    private static IEnumerable<string> Notes(DraftReview review, Coaching<CheckDraftState> coaching)
    {
        if (review.Findings.Count == 0)
        {
            yield return coaching.Line($"all-good-{1 + (coaching.State.Shown % 2)}");
        }
        if (review.Findings.Count > MostFindings)
        {
            yield return coaching.Line("only-three");
        }
        if (review.LeftOutQuote)
        {
            yield return coaching.Line("their-words-left-out");
        }
        yield return coaching.Line("forgets");
    }

    private static string Shortened(string words) => words.Length <= 120 ? words : string.Concat(words.AsSpan(0, 119), "…");
}
