using CoachBot.Listening;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Orders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Hearing;

/// <summary>
/// Hears what a message orders of the reminders at hand, each part by itself, after all that it could mean besides has been heard.
/// </summary>
public sealed class OrderedParts(ReminderFinder finder, IDateTimeReader dates, SellerClock clock)
{
    private const double Plainly = 0.98;
    private const int LongestText = 240;
    private const int FewestTold = 4;
    private static readonly string[] _asksDay = [FactKeys.Agreed, FactKeys.Call, FactKeys.Remind, FactKeys.Deadline];
    private static readonly string[] _services = ["set-reminder", "prepare-call", "debrief-call", "practise", "check-draft"];
    private static readonly string[] _asked = ["want.remind"];
    private static readonly string[] _others = ["want.log-deals", "correct", "want.note"];
    private static readonly string[] _torn = ["steer.", "news.", "ask.as-"];
    private static readonly string[] _beside = ["want.note", "want.agenda", "want.open", "steer.undo"];

    /// <summary>The reading with what was heard.</summary>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (text.Length > LongestText || reading.Utterance.Clauses.Count == 0 || reading.Other is not null
            || _asksDay.Contains(talk?.Open?.Asks) || (talk?.Open is not null && _services.Contains(talk.Topic)))
        {
            return reading;
        }
        var context = clock.Context(turn.Activity);
        var times = new OrderTimes(dates, context);
        if (!OrderWords.MayOrder(Spelling.PutRight(text)) && !times.SaysWhen(text))
        {
            return reading;
        }
        var (pending, came) = await finder.AtHandAsync(turn.Transaction(), cancellationToken);
        if (pending.Any(one => NamePutRight.Announces(text) && NamePutRight.Read(text, ReminderFinder.WordsOf(one)) is not null))
        {
            // “My bad, 3:30, and it's Sonja with a j” puts a name right, which is heard by itself.
            return reading;
        }
        var orders = new OrderReader(new(came is null ? pending : [came, .. pending], context.Zone), times).In(text);
        return IsHeardAlready(reading, orders, text) ? reading : With(reading, orders);
    }

    // What plainly asks for one reminder has been heard by itself; a draft orders nothing, but words in quotes may be a reminder's.
    private static bool IsHeardAlready(Reading reading, IReadOnlyList<ReminderOrder> orders, string text) =>
        orders.Count == 0
            || (orders.All(order => order.Kind == OrderKind.Set)
                && (((orders.Count == 1 || ReminderWords.Asks(text)) && IsHeardAs(reading, _asked) && !IsTornApart(reading, orders))
                    || (!ReminderWords.Asks(text) && IsHeardAs(reading, _others))))
            || (reading.KeepsNothing && !(orders.All(order => order.Meant?.Task is not null) && text.IndexOfAny(['"', '“']) > 0));

    // “After the call I must write to her, say at noon, remind me”: what is to be done was heard as something else, or what it hangs on
    // was heard by itself.
    private static bool IsTornApart(Reading reading, IReadOnlyList<ReminderOrder> orders)
    {
        if (orders is not [{ Span: var whole }] || !OrderWords.EndsInBareWish(reading.Utterance.At(whole)))
        {
            return false;
        }
        var wishes = reading.Commands.Where(command => command.Act == "want.remind" && command.Span.Overlaps(whole)).ToList();
        return wishes.Count > 1
            || wishes.Exists(command => command.Span.Start > whole.Start
                && Hangs.IsMatch(reading.Utterance.Text.AsSpan(whole.Start, command.Span.Start - whole.Start)))
            || reading.Commands.Any(command => command.P >= Thresholds.Undoable && command.Span.Overlaps(whole)
                && (command.Act is "answer" or "unknown" or "refuse"
                    || _torn.Any(act => command.Act.StartsWith(act, StringComparison.Ordinal))));
    }

    private static readonly WordExpression Hangs = new(@"\b(?:before|after)\b");

    private static bool IsHeardAs(Reading reading, string[] acts) =>
        reading.Commands.Any(command => command.P >= Thresholds.Undoable && acts.Contains(command.Act));

    private static Reading With(Reading reading, IReadOnlyList<ReminderOrder> orders)
    {
        var end = orders.Max(order => order.Span.End);
        var tellsMore = WordCount.Of(reading.Utterance.Text.AsSpan(end)) >= FewestTold;
        // “Emailed Ana the offer, she says it's too dear”: done, and the rest is news.
        bool IsOfOrder(Span span) => orders.Any(order => order.Span.Overlaps(span)) && !(tellsMore && span.End > end);
        var commands = orders.Select(order => new Command(order.Act, order.Meant?.Written, order.Span, Plainly)).ToList();
        var beside = reading.Commands.Where(command => !IsOfOrder(command.Span) && command.P >= Thresholds.Undoable
            && (_beside.Contains(command.Act) || command.Act.StartsWith("news.", StringComparison.Ordinal)));
        return reading with
        {
            Commands = [.. beside.Concat(commands).OrderBy(command => command.Span.Start)],
            Ranking = [commands[0], .. reading.Ranking], KeepsNothing = false,
            Facts = [.. reading.Facts.Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company || !IsOfOrder(fact.Span))],
        };
    }
}
