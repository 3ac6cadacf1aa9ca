using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Situations.BuyerWentQuiet.BuyerWentQuietState>;

namespace CoachBot.Situations.BuyerWentQuiet;

/// <summary>
/// Seven ways to the truth: which one depends on whether they still talk, for how long it has been quiet, and what was agreed.
/// </summary>
public sealed class BuyerWentQuietDialog : SituationDialog<BuyerWentQuietState>
{
    public BuyerWentQuietDialog(SituationTools tools)
        : base("buyer-went-quiet", tools, SituationJson.Default.BuyerWentQuietState) =>
        Flow(CallForTheTruth, WhereItStands, HowLong, DateAgreed, HowItFeels, KnowOrHope, WhichWay, WhatHappened, Fit, DateSet, WhichDay);

    private Task<StepResult> CallForTheTruth(StepContext coaching)
    {
        return ShowFirst().Ask("where-it-stands", WhereItStands);
    }

    private async Task<StepResult> WhereItStands(StepContext coaching)
    {
        coaching.State.Happened = LabelOf("where-it-stands", coaching.Answer);
        switch (coaching.Answer.Id)
        {
            case "over":
                return await WayAsync(coaching, "ask-for-feedback", "over");
            case "came-back":
                return await WayAsync(coaching, "what-makes-sense", "came-back");
            case "talking":
                coaching.State.StillTalking = true;
                return Ask("how-it-feels", HowItFeels);
            default:
                return Ask("how-long", HowLong, coaching.Line(coaching.Answer.Id == "silent" ? "silent" : "not-sure"));
        }
    }

    private Task<StepResult> HowLong(StepContext coaching)
    {
        coaching.State.HowLong = coaching.Answer.Id ?? "weeks";
        return Task.FromResult(Ask("date-agreed", DateAgreed, coaching.Line(coaching.State.HowLong)));
    }

    private Task<StepResult> DateAgreed(StepContext coaching) => (coaching.Answer.Id, coaching.State.HowLong) switch
    {
        ("ahead", _) => WayAsync(coaching, "agree-a-day", "leave-them-in-peace"),
        (_, "months") => WayAsync(coaching, "let-go-gently"),
        ("passed", _) => WayAsync(coaching, "keep-the-agreed-day", "passed"),
        (_, "days") => WayAsync(coaching, "i-can-take-a-no"),
        _ => WayAsync(coaching, "call-back-for-the-truth"),
    };

    private async Task<StepResult> HowItFeels(StepContext coaching) => coaching.Answer.Id switch
    {
        "counting-on-it" => Ask("know-or-hope", KnowOrHope),
        "afraid-to-say" => await WayAsync(coaching, "i-can-take-a-no"),
        "time-to-close" => await WayAsync(coaching, "what-makes-sense"),
        "no-date-yet" => await WayAsync(coaching, "agree-a-day"),
        _ => await WayAsync(coaching, "make-the-truth-easy"),
    };

    private Task<StepResult> KnowOrHope(StepContext coaching) => WayAsync(coaching, "dont-assume-the-sale", "know-or-hope");

    private Task<StepResult> WhichWay(StepContext coaching)
    {
        var said = coaching.Answer.Id is { } way && Situation.Wordings.ContainsKey(way) && way != coaching.State.Wording
            ? Show(way, "your-choice")
            : Said.Nothing;
        return said.Ask("what-happened", WhatHappened);
    }

    private async Task<StepResult> WhatHappened(StepContext coaching)
    {
        var (state, answer) = (coaching.State, coaching.Answer);
        if (answer.Id == "not-yet")
        {
            return ComeBack(coaching, "what-happened", WhatHappened);
        }
        state.Happened = LabelOf("what-happened", answer);
        if (answer.Id == "no-answer")
        {
            return await NoAnswerAsync(coaching);
        }
        if (answer.Id == "its-a-no")
        {
            (state.Onward, state.OnwardLine) = ("buyer-said-no", "its-a-no-offer");
        }
        var wording = WordingAfter(state, answer.Id);
        if (wording is null || wording == state.Wording)
        {
            return Ask("fit", Fit, wording is null ? null : coaching.Line(answer.Id!));
        }
        return Show(wording, answer.Id!).Ask("fit", Fit);
    }

    private Task<StepResult> NoAnswerAsync(StepContext coaching)
    {
        coaching.State.Unanswered++;
        if (coaching.State.Unanswered == 1)
        {
            return Show("leave-a-message", "no-answer").Ask("what-happened", WhatHappened);
        }
        return Show("let-go-gently", "no-answer-again").Then(Finish());
    }

    private Task<StepResult> Fit(StepContext coaching) =>
        Task.FromResult(coaching.Answer.Id == "no-fit" ? Finish(coaching.Line("no-fit")) : Ask("date-set", DateSet));

    private Task<StepResult> DateSet(StepContext coaching)
    {
        if (coaching.Answer.Id == "agreed")
        {
            return Ask("which-day", WhichDay, kind: AnswerKind.Date);
        }
        return coaching.State.Wording != "agree-a-day" && coaching.State.Onward is null ? Show("agree-a-day").Then(Finish()) : Finish();
    }

    private Task<StepResult> WhichDay(StepContext coaching)
    {
        coaching.State.By = Due(coaching);
        var day = coaching.State.By is { } due ? InWords(due, coaching.Turn.Activity) : null;
        return Task.FromResult(Finish(day is null ? null : coaching.Line("last-word", Names.None.With("when", day))));
    }

    private Task<StepResult> WayAsync(StepContext coaching, string wording, params string[] leads)
    {
        return Show(wording, leads).Ask("which-way", WhichWay, coaching.Line("seven-ways"));
    }

    private static string? WordingAfter(BuyerWentQuietState state, string? happened) => happened switch
    {
        "its-a-no" => "ask-for-feedback",
        "still-keen" or "need-time" => "agree-a-day",
        "something-bothers" => state.StillTalking ? "make-the-truth-easy" : "what-makes-sense",
        "says-all-well" => "anything-left",
        "annoyed" => "sorry-for-chasing",
        _ => null,
    };
}
