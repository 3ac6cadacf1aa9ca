using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// The draft itself on its card: what was found stands out, by weight and by colour; once repaired it can be used with one press.
/// </summary>
internal sealed class MarkedDraft(SharedContent shared)
{
    private const int LongestBesideFindings = 240;
    private const int LongestAlone = 600;

    public AdaptiveContainer Build(string title, ShownDraft shown)
    {
        var text = new AdaptiveContainer { Items = [.. Paragraphs(shown.Draft.Text, Places(shown.Review))] };
        return new()
        {
            Spacing = AdaptiveSpacing.Small,
            Items =
            [
                .. shown.Draft.Text.Length > (shown.Review.Findings.Count == 0 ? LongestAlone : LongestBesideFindings)
                    ? Elements.Fold("draft", title, shared.Line("card-less"), text)
                    : [Elements.Label(title), .. text.Items],
                .. shown.IsRepaired && Address(shown.Draft) is { } address
                    ? new[] { Elements.Row(Elements.Primary(shared.Line("card-use"), address)) }
                    : [],
            ],
        };
    }

    private static Uri? Address(Draft draft) => draft.Channel == DraftChannel.Email
        ? WordingLinks.Email(Subject(draft.Text), draft.Text[SubjectLine(draft.Text)..].Trim())
        : WordingLinks.TeamsChat(draft.Text);

    private static string Subject(string text) =>
        text[..SubjectLine(text)] is { Length: > 0 } line ? line[SubjectMark.Length..].Trim() : "";

    private static int SubjectLine(string text) =>
        text.StartsWith(SubjectMark, StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0
            and var end ? end : 0;

    private const string SubjectMark = "subject:";

    private static List<Place> Places(DraftReview review) =>
        [.. review.Findings.SelectMany(finding => finding.Places).OrderBy(place => place.Start)];

    private static IEnumerable<AdaptiveElement> Paragraphs(string text, List<Place> places)
    {
        for (int at = 0, end; at < text.Length; at = end + 1)
        {
            end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var isNext = at > 1 && text[at - 2] is '\n' or '\r';
            if (!string.IsNullOrWhiteSpace(text[at..end]))
            {
                yield return new AdaptiveRichTextBlock { Spacing = isNext
                    ? AdaptiveSpacing.Small
                    : AdaptiveSpacing.None, Inlines = [.. Runs(text, new(at, end), places)] };
            }
        }
    }

    private static IEnumerable<AdaptiveInline> Runs(string text, Place line, List<Place> places)
    {
        var at = line.Start;
        foreach (var place in places.Where(place => place.End > line.Start && place.Start < line.End))
        {
            var (start, end) = (Math.Max(at, place.Start), Math.Min(place.End, line.End));
            if (start > at)
            {
                yield return new AdaptiveTextRun(text[at..start]);
            }
            if (end > start)
            {
                yield return new AdaptiveTextRun(text[start..end]) { Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Accent };
            }
            at = Math.Max(at, end);
        }
        if (at < line.End)
        {
            yield return new AdaptiveTextRun(text[at..line.End].TrimEnd('\r'));
        }
    }
}
