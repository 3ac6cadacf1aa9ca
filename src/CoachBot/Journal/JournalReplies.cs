using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Shows a seller what is kept: pages, figures, reminders, the week.</summary>
public sealed class JournalReplies(
    JournalRepository book, JournalCard card, InsightsCard insightsCard, DigestCard digestCard, ReminderRepository reminders,
    ReminderListCard reminderCard, WeeklyDigest digest, ContentLibrary content, TimeProvider time)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

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

    public async Task ShowInsightsAsync(ITurnContext turn, int days, CancellationToken cancellationToken)
    {
        var entries = await book.SinceAsync(turn.Transaction(), time.GetUtcNow().AddDays(-days), cancellationToken);
        var open = await book.ReadAsync(turn.Transaction(), new JournalQuery(OnlyOpen: true), cancellationToken);
        await turn.SendAsync(insightsCard.Build(Insights.Of(entries, open.Count), days,
            await digest.IsOnAsync(turn.Transaction(), cancellationToken), turn.Activity), cancellationToken);
    }

    public async Task ShowRemindersAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var pending = await reminders.PendingAsync(turn.Transaction(), ReminderListCard.Shown, 0, cancellationToken);
        await turn.SendAsync(reminderCard.Build(pending, await reminders.CountPendingAsync(turn.Transaction(), cancellationToken),
            turn.Activity), cancellationToken);
    }

    public async Task ShowWeekAsync(ITurnContext turn, bool isWeekly, CancellationToken cancellationToken)
    {
        var entries = await book.SinceAsync(turn.Transaction(), time.GetUtcNow() - Week, cancellationToken);
        var open = await book.ReadAsync(turn.Transaction(), new JournalQuery(OnlyOpen: true), cancellationToken);
        await turn.SendAsync(digestCard.Build(entries, open, isWeekly, turn.Activity), cancellationToken);
    }

    private string Line(string key) => content.Find("show-journal")!.Lines[key].Fill(Names.None);
}
