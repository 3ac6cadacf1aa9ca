using CoachBot.Calls;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Situations.SituationState>;

namespace CoachBot.Situations.FocusedOnTheSale;

/// <summary>
/// A reset before the next conversation: to understand instead of to win; then how it was, and how much the seller talked.
/// </summary>
public sealed class FocusedOnTheSaleDialog : SituationDialog<SituationState>
{
    public FocusedOnTheSaleDialog(SituationTools tools)
        : base("focused-on-the-sale", tools, SituationJson.Default.SituationState) =>
        Flow(Reset, WhereAreYou, ToUnderstand, WhichOutreach, NumberTruth, HowWasIt, TalkShare, UnderstandNow, BothDecided);

    private Task<StepResult> Reset(StepContext coaching)
    {
        return ShowFirst("reset").Ask("where-are-you", WhereAreYou);
    }

    private Task<StepResult> WhereAreYou(StepContext coaching)
    {
        coaching.State.Happened = LabelOf("where-are-you", coaching.Answer);
        switch (coaching.Answer.Id)
        {
            case "before":
                return Ask("to-understand", ToUnderstand, coaching.Line("before"));
            case "during":
                return Show("stop-and-ask", "during").Ask("how-was-it", HowWasIt);
            case "after":
                return Show("after-a-pushy-talk", "after").Ask("how-was-it", HowWasIt);
            case "outreach":
                return Ask("which-outreach", WhichOutreach, coaching.Line("outreach"));
            case "number":
                return Ask("number-truth", NumberTruth, coaching.Line("number"));
        }
        return Ask("how-was-it", HowWasIt);
    }

    private Task<StepResult> ToUnderstand(StepContext coaching)
    {
        return Show("say-what-you-want-to-understand", "to-understand")
            .And(Show("does-it-make-sense", "both-decide"))
            .And(Offer(coaching, "offer-prepare", "prepare-call"))
            .Ask("how-was-it", HowWasIt);
    }

    private Task<StepResult> WhichOutreach(StepContext coaching)
    {
        return Show(coaching.Answer.Id switch
        {
            "many-messages" => "stop-the-sequence",
            "on-the-phone" => "open-a-cold-call",
            _ => "reach-out-honestly",
        }).Ask("how-was-it", HowWasIt);
    }

    private Task<StepResult> NumberTruth(StepContext coaching)
    {
        var said = coaching.Answer.Id switch
        {
            "told-them" => Show("the-hurry-is-mine"),
            "discount" => Show("take-the-deadline-away", "discount"),
            _ => ShowFirst("number-is-yours"),
        };
        return said.Ask("how-was-it", HowWasIt);
    }

    private Task<StepResult> HowWasIt(StepContext coaching)
    {
        var id = coaching.Answer.Id;
        if (id == "not-yet")
        {
            return ComeBack(coaching, "how-was-it", HowWasIt);
        }
        coaching.State.Happened = LabelOf("how-was-it", coaching.Answer) ?? coaching.State.Happened;
        var wording = id switch
        {
            "they-see-it" => "work-it-out-together",
            "they-dont" => "part-as-friends",
            "undecided" => "does-it-make-sense",
            "i-pushed" => "after-a-pushy-talk",
            _ => null,
        };
        return (wording is null ? Said.Nothing : Show(wording, id!)).Ask("talk-share", TalkShare);
    }

    private Task<StepResult> TalkShare(StepContext coaching) =>
        Task.FromResult(Ask("understand-now", UnderstandNow, coaching.Line($"talk-{coaching.Answer.Id ?? "dont-know"}")));

    private Task<StepResult> UnderstandNow(StepContext coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("both-decided", BothDecided));
    }

    private Task<StepResult> BothDecided(StepContext coaching) =>
        Task.FromResult(Finish(coaching.Answer.Id is { } id ? coaching.Line(id) : null));
}
