using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Carrying;
using CoachBot.Pipeline;

namespace CoachBot.Listening;

/// <summary>Does what a pressed button says.</summary>
public sealed partial class DialogManager
{
    private async Task PressedAsync(TalkTurn turn, Click click, CancellationToken cancellationToken)
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

    /// <summary>A topic was chosen on a card: from "did you mean" it also teaches how this seller writes.</summary>
    private async Task ChosenAsync(TalkTurn turn, string topic, Click click, CancellationToken cancellationToken)
    {
        if (topic == "help")
        {
            await carrier.SteerAsync(turn, "help", cancellationToken);
            return;
        }
        if (click.Said is { } said && content.Find(topic) is not null && !topics.Forgets(topic))
        {
            await recognizer.LearnAsync(turn.Context, said, topic, cancellationToken);
        }
        await carrier.BeginAsync(turn, topic, click.Said,
            new TopicOptions { Buyer = click.Buyer, Company = click.Company, Item = click.Item }, cancellationToken);
    }

    /// <summary>Carried out at once; a question that was open stays open and is asked again.</summary>
    private async Task RunGlobalAsync(TalkTurn turn, IGlobalCommand feature, string command, CancellationToken cancellationToken)
    {
        if (await feature.RunAsync(turn.Context, command, turn.Incoming.Click, cancellationToken) is { } begin)
        {
            await carrier.BeginAsync(turn, begin.Topic, begin.Options.Text, begin.Options, cancellationToken);
        }
        else
        {
            await dialogs.AskAgainAsync(turn, null, cancellationToken);
        }
    }
}
