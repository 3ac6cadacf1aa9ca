using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Carrying.Desks;

namespace CoachBot.Listening;

/// <summary>Takes what was pressed or typed on the card of a question as its answer.</summary>
public sealed class PressedAnswers(TalkDialogs dialogs, QuestionCatalog questions, MenuReplies menu, AnswerDesk words)
{
    /// <summary>Takes it; on a card of an earlier step it is answered kindly, and does nothing.</summary>
    public async Task AnswerAsync(TalkTurn turn, Click click, CancellationToken cancellationToken)
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
            await words.AnswerAsync(turn, open.Question, click.Typed, cancellationToken);
        }
    }
}
