using CoachBot.Dialogs.Questions;

namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Back”: to the question before.</summary>
public sealed class Back(TalkDialogs dialogs, MenuReplies menu) : ISteering
{
    /// <inheritdoc/>
    public string Command => "back";

    /// <inheritdoc/>
    public async Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (await dialogs.OpenAsync(turn, cancellationToken) is not { } open)
        {
            turn.Reply.Add(menu.Menu(menu.Line("nothing-to-start-over")));
            return;
        }
        await (open.Earlier.Count > 0
            ? dialogs.AnswerAsync(turn, Answer.None with { Back = true }, cancellationToken)
            : dialogs.AskAgainAsync(turn, menu.Line("first-question"), cancellationToken));
    }
}
