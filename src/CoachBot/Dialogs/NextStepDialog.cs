using System.Text.Json.Serialization.Metadata;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Situations;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>A dialog that ends with a next step and its day, whatever came before.</summary>
public abstract class NextStepDialog<TState> : CoachDialog<TState>
    where TState : SituationState, new()
{
    protected NextStepDialog(string topic, CoachTools tools, JsonTypeInfo<TState> json)
        : base(topic, tools, json)
    {
    }

    /// <summary>The dialog's own steps, then the next step, its day, and <see cref="Close"/>.</summary>
    protected void StepsToClose(params IEnumerable<CoachStep<TState>> own) => Steps([.. own, Decided, Named, Dated, Close]);

    /// <summary>Asks for the next step; what follows goes on to <see cref="Close"/> by itself.</summary>
    protected StepResult AskNextStep(string? lead = null) => Ask("next-step", Decided, lead);

    /// <summary>Keeps what came of it, and says so.</summary>
    protected abstract Task<StepResult> Close(StepContext<TState> coaching);

    /// <summary>Whether the next step's day is asked for.</summary>
    protected virtual bool WantsDay(TState state) => true;

    /// <summary>The day that an answer named, in the seller's zone.</summary>
    protected static DueDate? Due(StepContext<TState> coaching) => coaching.Answer.When is { } when
        ? new DueDate(when.Start, when.HasTime, SellerClock.Zone(coaching.Turn.Activity).Id)
        : null;

    protected static string InWords(DueDate due, Activity activity) => DateInWords.Of(due, activity);

    /// <summary>What an answer says on its button, or the seller's own words where there was none.</summary>
    protected string? LabelOf(string question, Answer answer)
    {
        var answers = (Topic.Questions.GetValueOrDefault(question) ?? Content.Shared.Questions[question]).Answers;
        return answers.FirstOrDefault(known => known.Id == answer.Id)?.Label ?? (answer.Skipped ? null : answer.Text);
    }

    /// <summary>Where it is kept, and when the coach comes back to it.</summary>
    protected static string Kept(StepContext<TState> coaching) =>
        coaching.State is { By: not null, Next: not null, Step: not CoachedConversation.LetGo }
        ? $"{coaching.Line("kept")} {coaching.Line("remind-set")}"
        : coaching.Line("kept");

    private Task<StepResult> Decided(StepContext<TState> coaching)
    {
        coaching.State.Step = coaching.Answer.Id;
        coaching.State.Next = LabelOf("next-step", coaching.Answer);
        return Task.FromResult(coaching.Answer.Id switch
        {
            "something-else" => Ask("what-else", Named),
            CoachedConversation.LetGo or null => GoOn(Close),
            _ => AskByWhen(coaching),
        });
    }

    private Task<StepResult> Named(StepContext<TState> coaching)
    {
        coaching.State.Next = coaching.Answer.Skipped ? null : coaching.Answer.Text;
        return Task.FromResult(coaching.Answer.Skipped ? GoOn(Close) : AskByWhen(coaching));
    }

    private Task<StepResult> Dated(StepContext<TState> coaching)
    {
        coaching.State.By = Due(coaching);
        return Task.FromResult(GoOn(Close));
    }

    private StepResult AskByWhen(StepContext<TState> coaching) =>
        coaching.State.By is null && WantsDay(coaching.State) ? Ask("by-when", Dated, kind: AnswerKind.Date) : GoOn(Close);
}
