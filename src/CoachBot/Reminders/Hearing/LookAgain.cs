using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Hearing;

/// <summary>
/// Hears what is left for later without the word for it: “leave it then till week after next?”, “look at it again after Easter”, and “do
/// Monday, 7ish” right after a day was spoken of.
/// </summary>
public sealed class LookAgain(ReminderRepository book, IDateTimeReader dates, SellerClock clock)
{
    private const double Plainly = 0.98;
    private const int FewWords = 12;
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(30);
    private static readonly string[] _dated = [FactKeys.Agreed, FactKeys.Call, FactKeys.Remind, FactKeys.Deadline, FactKeys.Since];

    /// <summary>The reading with what was heard.</summary>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (talk?.Topic == "set-reminder"
            || _dated.Contains(talk?.Open?.Asks)
            || ReminderWords.Asks(text)
            || ToldOfThem.In(text)
            || IsSettled(reading))
        {
            return reading;
        }
        var time = clock.Context(turn.Activity);
        if (talk is not null && ThatDay.IsMatch(text) && WordCount.Of(text) <= FewWords && SaysWhen(text, time))
        {
            var latest = await book.LatestAsync(turn.Transaction(), cancellationToken);
            var act = latest is not null && time.Now - latest.Touched < Lately ? "want.change-reminder" : "want.remind";
            return Led(reading, act, new(0, text.Length));
        }
        if (ReminderWords.Promises(text) && !text.EndsWith('?') && SaysAhead(text, time))
        {
            return Led(reading, "want.remind", new(0, text.Length));
        }
        var pieces = reading.Utterance.Clauses.Where(one => one.Stance is not (Stance.Denied or Stance.Reported))
            .SelectMany(one => Pieces(text, one.Span));
        return pieces.Where(piece => Again.IsMatch(reading.Utterance.At(piece)) && SaysWhen(reading.Utterance.At(piece), time))
            .Select(piece => (Span?)piece)
            .FirstOrDefault() is { } wish
            ? Led(reading, "want.remind", wish) : reading;
    }

    // “Mark it lost for now, look at it again after Easter” is one clause, and two things.
    private static IEnumerable<Span> Pieces(string text, Span clause)
    {
        var from = clause.Start;
        foreach (var piece in text.Substring(clause.Start, clause.Length).Split(", "))
        {
            yield return new Span(from, piece.Length);
            from += piece.Length + ", ".Length;
        }
    }

    // What plainly does something to a reminder is heard already.
    private static bool IsSettled(Reading reading) => reading.Commands.Any(command => command is { P: >= Thresholds.Opening }
        && command.Act is "want.change-reminder" or "want.put-off" or "want.drop-reminder" or "want.done" or "want.remind" or "want.note"
            or "steer.undo" or "correct");

    private bool SaysWhen(string text, DateTimeContext time) => dates.ReadAll(SpokenTimes.Plain(text), time).Count > 0;

    private bool SaysAhead(string text, DateTimeContext time) =>
        dates.ReadAll(text, time).Any(when => (when.HasTime ? when.StartIn(time.Zone) > time.Now : when.Start.Date > time.Now.Date));

    private static Reading Led(Reading reading, string act, Span span)
    {
        var command = new Command(act, null, span, Plainly);
        var others = reading.Commands.Where(other => other.P >= Thresholds.Opening && !other.Span.Overlaps(span));
        return reading with
        {
            Commands = [.. others.Append(command).OrderBy(one => one.Span.Start)],
            Ranking = [command, .. reading.Ranking],
            Facts = [.. reading.Facts.Where(fact => fact.When is null || !fact.Span.Overlaps(span))],
        };
    }

    private static readonly WordExpression Again = new(
        @"^\W*(?:(?:and|so|then|ok|okay|right|yes|yeah|aye|maybe|please|pls|i'?ll|i will|i'd|let'?s|let me|we'?ll|better|just)\b\W*)*(?:" +
        @"(?:leave|park|rest|shelve) (?:it|him|her|them|that|this|that one|this one)\b(?: (?:alone|be|there|at that|in peace|for now" +
            @"|with (?:him|her|them|it)|then|so))* (?:till|until|'?til|to|for)\b|" +
        @"(?:look|have (?:a|another) look|check|try|think|see|go|come|ask|get in touch)\b(?: \w+){0,4} again\b|(?:check|come|go|get" +
            @"|circle) back (?:to|on|at|in|with)\b(?: \w+){0,3}|revisit (?:it|this|that|them|him|her)\b" +
            @"|(?:stick|put|pop|pencil|book) [\w’' ]{2,25} in for (?:a|another|one more) (?:look|chat|call|ring|go|visit)\b)");

    private static readonly WordExpression ThatDay = new(
        @"^\W*(?:(?:aye|yes|yeah|yep|ok|okay|right|fine|good|sure|then|go on|please|well|right so)\b\W*)*(?:do|say|make it|make that" +
            @"|let'?s (?:do|say|make it|go for)|go for|stick with|take) (?:it )?(?:on |for )?(?:the |next )?(?:mon|tue|wed|thu|fri|sat" +
            @"|sun|tomorrow|today|tonight|week|\d)");
}
