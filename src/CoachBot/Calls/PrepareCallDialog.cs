using System.Text.RegularExpressions;
using CoachBot.Arrival;
using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Recognition.Dates;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Calls.PrepareCallState>;

namespace CoachBot.Calls;

/// <summary>
/// Before a call: who and when, only if it wasn't said, then one card to keep, and two prompts. Whoever wants to goes deeper: how long, how
/// it has been, what to find out.
/// </summary>
public sealed partial class PrepareCallDialog : CoachDialog<PrepareCallState>
{
    /// <summary>Before the situation that the talk is in, as the item that a preparation begins with.</summary>
    public const string After = "after/";

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);
    private readonly CallTimeReader _times;
    private readonly CallsWithDeal _calls;
    private readonly WhoReader _who;
    private readonly PrepCard _card;
    private readonly CallButtons _buttons;

    public PrepareCallDialog(CoachTools coach, CallTimeReader times, CallsWithDeal calls, WhoReader who, PrepCard card, CallButtons buttons)
        : base("prepare-call", coach, CallsJson.Default.PrepareCallState)
    {
        (_times, _calls, _who, _card, _buttons) = (times, calls, who, card, buttons);
        Steps(Begin, HearWho, NeedWhen, HearWhen, HearTime, Show, NeedLength, HearLength, NeedHistory, HearHistory, Aim, HearAim,
            HearDecision, HearNo, ShowAgain);
    }

    private async Task<StepResult> Begin(StepContext coaching)
    {
        var state = coaching.State;
        if (coaching.Options.Item is { } again
            && await _calls.FindAsync(coaching.Turn, again, coaching.Cancelled) is { } plan)
        {
            (state.PlanId, state.StartsAt, state.SoFar) = (plan.Id, plan.StartsAt, plan.SoFar == CallHistory.FirstTalk ? null : plan.SoFar);
            state.Minutes = plan.Minutes == UsualCall.Minutes ? null : plan.Minutes;
            state.Lead = coaching.Line("begin-known", coaching.Names.With("when", InWords(coaching, plan.StartsAt)));
            return GoOn(NeedLength);
        }

        state.PlanId = Guid.CreateVersion7(_times.Now).ToString();
        ReadWhen(coaching, coaching.Options.Text ?? "");
        if (await PreparedAsync(coaching) is { } prepared)
        {
            return Show(_card.Build(prepared, coaching.Turn.Activity, coaching.Line("already-prepared")))
                .And(Show(_buttons.ForPrepared(prepared)))
                .End();
        }

        state.SoFar = coaching.Options.Item is { } item && item.StartsWith(After, StringComparison.Ordinal)
            ? CallHistory.In(item[After.Length..])
            : null;
        state.Lead ??= coaching.Line("begin");
        return state.Buyer is null && state.Company is null && !IsSoon(coaching) && !IsAskedHow(coaching)
            ? Ask(coaching, "who") : GoOn(NeedWhen);
    }

    // “Tomorrow 9:40, ten minutes at most. What do I do with them?” is answered, whoever it is with.
    private static bool IsAskedHow(StepContext coaching) =>
        coaching.State.StartsAt is not null && AskedOfCall.Is(coaching.Options.Text ?? "");

    /// <summary>The same call, prepared before: with them, and at no other time.</summary>
    private async Task<CallPlan?> PreparedAsync(StepContext coaching)
    {
        var state = coaching.State;
        var next = await _calls.NextAsync(coaching.Turn, state.Buyer, state.Company, coaching.Cancelled);
        var sameTime = next is not null && (state.StartsAt == next.StartsAt
            || (state.StartsAt is null && (state.Day is null || state.Day == LocalDay(coaching, next))));
        return sameTime && state.Lead is null ? next : null;
    }

    private static DateTime LocalDay(StepContext coaching, CallPlan plan) =>
        TimeZoneInfo.ConvertTime(plan.Starts, SellerClock.Zone(coaching.Turn.Activity)).Date;

    private Task<StepResult> HearWho(StepContext coaching)
    {
        if (!coaching.Answer.Skipped)
        {
            (coaching.State.Buyer, coaching.State.Company) = _who.Read(coaching.Turn, coaching.Answer.Text);
        }

        return Task.FromResult(GoOn());
    }

    private Task<StepResult> NeedLength(StepContext coaching) =>
        Task.FromResult(coaching.State.Minutes is null && !IsSoon(coaching) ? Ask(coaching, "how-long") : GoOn(NeedHistory));

    private Task<StepResult> HearLength(StepContext coaching)
    {
        coaching.State.Minutes = Length(coaching.Answer.Text) ?? coaching.Answer.Id switch
        {
            "quarter" => 15,
            "hour" => 60,
            "longer" => 120,
            _ => UsualCall.Minutes,
        };
        return Task.FromResult(GoOn());
    }

    private async Task<StepResult> NeedHistory(StepContext coaching)
    {
        await RememberAsync(coaching);
        return coaching.State.SoFar is not null || IsSoon(coaching) ? GoOn(Aim) : Ask(coaching, "so-far");
    }

    /// <summary>
    /// How it has been with them, out of what is remembered of the deal, else of the journal, else out of the talk that it was asked in.
    /// </summary>
    private async Task RememberAsync(StepContext coaching)
    {
        var state = coaching.State;
        (var soFar, state.Buyer, state.Company) =
            await _calls.RememberAsync(coaching.Turn, state.Buyer, state.Company, coaching.Cancelled);
        state.SoFar = soFar ?? state.SoFar;
    }

    private Task<StepResult> HearHistory(StepContext coaching)
    {
        coaching.State.SoFar = coaching.Answer.Id;
        return Task.FromResult(GoOn());
    }

    private Task<StepResult> Aim(StepContext coaching)
    {
        return Task.FromResult(Ask(coaching, "to-understand", HearAim));
    }

    private Task<StepResult> HearAim(StepContext coaching)
    {
        if (!coaching.State.Corrected && Closing().IsMatch(coaching.Answer.Text))
        {
            coaching.State.Corrected = true;
            return Task.FromResult(Ask("to-understand", HearAim, coaching.Line("instead-of-close")));
        }

        coaching.State.ToUnderstand = Words(coaching.Answer);
        return Task.FromResult(Ask("to-decide"));
    }

    private Task<StepResult> HearDecision(StepContext coaching)
    {
        coaching.State.ToDecide = Words(coaching.Answer);
        return Task.FromResult(Ask("no-is-fine"));
    }

    private Task<StepResult> HearNo(StepContext coaching)
    {
        coaching.State.NoIsFine = Words(coaching.Answer);
        return Task.FromResult(GoOn());
    }

    private async Task<StepResult> Show(StepContext coaching)
    {
        await RememberAsync(coaching);
        return await KeepAsync(coaching, IsSoon(coaching) ? coaching.Line("soon") : null);
    }

    private Task<StepResult> ShowAgain(StepContext coaching) => KeepAsync(coaching, null);

    private async Task<StepResult> KeepAsync(StepContext coaching, string? lead)
    {
        var plan = await PlanAsync(coaching);
        var minutes = plan.StartsAt > 0 ? await _calls.KeepAsync(coaching.Turn, plan, coaching.Cancelled) : null;
        var said = Show(_card.Build(plan, coaching.Turn.Activity, lead is null ? [] : [lead]));
        return said.And(plan.StartsAt > 0
            ? Show(await _buttons.AfterPreparingAsync(plan, minutes, coaching.Cancelled))
            : coaching.Say("once-known")).End();
    }

    private async Task<CallPlan> PlanAsync(StepContext coaching)
    {
        var state = coaching.State;
        return new CallPlan
        {
            Id = state.PlanId,
            DealId = await _calls.DealAsync(coaching.Turn, state.Buyer, state.Company, coaching.Cancelled),
            Buyer = state.Buyer,
            Company = state.Company,
            StartsAt = state.StartsAt ?? 0,
            Minutes = state.Minutes ?? UsualCall.Minutes,
            SoFar = state.SoFar ?? CallHistory.FirstTalk,
            // What troubles them is what the call is about, where nothing else was said.
            ToUnderstand = state.ToUnderstand
                ?? (coaching.Turn.Held<KnownAnswers>()?.Trouble is not null ? coaching.Line("understand-trouble")
                    : SeveralPeople.AreThere(coaching.Options.Text ?? "") ? coaching.Line("understand-several") : null),
            ToDecide = state.ToDecide,
            NoIsFine = state.NoIsFine,
        };
    }

    /// <summary>Asks, with the sentence that waits for it.</summary>
    private static StepResult Ask(StepContext coaching, string question, CoachStep<PrepareCallState>? then = null,
        AnswerKind kind = AnswerKind.Words)
    {
        var lead = coaching.State.Lead;
        coaching.State.Lead = null;
        return Ask(question, then, lead, kind);
    }

    private static string? Words(Answer answer) => answer.Skipped ? null : answer.Text;

    private static string InWords(StepContext coaching, long at) =>
        DateInWords.Of(DateTimeOffset.FromUnixTimeMilliseconds(at), coaching.Turn.Activity);

    [GeneratedRegex(@"\b(?:clos(?:e|ing) (?:it|the|this|them|her|him|a)|to close|get (?:the|an|their) (?:order|signature|contract|yes)" +
        @"|sign (?:it|the)|make (?:the|a) sale|win (?:the|this) deal|get them to (?:buy|sign)|sell (?:it|them|him|her))\b|^\W*clos(?:e" +
        @"|ing)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
