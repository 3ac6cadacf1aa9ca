using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Situations.RelationshipNoSale.RelationshipNoSaleState>;

namespace CoachBot.Situations.RelationshipNoSale;

/// <summary>
/// Six questions that help the other side to look at their own situation, one at a time; and honesty when nothing is missing.
/// </summary>
public sealed class RelationshipNoSaleDialog : SituationDialog<RelationshipNoSaleState>
{
    private const int MostRounds = 3;

    public RelationshipNoSaleDialog(SituationTools tools)
        : base("relationship-no-sale", tools, SituationJson.Default.RelationshipNoSaleState) =>
        Flow(Today, WhatIsItLike, WhatCame, WhoDecides, OwnWords, TheirAnswer);

    private Task<StepResult> Today(StepContext coaching)
    {
        return ShowNext(coaching, Situation.First).Ask("what-is-it-like", WhatIsItLike);
    }

    private async Task<StepResult> WhatIsItLike(StepContext coaching)
    {
        var id = coaching.Answer.Id;
        coaching.State.Happened = LabelOf("what-is-it-like", coaching.Answer);
        switch (id)
        {
            case "given-up":
                return await BeHonestAsync(coaching, id);
            case "only-i-see-it" or null:
                return Ask("what-came", WhatCame, id is null ? null : coaching.Line(id));
            default:
                return ShowNext(coaching, QuestionFor(id), id).Ask("what-came", WhatCame);
        }
    }

    private async Task<StepResult> WhatCame(StepContext coaching)
    {
        var (state, id) = (coaching.State, coaching.Answer.Id);
        switch (id)
        {
            case "not-yet":
                return ComeBack(coaching, "what-came", WhatCame);
            case "friendly-fog":
                return await BeHonestAsync(coaching, id);
            case "works-well" when state.Shown.Contains("what-has-kept-you"):
                return await BeHonestAsync(coaching, id);
            case "says-goodbye":
                return ShowNext(coaching, "friends-without-a-deal", id).Then(Finish());
            case null:
                return Ask("who-decides", WhoDecides);
        }
        state.Happened = LabelOf("what-came", coaching.Answer);
        return ShowNext(coaching, NextAfter(state, id), id).Then(++state.Rounds < MostRounds
            ? Ask("what-came", WhatCame)
            : Ask("who-decides", WhoDecides, coaching.Line("one-a-talk")));
    }

    private Task<StepResult> WhoDecides(StepContext coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("own-words", OwnWords));
    }

    private async Task<StepResult> OwnWords(StepContext coaching)
    {
        switch (coaching.Answer.Id)
        {
            case "not-said":
                return await BeHonestAsync(coaching, "no-own-words");
            case "said" when coaching.State.Shown.Contains("how-would-you-notice"):
                return Finish(coaching.Line("own-words-said"));
            case "said":
                return ShowNext(coaching, "how-would-you-notice", "own-words-said").Then(Finish());
            default:
                return ShowNext(coaching, "how-is-it-working").Then(Finish());
        }
    }

    private Task<StepResult> TheirAnswer(StepContext coaching)
    {
        coaching.State.Happened = LabelOf("their-answer", coaching.Answer);
        switch (coaching.Answer.Id)
        {
            case "not-yet":
                return ComeBack(coaching, "their-answer", TheirAnswer);
            case "want-change":
                return ShowNext(coaching, "who-else", "want-change").Then(Finish());
            case "leave-it":
                return ShowNext(coaching, "friends-without-a-deal", "leave-it").Then(Finish(coaching.Line("stop-counting")));
            default:
                return Finish();
        }
    }

    private Task<StepResult> BeHonestAsync(StepContext coaching, params string[] leads)
    {
        return ShowNext(coaching, "honesty", leads).Ask("their-answer", TheirAnswer);
    }

    private static Said ShowNext(StepContext coaching, string wording, params IReadOnlyList<string> leads)
    {
        coaching.State.Shown.Add(wording);
        return Show(wording, leads);
    }

    private static string QuestionFor(string likeness) => likeness switch
    {
        "fine-as-we-are" => "how-is-it-working",
        "months-go-by" => "what-has-kept-you",
        "several-involved" => "who-else",
        "boss-in-the-way" => "different-conversation",
        _ => "not-the-one-to-convince",
    };

    private static string NextAfter(RelationshipNoSaleState state, string came) => came switch
    {
        "works-well" => "what-has-kept-you",
        "something-missing" => "who-else",
        "others-decide" => state.Shown.Contains("who-else") ? "different-conversation" : "who-else",
        "boss-worries" => "what-worries-them",
        "does-not-know" => "how-would-you-notice",
        _ => "keep-it-theirs",
    };
}
