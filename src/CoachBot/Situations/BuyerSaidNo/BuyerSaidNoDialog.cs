using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using Coaching = CoachBot.Dialogs.Coaching<CoachBot.Situations.SituationState>;

namespace CoachBot.Situations.BuyerSaidNo;

/// <summary>Thank, accept, ask permission; then one clarity question, what they said, and a thread that may go on.</summary>
public sealed class BuyerSaidNoDialog : SituationDialog<SituationState>
{
    public BuyerSaidNoDialog(SituationTools tools)
        : base("buyer-said-no", tools, SituationJson.Default.SituationState) =>
        Flow(ThankAndAsk, WhatHappened, WhichQuestion, WhatTheySaid, Thread);

    private async Task<Move> ThankAndAsk(Coaching coaching)
    {
        await ShowFirstAsync(coaching);
        return Ask("what-happened", WhatHappened);
    }

    private async Task<Move> WhatHappened(Coaching coaching)
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
                await ShowAsync(coaching, answer.Id == "argued" ? "take-back-the-push" : "go-back-and-ask", answer.Id);
                return Ask("what-happened", WhatHappened);
            case "declined" or "changed-mind":
                await ShowAsync(coaching, answer.Id == "declined" ? "leave-the-door-open" : "let-them-lead", answer.Id);
                return Finish();
            case null:
                return Finish();
            default:
                await ShowAsync(coaching, AnswerTo(answer.Id), answer.Id);
                return Ask("what-they-said", WhatTheySaid, coaching.Line("listen"));
        }
    }

    private async Task<Move> WhichQuestion(Coaching coaching)
    {
        // Its answers are the wordings themselves; who would rather not choose gets the one that asks for anything.
        await ShowAsync(coaching, coaching.Answer.Id ?? "blind-spot", "after-the-question");
        return Ask("what-they-said", WhatTheySaid, coaching.Line("listen"));
    }

    private Task<Move> WhatTheySaid(Coaching coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("thread", Thread));
    }

    private async Task<Move> Thread(Coaching coaching)
    {
        var wording = coaching.Answer.Id switch
        {
            "introduction" => "ask-introduction",
            "later-date" => "ask-to-follow-up",
            "other-need" => "ask-about-the-other-need",
            "deal-alive" => "let-them-lead",
            _ => "thank-and-close",
        };
        await ShowAsync(coaching, wording, wording == "thank-and-close" ? ["no-thread"] : []);
        return Finish();
    }

    private static string AnswerTo(string reason) => reason switch
    {
        "price" => "price-aside",
        "someone-else" => "chose-someone-else",
        _ => reason,
    };
}
