using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Carrying;

namespace CoachBot.Listening;

/// <summary>Does what a pressed button says.</summary>
public sealed class PressedButtons(
    QuestionCatalog questions, TalkDialogs dialogs, Carrier carrier, MenuReplies menu, AnswerChanges changes, ChosenOnCard chosen)
{
    /// <summary>
    /// A topic to begin, “Change” on an answered card, a command such as “cancel”, or an answer to the question of its card.
    /// </summary>
    public Task PressAsync(TalkTurn turn, Click click, CancellationToken cancellationToken) => click switch
    {
        { Start: { } topic } => chosen.BeginAsync(turn, topic, click, cancellationToken),
        { Command: AnsweredCard.Change } => changes.ChangeAsync(turn, click, cancellationToken),
        { Command: { } command } => carrier.SteerAsync(turn, command, cancellationToken),
        _ => AnswerAsync(turn, click, cancellationToken),
    };

    private async Task AnswerAsync(TalkTurn turn, Click click, CancellationToken cancellationToken)
    {
        if (await dialogs.OpenAsync(turn, cancellationToken) is not { } open)
        {
            turn.Reply.Add(menu.Menu(menu.Line("finished-card")));
            return;
        }
        var question = questions.Get(open.Topic, open.Question);
        if (click.Step != open.Token)
        {
            await dialogs.AskAgainAsync(turn, menu.Line("stale-card"), cancellationToken);
        }
        else if (click.Answer == Click.Skip)
        {
            await dialogs.AnswerAsync(turn, new Answer(open.Question, null, ""), cancellationToken);
        }
        else if (click.Answer is { } id)
        {
            await (question.Answers.FirstOrDefault(answer => answer.Id == id) is { } answer
                ? dialogs.AnswerAsync(turn, new Answer(open.Question, answer.Id, answer.Label), cancellationToken)
                : dialogs.AskAgainAsync(turn, menu.Line("stale-card"), cancellationToken));
        }
        else if (string.IsNullOrWhiteSpace(click.Typed))
        {
            await dialogs.AskAgainAsync(turn, null, cancellationToken, missed: true);
        }
        else
        {
            await carrier.AnswerInWordsAsync(turn, open.Question, null, click.Typed, null, cancellationToken);
        }
    }
}
