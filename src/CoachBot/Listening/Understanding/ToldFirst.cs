using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// “It tripped twice, and cost him a Saturday”: where a message tells what troubles the buyer, an uneasy look, a pause or how far one may
/// go, and does nothing else for sure, words that take it up come first. A guess at a case would give words that fit anybody.
/// </summary>
internal static class ToldFirst
{
    // A pause in a talk is thinking; “she's gone quiet since I sent it” is no pause.
    private static readonly WordExpression Paused = new(
        @"\b(?:went|got|goes|fell|was|is|been) (?:all |very |really |so |a bit )?(?:quiet|silent)\b.{0,12}\b(?:(?:when|as|after) (?:i|we)" +
            @" (?:asked|said|named|told|mentioned|showed|wanted to know)|for a (?:bit|moment|second|minute|few seconds))\b" +
            @"|\b(?:quiet|silent|silence),? (?:and )?then (?:he|she|they) (?:told|said|says|asked|laughed)\b");

    private static readonly WordExpression Lasts =
        new(@"\b(?:weeks?|days?|months?|since|wrote|written|mailed|no (?:reply|answer|word)|nothing|twice|still)\b");

    // Longer, there's more to it than the pause.
    private const int MostOfPause = 16;

    private const string Quiet = "news.quiet";

    /// <summary>
    /// The reading, with what takes up the telling in front; the same where it tells none of these, or does something for sure.
    /// </summary>
    public static Reading In(Reading reading, TalkState? talk)
    {
        var (text, leading) = (reading.Utterance.Text, reading.Leading);
        if (IsAsked(talk))
        {
            return reading;
        }
        if (BuyersMove.IsOwnLimit(text) && !IsBeyondDoubt(leading))
        {
            return Led(reading, Counsel.ToOwnLimit, null);
        }
        return Kind(reading, talk) is { } kind ? Led(reading, Counsel.ToWhatTheySaid, kind) : reading;
    }

    private static string? Kind(Reading reading, TalkState? talk)
    {
        var (leading, isPause) = (reading.Leading, IsPause(reading));
        if (reading.Facts.Any(fact => fact.Key == FactKeys.Trouble))
        {
            return isPause || !IsSure(leading, talk) ? Telling.Trouble : null;
        }
        var isUneasy = !IsBeyondDoubt(leading)
            && (leading.Act == "answer" || !IsSure(leading, talk))
            && BuyersMove.Of(reading.Utterance.Text) == BuyersMove.Uneasy;
        return isUneasy ? BuyersMove.Uneasy : isPause ? Telling.Pause : null;
    }

    private static bool IsPause(Reading reading) =>
        (reading.Leading.Act == Quiet || (!IsBeyondDoubt(reading.Leading) && reading.Utterance.WordCount <= MostOfPause))
            && Paused.IsMatch(reading.Utterance.Text)
            && !Lasts.IsMatch(reading.Utterance.Text);

    // Where words are asked for, they are the answer.
    private static bool IsAsked(TalkState? talk) => talk?.Open is { TakesWords: true, IsFolded: false };

    // How far one may go answers no question about the buyer, and is nothing to prepare.
    private static bool IsBeyondDoubt(Command leading) => leading.P >= Thresholds.Plain && leading.Act is not ("tell" or "none")
        || (leading.P >= Thresholds.Undoable && (leading.Act is "correct" or "want.note" or "want.remind"
            || leading.Act.StartsWith("ask.", StringComparison.Ordinal)));

    private static bool IsSure(Command leading, TalkState? talk) => leading switch
    {
        { Act: "tell" or "none" or "unknown" or "ask.then" } => false,
        { Act: "ask.what-tell", Arg: null or "buyer" } => false,
        { Act: "answer" } => talk?.Open is null || leading.P >= Thresholds.Opening,
        { Act: "correct" } => true,
        { Act: var act, P: var p } when act.StartsWith("want.", StringComparison.Ordinal) => p >= Thresholds.Cheap,
        { Act: var act, P: var p } when act.StartsWith("steer.", StringComparison.Ordinal) => p >= Thresholds.Cheap,
        { Act: var act, P: var p } when talk is null && act.StartsWith("news.", StringComparison.Ordinal) => p >= Thresholds.Cheap,
        _ => leading.P >= Thresholds.Undoable,
    };

    private static Reading Led(Reading reading, string act, string? kind)
    {
        var first = new Command(act, kind, new(0, reading.Utterance.Text.Length), Thresholds.Plain);
        return reading.LedBy(first);
    }
}
