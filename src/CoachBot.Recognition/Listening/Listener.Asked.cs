using System.Buffers;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening;

/// <summary>What only belongs to a question or a draft answers nothing.</summary>
public sealed partial class Listener
{
    private const double AsksPlainly = 0.85;

    private const string DraftCheck = "want.draft-check";

    private static readonly SearchValues<char> _draftBegins = SearchValues.Create(":\n\"“'‘");

    private static readonly WordSet Reports = new(
        "said says say told tells tell wrote writes replied goes went asked asks answered texted emailed wants");

    private static readonly WordSet GoesOn = new("or and if because cos so till until");

    private static readonly WordSet TheirSide = new("they he she them him her their his they're he's she's theyre hes shes it's");

    // “How long do I keep my mouth shut, ten seconds feels like a year” asks; “how do I reply, he said it's too much” answers, too.
    // What stands behind “check this:” is the draft.
    private static IReadOnlyList<Segment> WithoutEchoes(Utterance utterance, IReadOnlyList<Segment> segments)
    {
        if (segments.Count < 2
            || segments.FirstOrDefault(segment => segment.P >= AsksPlainly
                && (segment.Family == "ask" || segment.Best.Act == DraftCheck)) is not { } asking)
            return segments;
        return [.. segments.Where(segment => segment.Best.Act != ActIds.Answer
            || segment.Best.Span.Start <= asking.Best.Span.Start
            || !(asking.Best.Act == DraftCheck ? IsInDraft(utterance, asking, segment) : IsEcho(utterance, asking, segment)))];
    }

    private static bool IsInDraft(Utterance utterance, Segment asking, Segment behind) =>
        Between(utterance, asking, behind).IndexOfAny(_draftBegins) >= 0;

    private static bool IsEcho(Utterance utterance, Segment asking, Segment behind)
    {
        var words = new Sentence(utterance.At(behind.Best.Span));
        if (Between(utterance, asking, behind).IndexOfAny(".?!;\n") >= 0 || words.Any(0, words.Count, Reports))
            return false;
        return words.Is(0, GoesOn) || !words.Any(0, words.Count, TheirSide) || behind.P < AsksPlainly;
    }

    private static ReadOnlySpan<char> Between(Utterance utterance, Segment asking, Segment behind) =>
        utterance.Text.AsSpan(asking.Best.Span.Start, behind.Best.Span.Start - asking.Best.Span.Start);
}
