using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening;

/// <summary>What only belongs to a question or a draft answers nothing.</summary>
public sealed partial class Listener
{
    private const double AsksPlainly = 0.85;

    private const string DraftCheck = "want.draft-check";

    private static readonly WordSet Reports = new(
        "said says say told tells tell wrote writes replied goes went asked asks answered texted emailed wants");

    // “How long do I keep my mouth shut, ten seconds feels like a year” asks; “how do I reply, he said it's too much” answers, too. What
    // stands behind “check this:” is the draft.
    private static IReadOnlyList<Segment> WithoutEchoes(Utterance utterance, IReadOnlyList<Segment> segments)
    {
        if (segments.Count < 2
            || segments.FirstOrDefault(segment => segment.P >= AsksPlainly
                && (segment.Family == "ask" || segment.Best.Act == DraftCheck)) is not { } asking)
            return segments;
        return [.. segments.Where(segment => segment.Best.Act != ActIds.Answer
            || segment.Best.Span.Start <= asking.Best.Span.Start
            || !(asking.Best.Act == DraftCheck || IsEcho(utterance, asking, segment)))];
    }

    private static bool IsEcho(Utterance utterance, Segment asking, Segment behind)
    {
        var between = utterance.Text.AsSpan(asking.Best.Span.Start, behind.Best.Span.Start - asking.Best.Span.Start);
        var words = new Sentence(utterance.At(behind.Best.Span));
        return between.IndexOfAny(".?!;\n") < 0 && !words.Any(0, words.Count, Reports);
    }
}
