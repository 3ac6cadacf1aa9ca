namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Help”: what can be said, or what to do with the question at hand.</summary>
public sealed class Help(TalkDialogs dialogs, MenuReplies menu) : ISteering
{
    /// <inheritdoc/>
    public string Command => "help";

    /// <inheritdoc/>
    public Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not null)
        {
            return dialogs.SayAndStayAsync(turn, menu.Line("help-within"), cancellationToken);
        }
        turn.Reply.Add(menu.Help(turn.Seller));
        return Task.CompletedTask;
    }
}
