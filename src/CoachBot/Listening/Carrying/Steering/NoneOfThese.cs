using CoachBot.Listening.Carrying.Desks;

namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“None of these”: what it was then, the coaches may teach.</summary>
public sealed class NoneOfThese(TalkDialogs dialogs, MenuReplies menu, UnsureDesk unsure) : ISteering
{
    /// <inheritdoc/>
    public string Command => "none-of-these";

    /// <inheritdoc/>
    public Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk is not null)
        {
            return dialogs.AskAgainAsync(turn, null, cancellationToken, missed: true);
        }
        turn.Say(menu.Line("none-of-these-reply"));
        unsure.OfferToShow(turn, turn.Incoming.Click?.Said);
        return Task.CompletedTask;
    }
}
