using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using Coaching = CoachBot.Dialogs.Coaching<CoachBot.Situations.GoingInCircles.GoingInCirclesState>;

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

    private async Task<Move> HumbleStatement(Coaching coaching)
    {
        await ShowFirstAsync(coaching, "in-the-call");
        return Ask("what-they-said", WhatTheySaid);
    }

    private async Task<Move> WhatTheySaid(Coaching coaching)
    {
        coaching.State.Happened = LabelOf("what-they-said", coaching.Answer);
        switch (coaching.Answer.Id)
        {
            case "asked-what-i-mean":
                await ShowAsync(coaching, "clarity-statement", "asked-what-i-mean");
                await PauseAsync(coaching);
                return Ask("after-the-pause", AfterThePause);
            case "its-fine":
                await ShowAsync(coaching, "what-is-missing", "its-fine");
                return Ask("after-the-pause", AfterThePause);
            case "nothing":
                await PauseAsync(coaching);
                await ShowAsync(coaching, "clarity-statement", "nothing");
                return Ask("after-the-pause", AfterThePause);
            case "not-yet":
                return ComeBack(coaching, "what-they-said", WhatTheySaid);
            default:
                await ShowAsync(coaching, coaching.Answer.Id == "call-is-over" ? "after-the-call" : "stay-with-it", coaching.Answer.Id ?? "skipped");
                return Ask("how-it-ended", HowItEnded);
        }
    }

    private async Task<Move> AfterThePause(Coaching coaching)
    {
        var wording = coaching.Answer.Id switch
        {
            "they-said-it" => "stay-with-it",
            "loops-again" => "stop-here",
            _ => "help-to-decide",
        };
        coaching.State.OfferedToStop = wording == "stop-here";
        await ShowAsync(coaching, wording, coaching.Answer.Id ?? "nothing-came");
        return Ask("how-it-ended", HowItEnded);
    }

    private async Task<Move> HowItEnded(Coaching coaching)
    {
        var (state, answer) = (coaching.State, coaching.Answer);
        state.Happened = LabelOf("how-it-ended", answer);
        switch (answer.Id)
        {
            case "said-yes":
                await ShowAsync(coaching, "let-the-yes-be-theirs", "said-yes");
                break;
            case "said-no":
                await ShowAsync(coaching, "thank-for-the-clarity", "said-no");
                (state.Onward, state.OnwardLine) = ("buyer-said-no", "no-offer");
                break;
            case "date":
                await ShowAsync(coaching, "what-the-date-is-for", "date");
                break;
            case "looping" when state.OfferedToStop:
                return Ask("what-they-need", WhatTheyNeed, coaching.Line("enough-for-today"));
            case "looping":
                state.OfferedToStop = true;
                await ShowAsync(coaching, "stop-here", "looping");
                break;
            case "open" when !state.WasOpen:
                state.WasOpen = true;
                await ShowAsync(coaching, "help-to-decide");
                return Ask("how-it-ended", HowItEnded);
        }
        return Ask("what-they-need", WhatTheyNeed);
    }

    private Task<Move> WhatTheyNeed(Coaching coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("what-made-it-loop", WhatMadeItLoop));
    }

    private Task<Move> WhatMadeItLoop(Coaching coaching) =>
        Task.FromResult(Finish(coaching.Line($"loop-{coaching.Answer.Id ?? "dont-know"}")));

    private Task PauseAsync(Coaching coaching) =>
        coaching.SendAsync(_pause.Build(coaching.Line("pause-title"), coaching.Line("pause"), coaching.Line("pause-then")));
}
