namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Just the words, no questions”: the coach keeps it short.</summary>
public sealed class Less(TalkDialogs dialogs, MenuReplies menu) : ISteering
{
    /// <inheritdoc/>
    public string Command => "less";

    /// <inheritdoc/>
    public Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken) =>
        dialogs.SayAndStayAsync(turn, menu.Line("less"), cancellationToken);
}
