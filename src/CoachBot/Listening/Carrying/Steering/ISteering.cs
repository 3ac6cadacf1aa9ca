namespace CoachBot.Listening.Carrying.Steering;

/// <summary>One way to steer a talk, such as “cancel”.</summary>
public interface ISteering
{
    /// <summary>The act that it is, without <c>steer.</c>; a button's command.</summary>
    string Command { get; }

    /// <summary>Steers the talk at hand, or says what there is to begin.</summary>
    Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken);
}
