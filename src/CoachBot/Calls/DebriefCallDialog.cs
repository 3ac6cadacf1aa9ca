using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Numbers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Calls.DebriefCallState>;

namespace CoachBot.Calls;

/// <summary>
/// After a call: how it went, what it taught, what is next; two minutes, and from there into the situation that it led to.
/// </summary>
public sealed class DebriefCallDialog : NextStepDialog<DebriefCallState>
{
    private const int DaysOfWeek = 7;
    private const int WordsOfAStory = 14;

    // What a call led to, where there is more to say about it.
    private static readonly Dictionary<string, string> Onward = new(StringComparer.Ordinal)
    {
        ["said-no"] = "buyer-said-no",
        ["quiet"] = "buyer-went-quiet",
        ["looping"] = "going-in-circles",
        ["no-decision"] = "going-in-circles",
        ["friendly"] = "relationship-no-sale",
        ["pushy"] = "focused-on-the-sale",
    };

    private readonly CallTimeReader _times;
    private readonly CallsWithDeal _calls;
    private readonly WhoReader _who;
    private readonly OutcomeReader _outcomes;
    private readonly IJournalWriter _journal;

    public DebriefCallDialog(
        CoachTools coach, CallTimeReader times, CallsWithDeal calls, WhoReader who, OutcomeReader outcomes, IJournalWriter journal)
        : base("debrief-call", coach, CallsJson.Default.DebriefCallState)
    {
        (_times, _calls, _who, _outcomes, _journal) = (times, calls, who, outcomes, journal);
        StepsToClose(Begin, HearWho, How, HearHow, HearShare, HearThem, HearMissing, HearNextDate, HearOnward);
    }

    private async Task<StepResult> Begin(StepContext coaching)
    {
        var state = coaching.State;
        state.EntryId = Guid.CreateVersion7(_times.Now).ToString();
        if (coaching.Options.Item is { } plan
            && await _calls.FindAsync(coaching.Turn, plan, coaching.Cancelled) is { } prepared)
        {
            (state.PlanId, state.Buyer, state.Company) = (prepared.Id, state.Buyer ?? prepared.Buyer, state.Company ?? prepared.Company);
        }

        // Asked by the coach, nobody minds that the name isn't known.
        return state.Buyer is null && state.Company is null && coaching.Options is { Item: null, IsOfTalk: false }
            ? Ask("who", lead: coaching.Line("begin"))
            : GoOn(How);
    }

    private Task<StepResult> HearWho(StepContext coaching)
    {
        if (!coaching.Answer.Skipped)
        {
            (coaching.State.Buyer, coaching.State.Company) = _who.Read(coaching.Turn, coaching.Answer.Text);
        }

        return Task.FromResult(GoOn());
    }

    private Task<StepResult> How(StepContext coaching)
    {
        if (coaching.Options.Text is { } text && _outcomes.Read(text) is { } told)
        {
            coaching.State.Happened = told.Label;
            if (IsStory(text))
            {
                return Task.FromResult(Story(coaching, told.Id, text));
            }
            return Task.FromResult(Went(coaching, told.Id, coaching.Line("noted", Names.None.With("task", told.Label))));
        }

        return Task.FromResult(Ask("how-did-it-go", lead: coaching.Options.Lead is { } line ? coaching.Line(line) : null));
    }

    private static bool IsStory(string text) => WordCount.Of(text) >= WordsOfAStory;

    // Told as one story it's a finished debrief, but for what comes next where that wasn't said.
    private StepResult Story(StepContext coaching, string outcome, string text)
    {
        var (state, context) = (coaching.State, _times.Context(coaching.Turn.Activity));
        (state.Outcome, state.IsStory, state.TalkShare, state.Learnt) = (outcome, true, ShareReader.Read(text), WithoutLead(text));
        if (_times.ReadAll(text, context)
            .Select(when => outcome is "next-date" or "moved" ? Ahead(when, text, context) : when)
            .LastOrDefault(when => when.StartIn(context.Zone) > context.Now) is not { } next)
        {
            return AskNextStep(coaching.Line($"went-{outcome}"));
        }
        state.By = new DueDate(next.Start, next.HasTime, context.Zone.Id);
        state.Next = coaching.Line(outcome is "next-date" or "moved" ? "next-call" : "next-then");
        state.NextCallAt = outcome is "next-date" or "moved" && next.HasTime ? state.By.Moment.ToUnixTimeMilliseconds() : 0;
        return GoOn(Close);
    }

    // A story is told in the past; the Friday in it that is agreed isn't.
    private static TimeExpression Ahead(TimeExpression when, string text, DateTimeContext context) =>
        when.End is null
            && text.AsSpan(when.Index, when.Length).Contains("day", StringComparison.OrdinalIgnoreCase)
            && !text.AsSpan(when.Index, when.Length).Contains("yester", StringComparison.OrdinalIgnoreCase)
            && when.StartIn(context.Zone) <= context.Now
            && when.StartIn(context.Zone) > context.Now.AddDays(-DaysOfWeek)
            ? when with { Start = when.Start.AddDays(DaysOfWeek), Instant = null } : when;

    // Before the first comma stands whom it was with.
    private static string WithoutLead(string text)
    {
        var end = text.IndexOfAny([',', ':']);
        return end > 0 && end < text.Length / 2 ? text[(end + 1)..].Trim() : text;
    }

