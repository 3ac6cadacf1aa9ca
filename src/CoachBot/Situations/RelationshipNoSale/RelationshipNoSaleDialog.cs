using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using Coaching = CoachBot.Dialogs.Coaching<CoachBot.Situations.RelationshipNoSale.RelationshipNoSaleState>;

namespace CoachBot.Situations.RelationshipNoSale;

/// <summary>Six questions that help the other side to look at their own situation, one at a time; and honesty when nothing is missing.</summary>
public sealed class RelationshipNoSaleDialog : SituationDialog<RelationshipNoSaleState>
{
    private const int MostRounds = 3;

    public RelationshipNoSaleDialog(SituationTools tools)
        : base("relationship-no-sale", tools, SituationJson.Default.RelationshipNoSaleState) =>
        Flow(Today, WhatIsItLike, WhatCame, WhoDecides, OwnWords, TheirAnswer);

    private async Task<Move> Today(Coaching coaching)
    {
        await ShowNextAsync(coaching, Situation.First);
        return Ask("what-is-it-like", WhatIsItLike);
    }

    private async Task<Move> WhatIsItLike(Coaching coaching)
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
                await ShowNextAsync(coaching, QuestionFor(id), id);
                return Ask("what-came", WhatCame);
        }
    }

    private async Task<Move> WhatCame(Coaching coaching)
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
                await ShowNextAsync(coaching, "friends-without-a-deal", id);
                return Finish();
            case null:
                return Ask("who-decides", WhoDecides);
        }
        state.Happened = LabelOf("what-came", coaching.Answer);
        await ShowNextAsync(coaching, NextAfter(state, id), id);
        return ++state.Rounds < MostRounds
            ? Ask("what-came", WhatCame)
            : Ask("who-decides", WhoDecides, coaching.Line("one-a-talk"));
    }

    private Task<Move> WhoDecides(Coaching coaching)
    {
        coaching.State.Said = coaching.Answer.Text;
        return Task.FromResult(Ask("own-words", OwnWords));
    }

    private async Task<Move> OwnWords(Coaching coaching)
    {
        switch (coaching.Answer.Id)
        {
            case "not-said":
                return await BeHonestAsync(coaching, "no-own-words");
            case "said" when coaching.State.Shown.Contains("how-would-you-notice"):
                return Finish(coaching.Line("own-words-said"));
            case "said":
                await ShowNextAsync(coaching, "how-would-you-notice", "own-words-said");
                return Finish();
            default:
                await ShowNextAsync(coaching, "how-is-it-working");
                return Finish();
        }
    }

    private async Task<Move> TheirAnswer(Coaching coaching)
    {
        coaching.State.Happened = LabelOf("their-answer", coaching.Answer);
        switch (coaching.Answer.Id)
        {
            case "not-yet":
                return ComeBack(coaching, "their-answer", TheirAnswer);
            case "want-change":
                await ShowNextAsync(coaching, "who-else", "want-change");
                return Finish();
            case "leave-it":
                await ShowNextAsync(coaching, "friends-without-a-deal", "leave-it");
                return Finish(coaching.Line("stop-counting"));
            default:
                return Finish();
        }
    }

    private async Task<Move> BeHonestAsync(Coaching coaching, params string[] leads)
    {
        await ShowNextAsync(coaching, "honesty", leads);
        return Ask("their-answer", TheirAnswer);
    }

    private Task ShowNextAsync(Coaching coaching, string wording, params string[] leads)
    {
        coaching.State.Shown.Add(wording);
        return ShowAsync(coaching, wording, leads);
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
