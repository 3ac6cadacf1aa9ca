namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Cancel”: the talk at hand ends, and one that waited comes back.</summary>
public sealed class Cancel(TalkDialogs dialogs, MenuReplies menu) : ISteering
{
    /// <inheritdoc/>
    public string Command => "cancel";

    /// <inheritdoc/>
    public async Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is null)
        {
            turn.Reply.Add(menu.Menu(menu.Line("nothing-to-cancel")));
            return;
        }
        await dialogs.EndAsync(turn, cancellationToken);
        if (turn.Talk is null)
        {
            turn.Reply.Add(menu.Menu(menu.Line("cancelled")));
            return;
        }
        turn.Say(menu.Line("cancelled-one"));
        await dialogs.ComeBackAsync(turn, isCancelled: true, cancellationToken);
    }
}
