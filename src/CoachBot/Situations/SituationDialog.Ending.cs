using CoachBot.Bot;
using CoachBot.Bot.Asking;
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
        return Task.FromResult(Ask("next-step", lead: coaching.Answer.Skipped ? coaching.Line("skipped") : coaching.Vary("learnt-thanks")));
    }

    private Task<Move> Decided(Coaching<TState> coaching)
    {
        coaching.State.Step = coaching.Answer.Id;
        coaching.State.Next = LabelOf("next-step", coaching.Answer);
        return Task.FromResult(coaching.Answer.Id switch
        {
            "something-else" => Ask("what-else"),
            "let-go" or null => GoOn(Close),
            _ => AskByWhen(coaching),
        });
    }

    private Task<Move> Named(Coaching<TState> coaching)
    {
        coaching.State.Next = coaching.Answer.Skipped ? null : coaching.Answer.Text;
        return Task.FromResult(coaching.Answer.Skipped ? GoOn(Close) : AskByWhen(coaching));
    }

    private Task<Move> Dated(Coaching<TState> coaching)
    {
        coaching.State.By = Due(coaching);
        return Task.FromResult(GoOn());
    }

    private async Task<Move> Close(Coaching<TState> coaching)
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

    /// <summary>The day that an answer named, in the seller's zone.</summary>
    protected static DueDate? Due(Coaching<TState> coaching) => coaching.Answer.When is { } when
        ? new DueDate(when.Start, when.HasTime, SellerClock.Zone(coaching.Turn.Activity).Id)
        : null;

    protected static string InWords(DueDate due, Activity activity) => DateInWords.Of(due, activity);

    /// <summary>What an answer says on its button, or the seller's own words where there was none.</summary>
    protected string? LabelOf(string question, Answer answer)
    {
        var answers = (Topic.Questions.GetValueOrDefault(question) ?? Content.Shared.Questions[question]).Answers;
        return answers.FirstOrDefault(known => known.Id == answer.Id)?.Label ?? (answer.Skipped ? null : answer.Text);
    }

    private Move AskByWhen(Coaching<TState> coaching) =>
        coaching.State.By is null ? Ask("by-when", Dated, kind: AnswerKind.Date) : GoOn(Close);

    private static List<string> Closing(Coaching<TState> coaching)
    {
        var fitting = $"closing-{coaching.State.Step}";
        return
        [
            coaching.HasLine(fitting) ? coaching.Line(fitting) : coaching.Vary("closing"),
            coaching.State.OnwardLine is { } line ? coaching.Line(line) : $"{Kept(coaching)} {coaching.Line("another")}",
        ];
    }

    private static string Kept(Coaching<TState> coaching) => coaching.State is { By: { } by, Next: not null, Step: not CoachedConversation.LetGo }
        ? $"{coaching.Line("kept")} {coaching.Line("remind-set", coaching.Names.With("when", InWords(by, coaching.Turn.Activity)))}"
        : coaching.Line("kept");

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
