using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using Coaching = CoachBot.Dialogs.Coaching<CoachBot.Situations.AddedSituationState>;

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

    private async Task<Move> First(Coaching coaching)
    {
        await ShowFirstAsync(coaching);
        return Next(coaching);
    }

    private async Task<Move> Answered(Coaching coaching)
    {
        var (state, step) = (coaching.State, Situation.Flow[coaching.State.At]);
        state.Happened ??= LabelOf(step.Ask, coaching.Answer);
        if (coaching.Answer.Id is { } id && step.Then.TryGetValue(id, out var wording))
        {
            await ShowAsync(coaching, wording, id);
        }
        state.At++;
        return Next(coaching);
    }

    // Another file may have come since this conversation began; where its flow ends, the shared ending follows.
    private Move Next(Coaching coaching) =>
        coaching.State.At < Situation.Flow.Count ? Ask(Situation.Flow[coaching.State.At].Ask, Answered) : Finish();
}
