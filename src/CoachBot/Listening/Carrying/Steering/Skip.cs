using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.State;

namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Skip”: the open question stays without an answer.</summary>
public sealed class Skip(LeaveOutDesk leaveOut) : ISteering
{
    /// <inheritdoc/>
    public string Command => "skip";

    /// <inheritdoc/>
    public Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken) =>
        leaveOut.LeaveOutAsync(turn, FactStatus.Refused, cancellationToken);
}
