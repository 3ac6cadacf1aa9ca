using CoachBot.Dialogs;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Does what the coach had proposed, or lets it go.</summary>
public sealed class ProposalDesk(
    TalkDialogs dialogs, MessageReader reader, BeginningDesk beginnings, ServiceDesk services, MenuReplies menu) : IDeedDesk
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.TakeUp), typeof(Deed.TurnDown)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken) => deed is Deed.TakeUp taken
        ? TakeUpAsync(turn, taken.Proposal, reading, cancellationToken)
        : dialogs.AskAgainAsync(turn, menu.Line("stayed"), cancellationToken);

    private async Task TakeUpAsync(TalkTurn turn, Proposal proposal, Reading reading, CancellationToken cancellationToken)
    {
        if (proposal.Begins is { } topic)
        {
            await beginnings.BeginAsync(turn, topic, proposal.Message, new TopicOptions(), cancellationToken);
            return;
        }
        var said = await reader.ReadAsync(turn.Context, proposal.Message, turn.Talk, cancellationToken);
        foreach (var act in proposal.Acts)
        {
            await services.ServeAsync(turn, new Command(act, null, reading.Leading.Span, 1), said, cancellationToken);
        }
    }
}
