using CoachBot.Cards;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Carrying.Desks;

namespace CoachBot.Listening;

/// <summary>Does what a pressed button says.</summary>
public sealed class PressedButtons(ChosenOnCard chosen, AnswerChanges changes, SteeringDesk steering, PressedAnswers answers)
{
    /// <summary>
    /// A topic to begin, “Change” on an answered card, a command such as “cancel”, or an answer to the question of its card.
    /// </summary>
    public Task PressAsync(TalkTurn turn, Click click, CancellationToken cancellationToken) => click switch
    {
        { Start: { } topic } => chosen.BeginAsync(turn, topic, click, cancellationToken),
        { Command: AnsweredCard.Change } => changes.ChangeAsync(turn, click, cancellationToken),
        { Command: { } command } => steering.SteerAsync(turn, command, cancellationToken),
        _ => answers.AnswerAsync(turn, click, cancellationToken),
    };
}
