using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Hearing;
using CoachBot.Reminders.Orders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>Takes what a message and its talk say of a reminder: what, when, about whom.</summary>
public sealed partial class ReminderWishReader(ReminderTimeReader times, DealRepository deals, CallPlanRepository plans,
    ReminderRepository book, TimeProvider clock)
{
    private const int MostAtHand = 200;
    private const int ShortStory = 110;
    private static readonly string[] _dated = [FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline];

    /// <summary>The wishes, one or more: “at 9 to call Ana and at 4 to write to Tom”.</summary>
    public async Task<IReadOnlyList<ReminderWish>> ReadAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var atHand = await AtHandAsync(context, cancellationToken);
        var words = Words(context);
        var plan = await NextCallAsync(context, cancellationToken);
        var before = await JustSetAsync(context, words, cancellationToken);
        var known = KnownDates(context, plan, before, words);
        var onTheDay = OnTheDay.Match(words);
        words = onTheDay.Success ? words.Remove(onTheDay.Index, onTheDay.Length) : words;
        var (said, hanging) = (words, times.HangingOn(words, context.Turn.Activity));
        if (hanging is var (told, wish))
        {
            (words, known) = (wish, [.. told, .. known]);
        }
        var whole = Read(words, known, atHand, context);
        var what = hanging is null ? null : said[..^words.Length].Trim(' ', ',', '.', ';', ':');
        if (hanging is not null && what is not null && !ReminderWords.Asks(words) && ReminderTask.IsDeed(whole.Task)
            && Read(what, known, atHand, context) is { Task: { } deed, Time.Due: not null } earlier && ReminderTask.IsDeed(deed))
        {
            // “Thursday at 9 mail Bronwen, and the day after at 12 chase Rhys”: two, and the second counts from the first.
            return [earlier, whole];
        }
        if (hanging is not null && what is { Length: <= ShortStory } && whole.Task is not null && whole.Task == AboutOf(whole))
        {
            // “Her board meets on the 17th. Nudge me the morning after”: what was told is what it is about.
            var saysWho = DealsAtHand.IsNamed(what, whole.Deal?.Buyer, whole.Deal?.Company);
            whole = whole with { Task = saysWho ? what : $"{whole.Task}: {what}" };
        }
        whole = hanging is null || (whole.Task is not null && !ReminderTimeReader.IsRelative(whole.Task)) ? whole
            : whole with { Task = what };
        whole = whole with { PlanId = whole.Time.From is { } from
                && plan is not null
                && from.StartIn(SellerClock.Zone(context.Turn.Activity)) == plan.Starts
                ? plan.Id
                : null };
        if (whole.PlanId is { } ofPlan && (DealsAtHand.IsNamed(words, plan!.Buyer, plan.Company)
            || DealsAtHand.IsAnothers(whole, plan, words, context.Talk)))
        {
            // “Half an hour before the Okafor call”: about her, whoever the talk is about.
            whole = DealsAtHand.Carried(Read(words, known, new DealView(plan.Buyer, plan.Company), context.Turn.Activity), context.Talk)
                with { PlanId = ofPlan };
        }
        else if (whole is { PlanId: not null, Deal: null })
        {
            whole = whole
                with { Deal = new DealView(plan!.Buyer, plan.Company), Task = whole.Task ?? About(new Names(plan.Buyer, plan.Company)) };
        }
        whole = before is not null && ReminderTask.Read(words, whole.Time.Words) is null && ReminderTask.Condition(words, []) is null
            ? whole with { Task = before.Task } : whole;
        if (onTheDay.Success && (whole.Time.From ?? times.Around(words, new Span(0, 0), context.Turn.Activity).FirstOrDefault()) is { } day)
        {
            return [whole, whole with { Time = times.OnDay(day, context.Turn.Activity), PlanId = null }];
        }
        if (OfThis.IsMatch(words) && ReminderTask.Read(words, whole.Time.Words, isKnown: true) is null
            && context.Reading.Commands.FirstOrDefault(command => command.Act == "want.note") is { } note)
        {
            // “Write down that I must ask first, and wake me on this on Thursday”: of what was noted.
            whole = whole with { Task = context.Reading.Utterance.At(note.Span) };
        }
        whole = whole with { Hangs = what, Words = WishWords.TakesWords(context.Reading.Utterance.Text) ? context.Talk?.Wording : null };
        var parts = whole.Repeats is null ? ReminderTask.Several(words) : [];
        if (whole.Repeats is null && OnOneDay(words, known, atHand, context) is { } both)
        {
            return both;
        }
        parts = parts.Count < 2 && whole.Repeats is null
            ? SayingWhat(times.Several(SpokenTimes.Plain(words), context.Turn.Activity), context) : parts;
        var several = parts.Count < 2 ? [] : parts.Select(part => Read(part, known, atHand, context))
            .Select(wish => wish with { Task = wish.Task ?? what }).ToList();
        var areWishes = several.Count > 1 && several.TrueForAll(wish => wish is { Task: not null, Time.Due: not null }) && SayWhat(parts);
        return areWishes ? OnTheSameDay(several, parts) : [whole];
    }

    // “Tomorrow lunchtime, 1 ish” is one time.
    private IReadOnlyList<string> SayingWhat(IReadOnlyList<string> parts, CommandContext context) =>
        parts.All(part => (Hangs.IsMatch(part) && (part != parts[0] || ReminderWords.Asks(part)))
            || ReminderTask.Read(part, times.Read(part, [], context.Turn.Activity).Words) is not null)
            ? parts : [];

    private static readonly WordExpression Hangs = new(@"\b(?:before|after|earlier|prior|ahead|later)\b");

    // “Tuesday 9:15 agreed. Nudge me at half 8 that day”: of two parts before the asking, one that says nothing to do tells what was
    // agreed.
    private static bool SayWhat(IReadOnlyList<string> parts) => !parts.Any(TellsStory) && (parts.Skip(1)
        .All(part => !ReminderWords.Asks(part)) || parts.TakeWhile(part => !ReminderWords.Asks(part))
        .All(part => ReminderTask.Read(part, []) is { } task && !Settled.IsMatch(task)));

    // “Her assistant rang, tomorrow stands, but she wants two names first. Remind me at 4”: the date of the story is none of the wish.
    private static bool TellsStory(string part) =>
        !ReminderWords.Asks(part) && (DealNews.TellsOfOthers(part) || DealNews.IsTheirs(part));

    // “Ask production Monday morning and call him same day after lunch”.
    private IReadOnlyList<ReminderWish>? OnOneDay(string words, IReadOnlyList<TimeExpression> known, DealsAtHand atHand,
        CommandContext context)
    {
        var plain = SpokenTimes.Plain(words);
        var parts = SameDay.Parts(plain, [.. times.Around(plain, new Span(0, 0), context.Turn.Activity)]);
        if (parts is not [var early, var late] || Read(early, known, atHand, context) is not { Task: not null, Time.Due: { } due } first)
        {
            return null;
        }
        var local = TimeZoneInfo.ConvertTime(due, SellerClock.Zone(context.Turn.Activity));
        var second = Read(SameDay.Without(late), [], atHand, context);
        if (!SayWhat(parts) || (second.Task is null && second.Time.Due is null))
        {
            return null;
        }
        var hour = second.Time.Due is { } then
            ? TimeZoneInfo.ConvertTime(then, SellerClock.Zone(context.Turn.Activity)).TimeOfDay : SameDay.Later(local.TimeOfDay);
        var time = second.Time with
        {
            Due = LocalTime.ToOffset(local.Date + hour, SellerClock.Zone(context.Turn.Activity)),
            Guess = second.Time.Due is null ? GuessedHour.PartOfDay : second.Time.Guess,
        };
        return [first, second with { Task = second.Task ?? first.Task, Time = time }];
    }

    /// <summary>
    /// The words of the wish. A message may be cut so that the when stands in a clause of its own, such as “… but not on a weekend”.
    /// </summary>
    public string Words(CommandContext context)
    {
        var (utterance, span) = (context.Reading.Utterance, context.Command.Span);
        if (span.Length == 0)
        {
            return WishWords.Without(utterance.Text);
        }
        var others = context.Reading.Commands.Where(command =>
            command.Span != span && command.Span.Length > 0 && command.Act is not ("tell" or "answer" or "none"))
            .ToList();
        var from = others.Where(command => command.Span.End <= span.Start).Select(command => command.Span.End).DefaultIfEmpty(0).Max();
        var to = others.Where(command => command.Span.Start >= span.End)
            .Select(command => command.Span.Start)
            .DefaultIfEmpty(utterance.Text.Length)
            .Min();
        return WishWords.Without(Spelling.PutRight(utterance.Text[from..to]));
    }

    /// <summary>The wish that words make, about a deal.</summary>
    public ReminderWish Read(string words, IReadOnlyList<TimeExpression> known, DealView? deal, Activity activity)
    {
        var repeats = Repetition.Read(words);
        words = repeats is null ? words : Repetition.Without(words);
        words = SpokenTimes.Plain(words);
        var time = times.Wished(words, known, activity);
        var names = new Names(deal?.Buyer, deal?.Company);
        var about = About(names);
        var task = ReminderTask.Read(words, time.Words, isKnown: about is not null);
        var condition = ReminderTask.Condition(words, time.Words);
        return new ReminderWish
        {
            Time = time with { Abroad = SpokenZones.Beside(words) },
            Repeats = repeats,
            Deal = deal,
            HangsOnDate = time.From is not null,
            Task = task is not null ? ReminderTask.WithNames(task, names)
                : about is not null && condition is not null ? $"{about}: {condition}"
                : about ?? condition ?? (BeforeWhat.Match(words) is { Success: true } before ? before.Groups["what"].Value : null),
        };
    }

    private ReminderWish Read(string words, IReadOnlyList<TimeExpression> known, DealsAtHand atHand, CommandContext context)
    {
        words = SpokenTimes.Plain(words);
        var time = times.Wished(words, known, context.Turn.Activity);
        var own = times.Own(ReminderTask.Without(words, time.Words), words, context.Turn.Activity);
        var deal = atHand.Of(Relation.Replace(own, " "), context);
        return DealsAtHand.Carried(Read(words, known, deal, context.Turn.Activity), context.Talk);
    }

    // Whom calls to come and reminders are about.
    private async Task<DealsAtHand> AtHandAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        var calls = await plans.ToComeAsync(turn, cancellationToken);
        var (pending, _) = await book.AtHandAsync(turn, MostAtHand, clock.GetUtcNow(), cancellationToken);
        return new([.. calls.Select(call => new DealView(call.Buyer, call.Company)),
            .. pending.Select(one => new DealView(one.Buyer, one.Company))]);
    }

    // “And again the day before”: of the one that was just set, and counted from it.
    private async Task<Reminder?> JustSetAsync(CommandContext context, string words, CancellationToken cancellationToken)
    {
        if (!Again.IsMatch(words))
        {
            return null;
        }
        var latest = await book.LatestAsync(context.Turn.Transaction(), cancellationToken);
        return latest is not null && clock.GetUtcNow() - latest.Touched < Lately ? latest : null;
    }

    private static string? AboutOf(ReminderWish wish) => About(new Names(wish.Deal?.Buyer, wish.Deal?.Company));

    private static string? About(Names names) => (names.Buyer, names.Company) switch
    {
        ({ } buyer, { } company) => $"{buyer}, {company}",
        var (buyer, company) => buyer ?? company,
    };

    // What “before that” may mean: what this message agrees, what the talk knows, the next call that was prepared.
    private IReadOnlyList<TimeExpression> KnownDates(CommandContext context, CallPlan? plan, Reminder? before, string words)
    {
        var said = context.Reading.Facts.Where(fact => !fact.Span.Overlaps(context.Command.Span) && fact.Key != FactKeys.Since)
            .Select(fact => fact.When);
        var around = times.Around(context.Reading.Utterance.Text, context.Command.Span, context.Turn.Activity);
        var told = context.Told.Concat(context.Talk?.Facts ?? [])
            .Reverse()
            .Where(fact => _dated.Contains(fact.Key))
            .Select(fact => fact.When);
        var planned = plan is null
            ? null
            : new TimeExpression(0, 0, TimeZoneInfo.ConvertTime(plan.Starts, SellerClock.Zone(context.Turn.Activity)).DateTime, true, null);
        // One that hangs on a date itself: the next one hangs on that, too.
        var set = before is null || before.AboutId?.StartsWith(ReminderWish.AgreedDate(""), StringComparison.Ordinal) == true
            ? null
            : new TimeExpression(0, 0, TimeZoneInfo.ConvertTime(before.Due, SellerClock.Zone(context.Turn.Activity)).DateTime, true, null);
        var named = Named(context).ToList();
        var happening = Happening.Match(words) is { Success: true } match ? match.Groups["what"].Value : null;
        var ofIt = named.Where(date => happening is not null && date.IsOf(happening)).Select(date => date.When);
        return [.. said.Concat(around).Prepend(set).Concat(ofIt).Concat(told).Append(planned)
            .Concat(named.Select(date => date.When)).Concat(InDetails(context)).OfType<TimeExpression>()];
    }

    // Days that the talk has named, the latest first: “the day after the meeting” is after the one that the meeting was told with. Another
    // customer's meeting is another.
    private static IEnumerable<ToldDate> Named(CommandContext context) =>
        context.Reading.Other is not null ? [] : ((context.Talk ?? context.Last)?.Dates ?? []).Reverse();

    // “Our board meets on Thursday 10 December” is no date of ours, and a reminder may hang on it all the same.
    private IEnumerable<TimeExpression> InDetails(CommandContext context) => context.Told.Concat(context.Talk?.Facts ?? [])
        .Where(fact => fact.Key == FactKeys.Detail && fact.Value.Any(char.IsDigit))
        .SelectMany(fact => times.Around(fact.Value, new Span(0, 0), context.Turn.Activity)).Reverse();

    private async Task<CallPlan?> NextCallAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        var deal = context.Talk?.Deal is { } about
            ? await deals.FindAsync(turn, Names.First(about.Buyer), about.Company, cancellationToken)
            : null;
        return deal is null ? await plans.LatestAsync(turn, cancellationToken)
            : await plans.NextAsync(turn, deal.Id, cancellationToken)
            ?? (await plans.ToComeAsync(turn, cancellationToken) is [var only] && BeforeWhat.IsMatch(context.Words) ? only : null);
    }

    // “… at 9 and at 4”: the second one's day is the first one's.
    private static List<ReminderWish> OnTheSameDay(List<ReminderWish> wishes, IReadOnlyList<string> parts)
    {
        var (day, moved) = (wishes[0].Time.Due!.Value, new List<ReminderWish>());
        foreach (var (wish, part) in wishes.Zip(parts))
        {
            var due = wish.Time.Due!.Value;
            var isTimeOnly = wish.Time.Words is [var only]
                && part.Substring(only.Start, only.Length).Trim().Split(' ') is ["at", ..] or [[>= '0' and <= '9', ..], ..]
                && wish.Time.Guess == GuessedHour.None;
            var comes = isTimeOnly && due < day ? new DateTimeOffset(day.Date + due.TimeOfDay, day.Offset) : due;
            moved.Add(wish with { Time = wish.Time with { Due = comes } });
            day = comes;
        }
        return moved;
    }

    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(30);
}
