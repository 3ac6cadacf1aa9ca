using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Hearing;

/// <summary>
/// Hears a plan of the seller's own with a day to it: “he hears from finance Friday and I'll ring him at 3 that day”. It is kept as a
/// reminder, for who says when would like to be reminded.
/// </summary>
public sealed class OwnPlan(IDateTimeReader dates, SellerClock clock)
{
    private const double Plainly = 0.9;
    private const string Remind = "want.remind";
    private static readonly char[] _ends = ['.', '!', '?', ';', '\n'];
    private static readonly string[] _weak = ["tell", "none", "answer", "want.note", "want.prepare"];

    // Whose answer is such a plan.
    private static readonly string[] _plans = [FactKeys.Next, FactKeys.Remind, FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline];

    /// <summary>The reading with what was heard.</summary>
    public Reading Hear(ITurnContext turn, Reading reading, TalkState? talk)
    {
        var (text, context) = (reading.Utterance.Text, clock.Context(turn.Activity));
        if (talk is null or { IsService: true } or { Open: { TakesWords: true, IsFolded: false } }
            || _plans.Contains(talk.Open?.Asks)
            || text.Contains('?', StringComparison.Ordinal)
            || reading.Commands.Any(command => command.P >= Thresholds.Undoable && !_weak.Contains(command.Act)
                && (command.Act == "correct" || !command.Act.StartsWith("news.", StringComparison.Ordinal)
                    || command.Act.StartsWith("news.call-", StringComparison.Ordinal)))
            || (reading.Leading is { Act: "answer", P: >= Thresholds.Undoable } && !DoesIt.IsMatch(text))
            || Plan(text, context) is not { } plan)
        {
            return reading;
        }
        var command = new Command(Remind, null, plan, Plainly);
        var others = reading.Commands.Where(other => !_weak.Contains(other.Act) && other.Act != Remind && !other.Span.Overlaps(plan));
        return reading with
        {
            Commands = [.. others, command],
            Ranking = [command, .. reading.Ranking],
            Facts = [.. reading.Facts.Where(fact => !fact.Span.Overlaps(plan))],
        };
    }

    // The sentence of the plan, where it says the day.
    private Span? Plan(string text, DateTimeContext context)
    {
        if (Own.Match(text) is not { Success: true } own)
        {
            return null;
        }
        var from = text.LastIndexOfAny(_ends, own.Index) + 1;
        var end = text.IndexOfAny(_ends, own.Index + own.Length);
        var sentence = text[from..(end < 0 ? text.Length : end)];
        var told = dates.ReadAll(sentence, context).Where(date => date.StartIn(context.Zone) > context.Now).ToList();
        var isDated = told.Exists(date => date.End is null && from + date.Index > own.Index)
            || (told.Count > 0 && ThatDay.IsMatch(sentence));
        return isDated && !Doubt.IsMatch(sentence) ? new Span(from, sentence.Length) : null;
    }

    private static readonly WordExpression Own = new(
        @"\b(?:i['’]?ll|il|i will|i['’]?m going to|im gonna|i['’]?m gonna|i shall|we['’]ll|we will) (?:just |then |also |go and " +
            @"|try to )?(?:do (?:it|that|this)|send (?:it|that|this)|call|ring|phone|text|email|e-mail|mail|message|chase|visit|write to" +
            @"|pop (?:in|round|over)|drop (?:in|by)|ring up)\b");

    // “I'll do it Friday, not now”: whatever stands open.
    private static readonly WordExpression DoesIt = new(
        @"^\W*(?:(?:ok|okay|right|so|and|no|well|fine)\b\W*)*(?:i['’]?ll|i will) (?:do|send|try) (?:it|that|this)\b");

    private static readonly WordExpression ThatDay = new(@"\b(?:that|the same) (?:day|morning|afternoon|evening)\b");

    private static readonly WordExpression Doubt = new(
        @"\b(?:if|unless|maybe|perhaps|might|said|told|says|promised|or|doubt|never|not (?:so )?(?:sure|certain|saying)" +
            @"|(?:don['’]?t|do not|can['’]?t) (?:really )?(?:think|believe|know|suppose|guess|see|say|tell|promise|expect|mean))\b");
}
