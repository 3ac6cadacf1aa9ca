using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies.Case;

/// <summary>
/// Who may sign, and which desk it lies on: the case of one who has to ask begins with words for just that way, as “what would procurement
/// need to see, to be at ease” asks nobody's contact anything they could answer.
/// </summary>
internal static class ByTheWay
{
    // “It's Birgitta, she's afraid of long contracts”: whose worry it is, and of what, is told already.
    private static readonly WordExpression Uneasy = new(
        @"\b(?:he|she|they)(?:'s|'re| is| are)? (?:just |only |really |always |a bit |very )?(?:afraid|scared|nervous|worried|wary|uneasy" +
        @"|sceptical|skeptical|worries) (?:of|about|that)\b");

    private static readonly string _topic = TopicsOfNews.Of(OutcomeWords.Boss)!;

    /// <summary>The reading, with the counsel for the way behind it; null where no way is told, or something else is asked.</summary>
    public static Reading? In(Reading reading, TalkState? talk, ContentLibrary content)
    {
        var isThere = talk?.Topic == _topic;
        if (!(reading.Leading.Act == OutcomeWords.Boss || (isThere && IsOnlyTold(reading.Leading)))
            || reading.Utterance.Text.Contains('?', StringComparison.Ordinal)
            || Kind(reading.Utterance.Text) is not { } kind
            // An organisation may have taken it out.
            || content.FindCounsel(kind) is null)
        {
            return null;
        }
        var ask = new Command(Counsel.InTheirWords, kind, new(0, reading.Utterance.Text.Length), Thresholds.Opening);
        var others = reading.Commands.Where(command => command.Act is "want.remind" or "want.note" or "tell");
        var lead = reading.Leading with { P = Math.Max(reading.Leading.P, Thresholds.Opening) };
        return isThere
            ? reading with { Commands = [.. others, ask], Ranking = [ask, .. reading.Ranking] }
            : reading with { Commands = [lead, .. others, ask], Ranking = [lead, ask, .. reading.Ranking.Skip(1)] };
    }

    private static string? Kind(string text) =>
        SigningPower.Kind(text) ?? (Uneasy.IsMatch(text.Replace('’', '\'')) ? "somebody-is-uneasy" : null);

    private static bool IsOnlyTold(Command leading) => leading.Act is "tell" or "none" or "ask.cant-know"
        || (leading is { Act: "answer", P: < Thresholds.Undoable });
}
