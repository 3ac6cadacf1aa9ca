using CoachBot.Journal.Commands;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Orders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Calls.Changes;

/// <summary>
/// Hears what happens to a call that is on file: whoever names it, and says that it is off or at another time, speaks of that one, whatever
/// else the words resemble. What is wished for beside it is done, too.
/// </summary>
public sealed class CallChangeEar(CallPlanRepository plans, IDateTimeReader dates, SellerClock clock) : IMomentWords
{
    private const double Plainly = 0.99;
    private const string Moved = "news.call-moved";
    private const string Off = "news.call-off";
    private const string Remind = "want.remind";

    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(30);
    private static readonly string[] _services = ["prepare-call", "debrief-call", "set-reminder", "check-draft", "practise"];

    // What may be told, or asked, beside it.
    private static readonly string[] _beside = ["want.note", "want.agenda", "want.when-with", "want.reminders", "want.draft-check"];

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        var isAsked = talk?.Open is { } open && (open.TakesWords || _services.Contains(talk.Topic));
        if (text.Length > CallNews.Longest || isAsked || reading.KeepsNothing)
        {
            return reading;
        }
        var told = ToldWithWish.In(text);
        var context = clock.Context(turn.Activity);
        if (CallNews.In(reading.Utterance.At(told.Call)) is not CallNewsKind.None and var kind)
        {
            var toCome = await plans.ToComeAsync(turn.Transaction(), cancellationToken);
            if (Change(reading, told, kind, new CallsMeant(toCome, dates, context), talk, context) is var (act, change))
            {
                var plan = toCome.First(one => change.Plans.Contains(one.Id));
                return With(reading, told, new Command(act, change.Arg, told.Call, Plainly), plan, talk);
            }
        }
        else if (CallNews.AsksWhether(text) && reading.Leading is not { Act: ShowNextWith.Act or "want.agenda" })
        {
            // “Did they cancel?” changes nothing: it is shown as it stands.
            var toCome = await plans.ToComeAsync(turn.Transaction(), cancellationToken);
            if (toCome.FirstOrDefault(plan => CallsMeant.Names(plan, text)) is { } plan)
            {
                return reading.LedBy(new(ShowNextWith.Act, plan.Buyer ?? plan.Company, reading.Whole, Plainly)) with { Facts = [] };
            }
        }
        else if (CallNews.IsNone(text) && reading.Commands.Any(IsOfOne))
        {
            var toCome = await plans.ToComeAsync(turn.Transaction(), cancellationToken);
            return toCome.Any(plan => CallsMeant.Names(plan, text)) ? WithoutChange(reading) : reading;
        }
        return await PutRightAsync(turn, reading, talk, context, cancellationToken)
            ?? await SetAgainAsync(turn, reading, talk, context, cancellationToken) ?? reading;
    }

    // “Sorry, it's Tuesday the 8th, not Wednesday”, of the call that stands on that Wednesday.
    private async Task<Reading?> PutRightAsync(ITurnContext turn, Reading reading, TalkState? talk, DateTimeContext context,
        CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (reading.Leading is not ({ Act: "correct" or "tell" } or { Act: "want.change-reminder" or "want.put-off", Arg: null })
            || dates.ReadAll(text, context).FirstOrDefault(when => Denied.IsMatch(text.AsSpan(0, when.Index))) is not { } denied)
        {
            return null;
        }
        var toCome = await plans.ToComeAsync(turn.Transaction(), cancellationToken);
        var meant = new CallsMeant(toCome, dates, context).At(denied);
        // Without a talk it is the call at hand, where it is put right in so many words; what else has a day, stays where it is.
        var own = talk?.Deal is { } deal ? meant.Where(plan => CallsMeant.IsWith(plan, deal))
            : talk is null && toCome.Count == 1 && Announces.IsMatch(text) ? meant : [];
        return !OfElse.IsMatch(text) && own.ToList() is [var plan]
            && new NewCallTime(dates, context).Read(text, plan.Starts) is { } to && to != plan.Starts
                ? With(reading, new(reading.Whole, null), new Command(Moved, Of([plan], to).Arg, reading.Whole, Plainly), plan, talk)
                : null;
    }

    private static readonly WordExpression Denied = new(@"\b(?:not|\w+n't|instead of|rather than)(?: on)?(?: the| that)?\s*$");

    private static readonly WordExpression Announces = new(
        @"^\W*(?:(?:ok|oh|ah|hm+|and|no|wait|hang on)\b\W*)*(?:sorry|correction|oops|my (?:bad|mistake)|i meant|i mean|wrong|actually" +
        @"|pardon)\b");

    private static readonly WordExpression OfElse = new(
        @"\b(?:decid\w+|decision|board|committee|deadline|deliver\w*|contract|invoice|payment|remind\w*|nudge|ping|expires?|go.?live" +
        @"|launch)\b");

    private (string Act, CallChange Change)? Change(Reading reading, ToldWithWish told, CallNewsKind kind, CallsMeant calls,
        TalkState? talk,
        DateTimeContext context)
    {
        var words = reading.Utterance.At(told.Call);
        if (kind == CallNewsKind.Off && CallNews.NotComing(words) is { } who && !calls.Knows(who))
        {
            // “No Zoom tomorrow, Ana rings me instead”.
            return null;
        }
        var another = reading.Facts.Any(fact => fact.Key is FactKeys.Buyer or FactKeys.Company && fact.Span.Overlaps(told.Call)
            && !calls.Knows(fact.Value));
        var meant = calls.In(words, talk?.Deal, another);
        if (meant is not [var first, ..] || (kind == CallNewsKind.Retimed && !IsNamed(meant, words)))
        {
            return null;
        }
        var time = new NewCallTime(dates, context);
        var to = kind == CallNewsKind.Off && !CallNews.Arranges(words) && !time.IsWhole(words) ? null : time.Read(words, first.Starts);
        var isSame = to == first.Starts;
        return (kind, to) switch
        {
            (CallNewsKind.Off, null) => (Off, Of(meant, null)),
            (CallNewsKind.Off, _) when isSame => (Off, Of(meant, null)),
            (_, null) => kind == CallNewsKind.Moved && CallNews.IsPutOff(words) ? (Moved, Of(meant, null)) : null,
            _ => isSame ? null : (Moved, Of(meant, to)),
        };
    }

    // “Hope they don't cancel”, “they moved their go-live to Monday”: nothing of ours is off, or moved.
    private static Reading WithoutChange(Reading reading)
    {
        var (left, ranking) = (reading.Commands.Where(command => !IsOfOne(command)).ToList(),
            reading.Ranking.Where(command => !IsOfOne(command)).ToList());
        return reading with
        {
            Commands = left.Count > 0 ? left : [ranking.FirstOrDefault() ?? new Command("tell", null, reading.Whole, Plainly)],
            Ranking = ranking,
        };
    }

    private static bool IsOfOne(Command command) =>
        command is { Act: Moved or Off or "want.drop-reminder" or "want.change-reminder" };

    private static bool IsNamed(IReadOnlyList<CallPlan> meant, string words) =>
        CallNews.SaysCall(words) || meant.All(plan => CallsMeant.Names(plan, words));

    private static CallChange Of(IReadOnlyList<CallPlan> meant, DateTimeOffset? to) => new([.. meant.Select(plan => plan.Id)], to);

    // “Thursday at 3”, right after a call was taken off.
    private async Task<Reading?> SetAgainAsync(ITurnContext turn, Reading reading, TalkState? talk, DateTimeContext context,
        CancellationToken cancellationToken)
    {
        if (!TimeAlone.Is(reading.Utterance.Text, dates, context)
            || await plans.TakenOffAsync(turn.Transaction(), Lately, cancellationToken) is not { } off
            // Of another deal, it is that one's call.
            || (talk?.Deal is { } deal && !CallsMeant.IsWith(off, deal))
            || new NewCallTime(dates, context).Read(reading.Utterance.Text, off.Starts) is not { } to)
        {
            return null;
        }
        return With(reading, new(reading.Whole, null), new Command(Moved, Of([off], to).Arg, reading.Whole, Plainly), off, talk);
    }

    // Of all that was heard in the words only what has a place beside it stays: a wish, a note, a question, the deal that is lost.
    private static Reading With(Reading reading, ToldWithWish told, Command change, CallPlan plan, TalkState? talk)
    {
        var isTalks = talk?.Deal is { } deal && CallsMeant.IsWith(plan, deal);
        var lost = change.Act == Off ? reading.Commands.FirstOrDefault(command =>
            command is { Act: "news.said-no" or "news.lost" or "news.competitor", P: >= Thresholds.Moving }) : null;
        var asks = reading.Utterance.Text.Contains('?', StringComparison.Ordinal)
            ? reading.Commands.Where(command => command.Act.StartsWith("ask.", StringComparison.Ordinal) && command.P >= Thresholds.Moving)
            : [];
        var wish = told.Wish is { } span ? [new Command(Remind, null, span, Plainly)] : Array.Empty<Command>();
        var beside = reading.Commands.Where(command => (_beside.Contains(command.Act) && command.P >= Thresholds.Undoable
            && !command.Span.Overlaps(told.Call)) || IsOfReminder(command, reading, plan));
        Command[] commands = [change, .. wish, .. beside, .. asks, .. lost is null ? [] : new[] { lost }];
        return reading with
        {
            Commands = commands,
            Ranking = [change, .. reading.Ranking],
            Other = isTalks ? null : new DealView(plan.Buyer, plan.Company),
            Facts = lost is null ? [.. Names(plan, change.Span)] : reading.Facts,
        };
    }

    // “Move Litware to Friday and push Tom to 11”: what is ordered of a reminder that the call's words don't name.
    private static bool IsOfReminder(Command command, Reading reading, CallPlan plan) => MeantReminder.Read(command.Arg) is not null
        && command.Span.Length < reading.Utterance.Text.Length && !CallsMeant.Names(plan, reading.Utterance.At(command.Span));

    private static IEnumerable<Fact> Names(CallPlan plan, Span span) => new[] { (FactKeys.Buyer, plan.Buyer), (FactKeys.Company,
        plan.Company) }
        .Where(name => name.Item2 is not null)
        .Select(name => new Fact(name.Item1, name.Item2!, new(span.Start, 1), 1));
}
