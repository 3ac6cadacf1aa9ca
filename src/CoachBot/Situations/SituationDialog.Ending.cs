using CoachBot.Bot.Steps;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Situations;

/// <summary>The ending that all situations share: learnt, next step, by when, and a summary to keep.</summary>
public abstract partial class SituationDialog<TState>
{
    private Task<Move> NextStep(Coaching<TState> coaching)
    {
        coaching.State.Learnt = coaching.Answer.Text;
        return Task.FromResult(AskNextStep(coaching.Answer.Skipped ? coaching.Line("skipped") : coaching.Vary("learnt-thanks")));
    }

    protected override async Task<Move> Close(Coaching<TState> coaching)
    {
        var state = coaching.State;
        await _journal.KeepAsync(coaching.Turn, Entry(state), coaching.Cancelled);
        (string, string?)[] facts =
        [
            ("summary-situation", Situation.Title),
            ("summary-buyer", coaching.Names.Buyer is { } buyer && state.Company is { } company ? $"{buyer}, {company}" : coaching.Names.Buyer ?? state.Company),
            ("summary-happened", state.Happened),
            ("summary-said", state.Said),
            ("summary-learnt", state.Learnt),
            ("summary-next", state.Next),
            ("summary-when", state.By is { } by ? InWords(by, coaching.Turn.Activity) : null),
        ];
        await coaching.SendAsync(_summaryCard.Build(facts, Closing(coaching), Onward(state)));
        return End();
    }

    private static List<string> Closing(Coaching<TState> coaching)
    {
        var fitting = $"closing-{coaching.State.Step}";
        return
        [
            coaching.HasLine(fitting) ? coaching.Line(fitting) : coaching.Vary("closing"),
            coaching.State.OnwardLine is { } line ? coaching.Line(line) : $"{Kept(coaching)} {coaching.Line("another")}",
        ];
    }

    private (string Label, Click Click)? Onward(TState state) => state.Onward is { } id && Content.Find(id) is { } onward
        ? (onward.Button, new Click { Start = id, Buyer = state.Buyer, Company = state.Company })
        : null;

    private CoachedConversation Entry(TState state) => new()
    {
        Situation = Id,
        Buyer = state.Buyer,
        Company = state.Company,
        Wording = state.Wording,
        Happened = state.Said ?? state.Happened,
        Learnt = state.Learnt,
        Next = state.Next,
        Step = state.Step,
        By = state.By,
    };
}
