using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Situations.AddedSituationState>;

namespace CoachBot.Situations;

public sealed record AddedSituationState : SituationState
{
    /// <summary>Which step of the flow asks at the moment.</summary>
    public int At { get; set; }
}

/// <summary>A situation that an organisation has added as a file: its flow is content, too.</summary>
public sealed class AddedSituationDialog : SituationDialog<AddedSituationState>
{
    public AddedSituationDialog(Situation situation, SituationTools tools)
        : base(situation.Id, tools, SituationJson.Default.AddedSituationState) =>
        Flow(First, Answered);

    private Task<StepResult> First(StepContext coaching)
    {
        return ShowFirst("first").Then(Next(coaching));
    }

    private Task<StepResult> Answered(StepContext coaching)
    {
        var (state, step) = (coaching.State, Situation.Flow[coaching.State.At]);
        state.Happened ??= LabelOf(step.Ask, coaching.Answer);
        state.At++;
        if (coaching.Answer.Id is not { } id)
        {
            return Next(coaching);
        }
        state.Onward = step.Onward.GetValueOrDefault(id, state.Onward!);
        return Reply(coaching, step, id).Then(Next(coaching));
    }

    private Said Reply(StepContext coaching, FlowStep step, string id) => step.Then.TryGetValue(id, out var wording) ? Show(wording, id)
        : Situation.Lines.ContainsKey(id) ? coaching.Say(id)
        : Said.Nothing;

    // Another file may have come since this conversation began; where its flow ends, the shared ending follows.
    private StepResult Next(StepContext coaching) =>
        coaching.State.At < Situation.Flow.Count ? Ask(Situation.Flow[coaching.State.At].Ask, Answered) : Finish();
}