    protected override bool WantsDay(DebriefCallState state) => !state.IsStory;

    private Task<StepResult> HearHow(StepContext coaching)
    {
        coaching.State.Happened = LabelOf("how-did-it-go", coaching.Answer);
        return Task.FromResult(Went(coaching, coaching.Answer.Id, null));
    }

    private StepResult Went(StepContext coaching, string? outcome, string? noted)
    {
        coaching.State.Outcome = outcome;
        var lead = outcome is null ? noted : string.Join(" ", new[] { noted, coaching.Line($"went-{outcome}") }.OfType<string>());
        return outcome switch
        {
            "moved" => Ask("next-date", HearNextDate, lead, AnswerKind.Moment),
            "quiet" => AskNextStep(lead),
            _ => Ask("talk-share", HearShare, lead),
        };
    }

    private Task<StepResult> HearShare(StepContext coaching)
    {
        coaching.State.TalkShare = TalkShare.Read(coaching.Answer);
        return Task.FromResult(Ask("about-them",
            lead: coaching.State.TalkShare is { } share ? coaching.Line($"talk-{TalkShare.Nearest(share)}") : null));
    }

    private Task<StepResult> HearThem(StepContext coaching)
    {
        coaching.State.Learnt = coaching.Answer.Skipped ? null : coaching.Answer.Text;
        return Task.FromResult(Ask("clarity-missing", lead: coaching.Answer.Skipped ? coaching.Line("nothing-learnt") : null));
    }

    private Task<StepResult> HearMissing(StepContext coaching)
    {
        coaching.State.Missing = coaching.Answer.Skipped ? null : coaching.Answer.Text;
        var lead = Incoming.Of(coaching.Turn).Text.Trim(' ', '.', '!')
            .Equals("nothing", StringComparison.OrdinalIgnoreCase) ? coaching.Line("all-clear") : null;
        return Task.FromResult(coaching.State.Outcome == "next-date"
            ? Ask("next-date", HearNextDate, lead, AnswerKind.Moment)
            : AskNextStep(lead));
    }

    private Task<StepResult> HearNextDate(StepContext coaching)
    {
        var state = coaching.State;
        state.By = Due(coaching);
        state.Next = coaching.Line("next-call");
        state.NextCallAt = state.By is { HasTime: true } by ? by.Moment.ToUnixTimeMilliseconds() : 0;
        return Task.FromResult(GoOn(Close));
    }

    protected override async Task<StepResult> Close(StepContext coaching)
    {
        var state = coaching.State;
        await _journal.KeepAsync(coaching.Turn, Entry(state), coaching.Cancelled);
        if (state.NextCallAt > 0)
        {
            await PlanNextAsync(coaching);
        }

        return Show(Card(coaching)).Then(state.Outcome is { } outcome && Onward.ContainsKey(outcome) && coaching.HasLine($"offer-{outcome}")
            ? Ask("go-into-it", HearOnward, coaching.Line($"offer-{outcome}"))
            : End());
    }

    private static Task<StepResult> HearOnward(StepContext coaching)
    {
        if (coaching.Answer.Id == "yes" && Onward.TryGetValue(coaching.State.Outcome ?? "", out var situation))
        {
            coaching.Turn.TurnState.Set(new SwitchTo(situation, null, coaching.State.Buyer, coaching.State.Company));
            return End();
        }

        return coaching.Say("not-now").End();
    }

    /// <summary>The next call is known: its prompts come by themselves, with what was left open as what to find out.</summary>
    private async Task PlanNextAsync(StepContext coaching)
    {
        var state = coaching.State;
        await _calls.KeepAsync(
            coaching.Turn,
            new CallPlan
            {
                Id = state.EntryId,
                DealId = await _calls.DealAsync(coaching.Turn, state.Buyer, state.Company, coaching.Cancelled),
                StartsAt = state.NextCallAt,
                Minutes = UsualCall.Minutes,
                SoFar = state.Outcome == "moved" ? CallHistory.FirstTalk : "going-well",
                ToUnderstand = state.Missing,
            },
            coaching.Cancelled);
    }

    private static CoachCard Card(StepContext coaching)
    {
        var state = coaching.State;
        (string Label, string? Text)[] facts =
        [
            (coaching.Line("card-how"), state.Happened),
            (coaching.Line("card-talk"), state.TalkShare is { } share ? $"{share}%" : null),
            (coaching.Line("card-about-them"), state.Learnt),
            (coaching.Line("card-missing"), state.Missing),
            (coaching.Shared.Line("summary-next"), state.Next),
            (coaching.Shared.Line("summary-when"), state.By is { } by ? InWords(by, coaching.Turn.Activity) : null),
        ];
        var kept = state.NextCallAt > 0 ? $"{coaching.Line("kept")} {coaching.Line("will-come-again")}" : Kept(coaching);
        return new FactsCard().Build(coaching.Line("card-title"), facts, [kept]);
    }

    private static CoachedConversation Entry(DebriefCallState state) => new()
    {
        Id = state.EntryId,
        Situation = "debrief-call",
        Buyer = state.Buyer,
        Company = state.Company,
        Happened = state.Happened,
        Outcome = state.Outcome,
        TalkShare = state.TalkShare,
        Learnt = state.Learnt,
        Missing = state.Missing,
        Next = state.Next,
        Step = state.Step,
        By = state.By,
        Reminds = state.NextCallAt == 0,
    };
}
