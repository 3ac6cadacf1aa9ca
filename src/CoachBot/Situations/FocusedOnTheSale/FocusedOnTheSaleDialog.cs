using CoachBot.Calls;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using Coaching = CoachBot.Dialogs.Coaching<CoachBot.Situations.SituationState>;

namespace CoachBot.Situations.FocusedOnTheSale;

/// <summary>A reset before the next conversation: to understand instead of to win; then how it was, and how much the seller talked.</summary>
public sealed class FocusedOnTheSaleDialog : SituationDialog<SituationState>
{
    public FocusedOnTheSaleDialog(SituationTools tools)
        : base("focused-on-the-sale", tools, SituationJson.Default.SituationState) =>
        Flow(Reset, WhereAreYou, ToUnderstand, WhichOutreach, NumberTruth, HowWasIt, TalkShare, UnderstandNow, BothDecided);

    private async Task<Move> Reset(Coaching coaching)
    {
        await ShowFirstAsync(coaching, "reset");
        return Ask("where-are-you", WhereAreYou);
    }

    private async Task<Move> WhereAreYou(Coaching coaching)
    {
        coaching.State.Happened = LabelOf("where-are-you", coaching.Answer);
        switch (coaching.Answer.Id)
        {
            case "before":
                return Ask("to-understand", ToUnderstand, coaching.Line("before"));
            case "during":
                await ShowAsync(coaching, "stop-and-ask", "during");
                break;
            case "after":
                await ShowAsync(coaching, "after-a-pushy-talk", "after");
                break;
            case "outreach":
                return Ask("which-outreach", WhichOutreach, coaching.Line("outreach"));
            case "number":
                return Ask("number-truth", NumberTruth, coaching.Line("number"));
        }
        return Ask("how-was-it", HowWasIt);
    }

    private async Task<Move> ToUnderstand(Coaching coaching)
    {
        await ShowAsync(coaching, "say-what-you-want-to-understand", "to-understand");
        await ShowAsync(coaching, "does-it-make-sense", "both-decide");
        await OfferAsync(coaching, "offer-prepare", "prepare-call");
        return Ask("how-was-it", HowWasIt);
    }

    private async Task<Move> WhichOutreach(Coaching coaching)
    {
        await ShowAsync(coaching, coaching.Answer.Id switch
        {
            "many-messages" => "stop-the-sequence",
            "on-the-phone" => "open-a-cold-call",
            _ => "reach-out-honestly",
        });
        return Ask("how-was-it", HowWasIt);
    }

    private async Task<Move> NumberTruth(Coaching coaching)
    {
        await (coaching.Answer.Id switch
        {
            "told-them" => ShowAsync(coaching, "the-hurry-is-mine"),
            "discount" => ShowAsync(coaching, "take-the-deadline-away", "discount"),
            _ => ShowFirstAsync(coaching, "number-is-yours"),
        });
        return Ask("how-was-it", HowWasIt);
    }

    private async Task<Move> HowWasIt(Coaching coaching)
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
        if (wording is not null)
        {
            await ShowAsync(coaching, wording, id!);
        }
        return Ask("talk-share", TalkShare);
    }

    private Task<Move> TalkShare(Coaching coaching) =>
        Task.FromResult(Ask("understand-now", UnderstandNow, coaching.Line($"talk-{coaching.Answer.Id ?? "dont-know"}")));

    private Task<Move> UnderstandNow(Coaching coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("both-decided", BothDecided));
    }

    private Task<Move> BothDecided(Coaching coaching) =>
        Task.FromResult(Finish(coaching.Answer.Id is { } id ? coaching.Line(id) : null));
}
