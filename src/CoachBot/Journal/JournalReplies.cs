using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Shows a seller what is kept, page by page, and the reminders.</summary>
public sealed class JournalReplies(JournalRepository book, JournalCard card, ReminderList reminders, ContentLibrary content)
{
    /// <summary>The page; when nobody has that name, the latest entries, and it says so.</summary>
    public async Task ShowAsync(ITurnContext turn, JournalQuery query, CancellationToken cancellationToken) =>
        await turn.SendAsync((await PageAsync(turn, query, cancellationToken)).Card, cancellationToken);

    /// <summary>The same as a part of the turn's card, and whether there is nothing to show.</summary>
    public async Task<(CoachCard Card, bool IsEmpty)> PageAsync(ITurnContext turn, JournalQuery query, CancellationToken cancellationToken)
    {
        var page = await book.ReadAsync(turn.Transaction(), query, cancellationToken);
        if (page.Count == 0 && query is { Name: not null, OnlyOpen: false })
        {
            var latest = await book.ReadAsync(turn.Transaction(), new JournalQuery(), cancellationToken);
            return (card.Build(latest, turn.Activity, latest.Count > 0 ? Line("not-found") : null), true);
        }

        return (card.Build(page, turn.Activity), page.Count == 0);
    }

    public async Task ShowRemindersAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await turn.SendAsync(await reminders.ShowAsync(turn, null, 0, cancellationToken), cancellationToken);

    private string Line(string key) => content.Find("show-journal")!.Lines[key].Fill(Names.None);
}
