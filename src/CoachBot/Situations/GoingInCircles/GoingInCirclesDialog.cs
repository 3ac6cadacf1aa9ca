using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Situations.GoingInCircles.GoingInCirclesState>;

namespace CoachBot.Situations.GoingInCircles;

/// <summary>Interrupt the pattern, often during the call itself: a humble statement, a pause, one question, and out of the rut.</summary>
public sealed class GoingInCirclesDialog : SituationDialog<GoingInCirclesState>
{
    private readonly PauseCard _pause;

    public GoingInCirclesDialog(SituationTools tools)
        : base("going-in-circles", tools, SituationJson.Default.GoingInCirclesState)
    {
        _pause = new PauseCard();
        Flow(HumbleStatement, WhatTheySaid, AfterThePause, HowItEnded, WhatTheyNeed, WhatMadeItLoop);
    }

    private Task<StepResult> HumbleStatement(StepContext coaching)
    {
        return ShowFirst("in-the-call").Ask("what-they-said", WhatTheySaid);
    }

    private Task<StepResult> WhatTheySaid(StepContext coaching)
    {
        coaching.State.Happened = LabelOf("what-they-said", coaching.Answer);
        switch (coaching.Answer.Id)
        {
            case "asked-what-i-mean":
                return Show("clarity-statement", "asked-what-i-mean").And(Pause(coaching)).Ask("after-the-pause", AfterThePause);
            case "its-fine":
                return Show("what-is-missing", "its-fine").Ask("after-the-pause", AfterThePause);
            case "nothing":
                return Pause(coaching).And(Show("clarity-statement", "nothing")).Ask("after-the-pause", AfterThePause);
            case "not-yet":
                return ComeBack(coaching, "what-they-said", WhatTheySaid);
            default:
                return Show(coaching.Answer.Id == "call-is-over" ? "after-the-call" : "stay-with-it", coaching.Answer.Id ?? "skipped")
                    .Ask("how-it-ended", HowItEnded);
        }
    }

    private Task<StepResult> AfterThePause(StepContext coaching)
    {
        var wording = coaching.Answer.Id switch
        {
            "they-said-it" => "stay-with-it",
            "loops-again" => "stop-here",
            _ => "help-to-decide",
        };
        coaching.State.OfferedToStop = wording == "stop-here";
        return Show(wording, coaching.Answer.Id ?? "nothing-came").Ask("how-it-ended", HowItEnded);
    }

    private Task<StepResult> HowItEnded(StepContext coaching)
    {
        var (state, answer) = (coaching.State, coaching.Answer);
        state.Happened = LabelOf("how-it-ended", answer);
        var said = Said.Nothing;
        switch (answer.Id)
        {
            case "said-yes":
                said = Show("let-the-yes-be-theirs", "said-yes");
                break;
            case "said-no":
                said = Show("thank-for-the-clarity", "said-no");
                (state.Onward, state.OnwardLine) = ("buyer-said-no", "no-offer");
                break;
            case "date":
                said = Show("what-the-date-is-for", "date");
                break;
            case "looping" when state.OfferedToStop:
                return Ask("what-they-need", WhatTheyNeed, coaching.Line("enough-for-today"));
            case "looping":
                state.OfferedToStop = true;
                said = Show("stop-here", "looping");
                break;
            case "open" when !state.WasOpen:
                state.WasOpen = true;
                return Show("help-to-decide").Ask("how-it-ended", HowItEnded);
        }
        return said.Ask("what-they-need", WhatTheyNeed);
    }

    private Task<StepResult> WhatTheyNeed(StepContext coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("what-made-it-loop", WhatMadeItLoop));
    }

    private Task<StepResult> WhatMadeItLoop(StepContext coaching) =>
        Task.FromResult(Finish(coaching.Line($"loop-{coaching.Answer.Id ?? "dont-know"}")));

    private Said Pause(StepContext coaching) =>
        Show(_pause.Build(coaching.Line("pause-title"), coaching.Line("pause"), coaching.Line("pause-then")));
}
