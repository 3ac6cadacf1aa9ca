using CoachBot.Calls.Commands;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Calls;

/// <summary>
/// Hears dates that are agreed: they lie ahead, whatever tense they are told in, and a next date with an hour is news of its own.
/// </summary>
public sealed class CallEar(IDateTimeReader dates, SellerClock clock, CallPlanRepository plans) : IMomentWords
{
    private const string Prepare = "want.prepare";
    private const string WishOfWords = "ask.otherwise";
    private const double Plainly = 0.95;
    private const double Likely = 0.72;
    private const double Surely = 0.5;
    private const int DaysOfWeek = 7;
    private const int NearlyAYear = 240;

    private static readonly string[] _services = ["set-reminder", "prepare-call", "debrief-call", "check-draft", "practise"];

    private static readonly string[] _others = ["correct", "answer", "steer.undo", "want.remind", "want.note", "want.draft-check",
        "want.practise", "want.debrief", "others-data", "foreign", "want.change-reminder", "want.drop-reminder"];

    private static readonly string[] _ahead = [FactKeys.Agreed, FactKeys.Call, FactKeys.Remind, FactKeys.Deadline];

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        if (reading.Leading.Act == WishOfWords)
        {
            // “Put it in an email that I can send before lunch” sets no call.
            return reading;
        }
        var context = clock.Context(turn.Activity);
        if (talk is { IsService: false } && ComingUp.IsAtOnce(reading.Utterance.Text))
        {
            // Who rings in a minute needs no note of it.
            var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
            var rest = RingingNow.Without(reading, now);
            return NextDate(rest, talk, now) is { } next ? WithNextDate(rest, next) : rest;
        }
        var isOneMore = talk is null
            && MentionedCalls.MayBeOneMore(reading.Utterance.Text)
            && await plans.LatestAsync(turn.Transaction(), cancellationToken) is { } before
            && MentionedCalls.OneMore(reading.Utterance.Text, before, dates, context) is not null;
        return isOneMore ? Led(reading, SetSeveralCalls.Act) with { Facts = [] } : await HearAsync(reading, talk, context);
    }

    private Task<Reading> HearAsync(Reading reading, TalkState? talk, DateTimeContext context)
    {
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        reading = reading
            with { Facts = [.. reading.Facts.Select(fact => Ahead(ToCome(fact, reading.Utterance, now), reading.Utterance, now)),
                .. talk is { IsService: false } ? Promised(reading, talk, context, now) : []] };
        if (talk?.Open is not { TakesWords: true } && SeveralCalls.In(reading.Utterance.Text, dates, context).Count > 0)
        {
            return Task.FromResult(Led(reading, SetSeveralCalls.Act) with { Facts = [] });
        }
        // A question of hours ago is no trap.
        var isFaded = talk is { IsService: true, HeardAt: { } heard } && context.Now - heard > Silences.FadesQuestion;
        if (talk?.Open is not { TakesWords: true } && Mentioned(reading, isFaded ? null : talk, context) is { } mentioned)
        {
            return Task.FromResult(mentioned);
        }
        reading = talk is null && IsAhead(reading, now) ? Led(reading, Prepare) : LookingBack(reading);
        if (talk is { IsService: false } && CallWish.In(reading, talk, dates, context) is { } set)
        {
            return Task.FromResult(set);
        }
        return Task.FromResult(talk is { IsService: false } && NextDate(reading, talk, now) is { } date
            ? WithNextDate(reading, date)
            : reading);
    }

    // “Lunch with Beatriz at 12:30 on Friday”: one alone is prepared where that is what is plainly wanted; else it is noted, with what is
    // felt.
    private Reading? Mentioned(Reading reading, TalkState? talk, DateTimeContext context)
    {
        var leading = reading.Leading;
        if (talk is { IsService: true }
            || _services.Contains(talk?.Topic)
            || reading.Commands.Any(command => command is { P: >= Thresholds.Opening } && IsOther(command.Act))
            || MentionedCalls.In(reading.Utterance.Text, dates, context) is not { Count: > 0 } calls)
        {
            return null;
        }
        if (calls is [var one])
        {
            var isTalks = talk?.Deal is { } deal && (Same(deal.Buyer, one.Buyer) || Same(deal.Company, one.Company ?? one.Buyer));
            var isPrepared = talk is null
                && leading.Act is Prepare or "news.call-set"
                && leading.P >= Thresholds.Of(leading.Act, isOpen: false);
            if (isTalks || (talk is not null && talk.Deal is null))
            {
                return null;
            }
            if (isPrepared)
            {
                // The card asks for nobody who is named, and where they are is no less known.
                var lacks = new[] { (FactKeys.Buyer, one.Buyer), (FactKeys.Company, one.Company) }
                    .Where(name => name.Item2 is not null && !reading.Facts.Any(fact => fact.Key == name.Item1))
                    .Select(name => new Fact(name.Item1, name.Item2!, Where(reading, name.Item2!), 1))
                    .ToList();
                return lacks.Count == 0 || (one.Company is null && reading.Facts.Any(fact => fact.Key == FactKeys.Company)) ? null
                    : reading with { Facts = [.. reading.Facts, .. lacks] };
            }
        }
        var noted = new Command(SetSeveralCalls.Act, null, new(0, reading.Utterance.Text.Length), Plainly);
        return reading with
        {
            Commands = [noted, .. reading.Commands.Where(command => command.Act.StartsWith("chat.", StringComparison.Ordinal))],
            Ranking = [noted, .. reading.Ranking],
            Facts = [],
        };
    }

    private static Span Where(Reading reading, string name) =>
        new(Math.Max(0, reading.Utterance.Text.IndexOf(name, StringComparison.Ordinal)), name.Length);

    private static bool Same(string? one, string? other) =>
        one is not null && other is not null && string.Equals(Content.Names.First(one), Content.Names.First(other),
            StringComparison.OrdinalIgnoreCase);

    // What has a place of its own; a feeling, a feeling's own case and what is merely told have none beside a call.
    private static bool IsOther(string act) => _others.Contains(act)
        || (act.StartsWith("news.", StringComparison.Ordinal) && act is not ("news.pushy" or "news.call-set" or "news.call-moved"))
        || act.StartsWith("ask.", StringComparison.Ordinal);

    // “Renewal call in an hour with Nate”: nobody looks back at what is still to come.
    private static bool IsAhead(Reading reading, DateTime now) =>
        reading.Leading.Act == "want.debrief" && (Soon.IsMatch(reading.Utterance.Text)
            || (!Past.IsMatch(reading.Utterance.Text)
                && reading.Facts.Any(fact => _ahead.Contains(fact.Key) && fact.When is { HasTime: true } when && when.Start > now)));

    private static Reading Led(Reading reading, string act)
    {
        var first = new Command(act, null, new(0, reading.Utterance.Text.Length), Plainly);
        return reading.LedBy(first);
    }

    // A debrief takes all that is told with it, the outcome and the next date, too.
    private static Reading LookingBack(Reading reading)
    {
        var whole = new Span(0, reading.Utterance.Text.Length);
        if (Debrief.IsMatch(reading.Utterance.Text))
        {
            var debrief = new Command("want.debrief", null, whole, Plainly);
            return reading.LedBy(debrief);
        }
        var isLooking = reading.Commands.Any(command => command is { Act: "want.debrief", P: >= Plainly });
        return isLooking && reading.Commands.All(command => command.Act is "want.debrief" or "news.call-set" or "tell")
            ? reading with { Commands = [.. reading.Commands.Where(command => command.Act == "want.debrief")
                .Take(1)
                .Select(command => command with { Span = whole })] } : reading;
    }

    // “She wants an answer Friday”, “they sit down the first Monday after New Year”: a day that their side has named.
    private IEnumerable<Fact> Promised(Reading reading, TalkState talk, DateTimeContext context, DateTime now)
    {
        var utterance = reading.Utterance;
        var isAnswer = talk.Open is { TakesWords: true } || _ahead.Contains(talk.Open?.Asks);
        var isTold = reading.Commands.All(command => command.Act != "correct" && !(command.Act == "answer"
            && isAnswer) && !command.Act.StartsWith("want.", StringComparison.Ordinal));
        foreach (var when in isTold ? dates.ReadAll(utterance.Text, context) : [])
        {
            var span = new Span(when.Index, when.Length);
            var clause = utterance.Clauses.FirstOrDefault(one => one.Span.Overlaps(span));
            var words = clause is { Stance: Stance.Said or Stance.Reported, IsQuestion: false } ? utterance.At(clause.Span) : "";
            if (when.Start > now
                && when.End is null
                && (Theirs.IsMatch(words) || Dated.IsMatch(words))
                && !reading.Facts.Any(fact => fact.Span.Overlaps(span)))
            {
                yield return new Fact(Decides.IsMatch(words) || Dated.IsMatch(words) ? FactKeys.Deadline : FactKeys.Agreed,
                    utterance.At(span), span, Likely) { When = when };
            }
        }
    }

    // “She wrote that their board meets on 10 December”: it lies ahead, though she wrote, and is nothing that has been so since.
    private static Fact ToCome(Fact fact, Utterance utterance, DateTime now)
    {
        if (fact.When is not { End: null } told || fact.Span.End > utterance.Text.Length)
        {
            return fact;
        }
        var clause = utterance.Clauses.FirstOrDefault(one => one.Span.Overlaps(fact.Span));
        var words = clause is null ? utterance.Text : utterance.At(clause.Span);
        if (fact.Key == FactKeys.Agreed && !told.HasTime && Dated.IsMatch(words))
        {
            // When their board sits, nobody has agreed to speak.
            fact = fact with { Key = FactKeys.Deadline };
        }
        if (told.Start <= now && Gone.IsMatch(utterance.Text.AsSpan(0, fact.Span.End)))
        {
            // “Dead since March”, “back in May”: it has been, whatever is so since.
            return fact;
        }
        var isAhead = told.Start < now.AddDays(-NearlyAYear) && Meets.IsMatch(words) && !Year.IsMatch(utterance.At(fact.Span));
        var when = isAhead ? told with { Start = told.Start.AddYears(1), Instant = null } : told;
        return when.Start.Date <= now.Date || !(isAhead || fact.Key == FactKeys.Since) ? fact : fact with
        {
            When = when,
            Key = fact.Key != FactKeys.Since ? fact.Key
                : Decides.IsMatch(utterance.Text) || Dated.IsMatch(words) ? FactKeys.Deadline
                : FactKeys.Agreed,
            Stance = fact.Stance == Stance.Past ? Stance.Said : fact.Stance,
        };
    }

    // “She wrote back, Friday same time”: the Friday to come.
    private static Fact Ahead(Fact fact, Utterance utterance, DateTime now) =>
        _ahead.Contains(fact.Key) && fact.When is { End: null } when && when.Start < now && when.Start > now.AddDays(-DaysOfWeek)
        && fact.Span.End <= utterance.Text.Length
            && Weekday.IsMatch(utterance.At(fact.Span))
            && !Last.IsMatch(utterance.Text)
            && (when.HasTime || when.Start.Date < now.Date)
        ? fact with { Stance = fact.Stance == Stance.Past ? Stance.Said : fact.Stance, When = when
            with { Start = when.Start.AddDays(DaysOfWeek), Instant = null } } : fact;

    private static Fact? NextDate(Reading reading, TalkState talk, DateTime now) =>
        reading.Commands.Any(command => (command.P >= Surely
            && command.Act.StartsWith("want.", StringComparison.Ordinal))
                || command.Act.StartsWith("news.call-", StringComparison.Ordinal)
                || (command is { Act: "answer", P: >= Surely }
            && (command.Arg == "date" || _ahead.Contains(talk.Open?.Asks))))
            ? null : reading.Facts.FirstOrDefault(fact => fact is { Key: FactKeys.Agreed
                or FactKeys.Call, Stance: not (Stance.Denied or Stance.Hypothetical), When: { HasTime: true } when } && when.Start > now);

    private static Reading WithNextDate(Reading reading, Fact date)
    {
        var next = new Command("news.call-set", null, date.Span, Likely);
        return reading
            with { Commands = [.. reading.Commands.Where(command => command.P >= Likely), next], Ranking = [.. reading.Ranking, next] };
    }

    private static readonly WordExpression Theirs = new(
        @"\b(?:she|he|they|we|it|both|board|boss|team|committee|\w+s)\b.*\b(?:sits?|meets?|speaks?|talks?|sees?|calls?|visits?|comes?" +
            @"|wants?|decides?|answers?|knows?|needs?|reviews?|signs?|tells?|will|lets?|has|have|gets?)\b");

    // “Harvest is middle of February”: a day that things hang on.
    private static readonly WordExpression Dated = new(
        @"\b(?:harvest|season|board|budget|fair|holidays?|decision|contract|renewal|trial|audit|launch|opening|wedding|exam|move" +
            @"|accountant|committee|council|hearing|tender|deadline)\b[^.!?]*\b(?:is|are|starts?|ends?|begins?|comes?|meets?|sits?" +
            @"|runs? out|expires?|due|finish(?:es)?|opens?|closes?|in|on)\b");

    private static readonly WordExpression Decides = new(
        @"\b(?:answers?|decides?|decision|know|reply|word|signs?|signature|by|until|tells?|let me)\b");

    private static readonly WordExpression Meets =
        new(@"\b(?:meets?|sits?|decides?|comes?|starts?|ends?|opens?|closes?|returns?|will|'ll|until|till|by|is|are|nothing before" +
            @"|not before)\b");

    private static readonly WordExpression Gone = new(
        @"\b(?:(?:ever )?since|back in|way back in|last)(?: (?:the )?(?:early|mid|late|end of|start of|beginning of))?[ -]" +
            @"(?:[a-z]+|\d{1,2}(?:st|nd|rd|th)?)(?: [a-z]+| \d{1,4})?$");

    private static readonly WordExpression Year = new(@"\b(?:19|20)\d\d\b");

    private static readonly WordExpression Weekday = new(@"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b");

    private static readonly WordExpression Debrief = new(
        @"^\W*(?:(?:ok|so|right|now)\W+)?(?:let'?s (?:do a )?|can we |i want to )?(?:debrief|log (?:my|the|a|this) (?:call|meeting" +
            @"|visit))\b");

    private static readonly WordExpression Past = new(
        @"\b(?:was|were|had|met|spoke|talked|told|said|says|went|came|did|just|done|over|off|agreed|asked|called|rang|walked|finished" +
            @"|debrief|back from|how it went)\b");

    private static readonly WordExpression Soon = new(
        @"\bin (?:an?|half an|[0-9]+|two|three|five|ten|fifteen|twenty|thirty) ?(?:hours?|hrs?|minutes?|mins?)\b");

    private static readonly WordExpression Last = new(@"\b(?:last|since|yesterday|ago)\b");
}
