using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// “Change” on an answered card: goes back to its question, and takes back what followed, also when the talk has ended since.
/// </summary>
public sealed class AnswerChanges(ContentLibrary content, TalkDialogs dialogs, AskedCards cards, IJournalWriter journal)
{
    /// <summary>Goes back to the question that the button names, where that can still be done.</summary>
    public async Task ChangeAsync(TalkTurn turn, Click click, CancellationToken cancellationToken)
    {
        if (click.Item?.Split('/') is not [var talk, var question, var key])
        {
            await StayAsync(turn, "change-over", cancellationToken);
            return;
        }
        var line = "change-back";
        if (turn.Talks.Last is { Snapshot: true } ended && ended.Id == talk && turn.Talk?.Id != talk)
        {
            await dialogs.ReopenAsync(turn, cancellationToken);
            if (ended.Entry is { } entry)
            {
                journal.TakeBack(turn.Context, entry);
                line = "change-entry";
            }
        }
        if (turn.Talk?.Id != talk)
        {
            await StayAsync(turn, turn.Talks.Waiting.Any(waiting => waiting.Id == talk) ? "change-later" : "change-over",
                cancellationToken);
            return;
        }
        await BackToAsync(turn, question, key, line, cancellationToken);
    }

    private async Task BackToAsync(TalkTurn turn, string question, string key, string line, CancellationToken cancellationToken)
    {
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        if (open is null || (open.Question != question && !open.Earlier.Contains(question)))
        {
            await StayAsync(turn, "change-taken-back", cancellationToken);
            return;
        }
        turn.Say(content.Shared.Line(line));
        await cards.TookBackAsync(turn, key, open.Topic, question, cancellationToken);
        await (open.Question == question
            ? dialogs.AskAgainAsync(turn, null, cancellationToken)
            : dialogs.AnswerAsync(turn, new Answer(question, null, "") { Back = true }, cancellationToken));
    }

    private Task StayAsync(TalkTurn turn, string line, CancellationToken cancellationToken) =>
        dialogs.SayAndStayAsync(turn, content.Shared.Line(line), cancellationToken);
}
