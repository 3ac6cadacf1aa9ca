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
        return ShowFirst().Then(Next(coaching));
    }

    private Task<StepResult> Answered(StepContext coaching)
    {
        var (state, step) = (coaching.State, Situation.Flow[coaching.State.At]);
        state.Happened ??= LabelOf(step.Ask, coaching.Answer);
        state.At++;
        return coaching.Answer.Id is { } id && step.Then.TryGetValue(id, out var wording) ? Show(wording, id).Then(Next(coaching)) : Next(coaching);
    }

    // Another file may have come since this conversation began; where its flow ends, the shared ending follows.
    private StepResult Next(StepContext coaching) =>
        coaching.State.At < Situation.Flow.Count ? Ask(Situation.Flow[coaching.State.At].Ask, Answered) : Finish();
}
