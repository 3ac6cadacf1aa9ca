using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Situations.SituationState>;

namespace CoachBot.Situations.BuyerSaidNo;

/// <summary>Thank, accept, ask permission; then one clarity question, what they said, and a thread that may go on.</summary>
public sealed class BuyerSaidNoDialog : SituationDialog<SituationState>
{
    public BuyerSaidNoDialog(SituationTools tools)
        : base("buyer-said-no", tools, SituationJson.Default.SituationState) =>
        Flow(ThankAndAsk, WhatHappened, WhichQuestion, WhatTheySaid, Thread);

    private Task<StepResult> ThankAndAsk(StepContext coaching)
    {
        return ShowFirst().Ask("what-happened", WhatHappened);
    }

    private Task<StepResult> WhatHappened(StepContext coaching)
    {
        var answer = coaching.Answer;
        coaching.State.Happened = LabelOf("what-happened", answer);
        switch (answer.Id)
        {
            case "allowed":
                return Ask("which-question", WhichQuestion, coaching.Line("permission"));
            case "not-yet":
                return ComeBack(coaching, "what-happened", WhatHappened);
            case "argued" or "left-it":
                return Show(answer.Id == "argued" ? "take-back-the-push" : "go-back-and-ask", answer.Id).Ask("what-happened", WhatHappened);
            case "declined" or "changed-mind":
                return Show(answer.Id == "declined" ? "leave-the-door-open" : "let-them-lead", answer.Id).Then(Finish());
            case null:
                return Finish();
            default:
                return Show(AnswerTo(answer.Id), answer.Id).Ask("what-they-said", WhatTheySaid, coaching.Line("listen"));
        }
    }

    private Task<StepResult> WhichQuestion(StepContext coaching)
    {
        // Its answers are the wordings themselves; who would rather not choose gets the one that asks for anything.
        return Show(coaching.Answer.Id ?? "blind-spot", "after-the-question").Ask("what-they-said", WhatTheySaid, coaching.Line("listen"));
    }

    private Task<StepResult> WhatTheySaid(StepContext coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("thread", Thread));
    }

    private Task<StepResult> Thread(StepContext coaching)
    {
        var wording = coaching.Answer.Id switch
        {
            "introduction" => "ask-introduction",
            "later-date" => "ask-to-follow-up",
            "other-need" => "ask-about-the-other-need",
            "deal-alive" => "let-them-lead",
            _ => "thank-and-close",
        };
        return Show(wording, wording == "thank-and-close" ? ["no-thread"] : []).Then(Finish());
    }

    private static string AnswerTo(string reason) => reason switch
    {
        "price" => "price-aside",
        "someone-else" => "chose-someone-else",
        _ => reason,
    };
}
