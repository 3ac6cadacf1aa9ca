using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Practice.DraftCheck;

/// <summary>What the coach says about a draft: the good first, then at most three things, the most important first.</summary>
public sealed class DraftReviewCard(ContentLibrary content)
{
    private const string Found = "found";
    private const int MostFindings = 3;
    private const int ShortLines = 2;
    private const int LongestWords = 72;

    private Topic Topic => content.Find(CheckDraftDialog.TopicId)!;

    /// <param name="shown">The draft, and what was found.</param>
    /// <param name="forgets">What is said of keeping it: the last line.</param>
    public CoachCard Build(ShownDraft shown, string forgets)
    {
        var (review, draft) = (shown.Review, new MarkedDraft(content.Shared));
        var better = shown.IsRepaired || shown.IsSent || review.Findings.Count == 0 ? null
            : new BetterVersion(content).Of(shown.Draft, review);
        AdaptiveElement?[] itself = shown.IsRepaired || shown.IsSent || review.Findings.Count > 0
            ? [Elements.Passing(With(better?.Text, better?.Title, draft.Build(Line(Title(shown)), shown)))]
            : [];
        var card = Elements.Card(
        [
            .. itself,
            // Of what has gone out nobody would send it as it is.
            .. shown.IsSent && review.Findings.Count == 0
                ? [Elements.Labelled(Line("good-title"), Good(review))]
                : Parts(review, shown.Times, shown.Repairable, Press, better is not null, MostBeside(better?.Text)),
            Elements.Small(forgets),
        ]);
        return new CoachCard(card, $"{Plain(review, shown.Times)}\n{forgets}",
            review.Findings.Count > 0 ? Line("look-title") : Good(review))
        {
            Speak = review.IsHarsh ? Line("harsh") : Good(review),
            Part = review.Findings.Count > 0 ? CardPart.Wording : CardPart.Other,
        };
    }

    // A long text put right has done with the third finding already; on a phone there is no room for both.
    private static int MostBeside(string? better) =>
        better?.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length > ShortLines ? MostFindings - 1 : MostFindings;

    private static string Title(ShownDraft shown) =>
        shown.IsRepaired ? "repaired-title" : shown.IsSent ? "sent-title" : "draft-title";

    // Made of the seller's own words, it is kept as little as they are.
    private AdaptiveContainer With(string? better, string? title, AdaptiveContainer itself)
    {
        if (better is not null)
        {
            itself.Items.Add(Elements.Label(Line(title!)));
            itself.Items.AddRange(better.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Elements.Words));
        }
        return itself;
    }

    /// <summary>What was found, as part of another card.</summary>
    /// <param name="review">What was found.</param>
    /// <param name="shown">How often this seller has shown a draft.</param>
    /// <param name="repairable">The rules whose findings the coach can put right.</param>
    /// <param name="press">The button that does so: its title, and the rule.</param>
    /// <param name="hasBetter">True where a better version stands above: what to write instead can wait.</param>
    /// <param name="most">How many findings are shown; the others wait behind the reasons.</param>
    internal IEnumerable<AdaptiveElement> Parts(DraftReview review, int shown, IReadOnlyList<string> repairable,
        Func<string, string, AdaptiveSubmitAction> press, bool hasBetter = false, int most = MostFindings) =>
        [.. Findings(review, repairable, press, hasBetter, most), .. Notes(review, shown).Select(Elements.Small)];

    /// <summary>The findings that are shown, the first one first.</summary>
    internal static IReadOnlyList<Finding> Shown(IReadOnlyList<Finding> found)
    {
        // The most important first; what is about the same words again waits behind what is about others.
        var shown = new List<Finding>();
        foreach (var finding in found)
        {
            if (!shown.Exists(other =>
                IsWithin(finding.Words, other.Words) || IsWithin(other.Words, finding.Words) || IsAt(finding, other)))
            {
                shown.Add(finding);
            }
        }
        return [.. shown.Concat(found.Except(shown)).Take(MostFindings)];
    }

    /// <summary>The same, where no cards are shown.</summary>
    public string Plain(DraftReview review, int shown)
    {
        var found = Shown(review.Findings)
            .SelectMany(finding => new[] { Named(finding), finding.Why, $"{Line("instead")}: {finding.Suggestion}" });
        var look = review.Findings.Count > 0 ? new[] { Line("look-title") } : [];
        return string.Join('\n', [.. review.IsHarsh ? new[] { Line("harsh") } : [Line("good-title"), Good(review)], .. look, .. found,
            .. Notes(review, shown)]);
    }

    private IEnumerable<AdaptiveElement> Findings(DraftReview review, IReadOnlyList<string> repairable,
        Func<string, string, AdaptiveSubmitAction> press, bool hasBetter, int most)
    {
        yield return review.IsHarsh ? Elements.Bold(Line("harsh")) : Elements.Labelled(Line("good-title"), Good(review));
        if (review.Findings.Count == 0)
        {
            yield break;
        }
        yield return Elements.Heading(Line("look-title"));
        var (shown, rows, explained) =
            (Shown(review.Findings), new AdaptiveContainer { Id = Found, Spacing = AdaptiveSpacing.Small }, new List<AdaptiveElement>());
        foreach (var finding in shown)
        {
            var named = Elements.Labelled(Title(finding), $"“{Shortened(finding.Words)}”");
            var instead = Elements.Labelled(Line("instead"), finding.Suggestion);
            named.Spacing = AdaptiveSpacing.None;
            var isTold = finding == shown[0] && !hasBetter;
            if (rows.Items.Count < most)
            {
                rows.Items.Add(Beside(isTold ? [named, instead] : [named],
                    repairable.Contains(finding.Rule) ? press(Repair(finding.Rule), finding.Rule) : null));
            }
            explained.AddRange(isTold
                ? [Elements.Labelled(Title(finding), finding.Why)]
                : [Elements.Labelled(Title(finding), finding.Why), instead]);
        }
        yield return rows;
        foreach (var part in Elements.Fold("reasons", Line("reasons"), content.Shared.Line("card-less"), new() { Items = explained }, Found,
            Elements.PassingId))
        {
            yield return part;
        }
    }

    private static AdaptiveColumnSet Beside(IEnumerable<AdaptiveElement> told, AdaptiveSubmitAction? repair)
    {
        var row = new AdaptiveColumnSet { Spacing = AdaptiveSpacing.Small,
            Columns = [new() { Width = AdaptiveWidth.Stretch, Items = [.. told] }] };
        if (repair is not null)
        {
            row.Columns.Add(new() { Width = AdaptiveWidth.Auto, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Items = [Elements.Row(repair)] });
        }
        return row;
    }

    private string Repair(string rule) =>
        Line(content.DraftRules.Find(rule)!.Measure is DraftMeasure.Length or DraftMeasure.Questions ? "repair-shorten" : "repair");

    private static AdaptiveSubmitAction Press(string title, string rule) =>
        Elements.Button(title, new Click { Start = CheckDraftDialog.TopicId, Item = rule });

    private static bool IsWithin(string words, string others) => others.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsAt(Finding finding, Finding other) => finding.Places.Count > 0
        && finding.Places.All(place => other.Places.Any(its => place.Start < its.End && its.Start < place.End));

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

    private string Named(Finding finding) => $"{Title(finding)}: “{Shortened(finding.Words)}”";

    private string Title(Finding finding) => content.DraftRules.Find(finding.Rule)!.Title;

    private string Line(string key) => Topic.Lines[key].Fill(Names.None);

    private static string Shortened(string words) =>
        words.Length <= LongestWords ? words : string.Concat(words.AsSpan(0, LongestWords - 1), "…");
}
