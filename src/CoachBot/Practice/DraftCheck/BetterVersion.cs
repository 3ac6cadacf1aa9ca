using CoachBot.Content;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// A better message instead of one with several faults: the seller's own text, put right; where nothing of it would remain, their greeting,
/// what it is about, one calm question. Null where the coach has none that it would send itself.
/// </summary>
internal sealed class BetterVersion(ContentLibrary content)
{
    private const int FewestFaults = 2;

    // What always fits where a buyer knows what it is about, and where they don't.
    private const string Known = "let-me-know";
    private const string Unknown = "about-oneself";

    private const string Folder = "many-attachments";

    // Who has just lost it, who is told “I told you so” and who gets a folder need another question than when to hear from them.
    private static readonly string[] _askOtherwise = ["own-hopes", "told-you-so", Folder, "makes-them-sell"];

    private static readonly string[] _ofStrangers = ["about-oneself", "flattery", "jargon"];

    // One such fault alone asks for another message.
    private static readonly string[] _needsOther = ["told-you-so", Folder];

    private readonly DraftChecker _checker = new(content.DraftRules);

    private readonly OwnVersion _own = new(content.DraftRules);

    /// <summary>The message, and the key of what it is called.</summary>
    public (string Text, string Title)? Of(Draft draft, DraftReview review)
    {
        if (_own.Of(draft, review) is { } own)
        {
            return (Slips.PutRight(own, content), "own-title");
        }
        if (review.Findings.Count < FewestFaults && !review.IsHarsh && !review.Findings.Any(finding => _needsOther.Contains(finding.Rule)))
        {
            return null;
        }
        // Of a whole folder no single paper is what it is about.
        var isFolder = review.Findings.Any(finding => finding.Rule == Folder);
        var (text, matter) = (OwnPart.Of(draft.Text).Text, isFolder ? null : Matter.Of(draft.Text));
        var words = Question(draft, review, matter);
        return new[] { Written(draft, text, matter, words), Written(draft, text, null, words) }
            .FirstOrDefault(version => _checker.Check(draft with { Text = version }).Findings.Count == 0) is { } version
            ? (version, "better-title") : null;
    }

    private string Question(Draft draft, DraftReview review, string? matter)
    {
        var harsh = review.Findings.Select(finding => content.DraftRules.Find(finding.Rule)!).FirstOrDefault(rule => rule.IsHarsh);
        var isStranger = matter is null && review.Findings.Any(finding => _ofStrangers.Contains(finding.Rule));
        var rule = harsh
            ?? review.Findings.Select(finding => content.DraftRules.Find(finding.Rule)!)
                .FirstOrDefault(one => _askOtherwise.Contains(one.Name))
            ?? content.DraftRules.Find(isStranger ? Unknown : Known)
            ?? content.DraftRules.Find(review.Findings[0].Rule)!;
        return rule.Suggestions.For(draft.Situation, draft.Channel);
    }

    private string Written(Draft draft, string text, string? matter, string words)
    {
        var about = matter is null
            ? ""
            : $"{content.Find(CheckDraftDialog.TopicId)!.Lines["better-matter"].Fill(Names.None.With("what", matter))} ";
        var (greeting, pause) = (Matter.Greeted(text), draft.Channel == DraftChannel.Email ? "\n\n" : " ");
        var body = $"{about}{words}";
        return greeting is null ? body : $"{greeting}{pause}{(pause == " " ? Behind(body) : body)}";
    }

    // Behind a comma a sentence goes on.
    private static string Behind(string body) =>
        body.StartsWith("I ", StringComparison.Ordinal) || body.StartsWith("I'", StringComparison.Ordinal)
            ? body
            : $"{char.ToLowerInvariant(body[0])}{body[1..]}";
}
