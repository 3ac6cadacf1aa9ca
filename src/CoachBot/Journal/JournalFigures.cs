using CoachBot.Cards;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Shows a seller what the journal adds up to: the figures of some days, and the look back at a week.</summary>
public sealed class JournalFigures(
    JournalRepository book, InsightsCard insightsCard, DigestCard digestCard, WeeklyDigest digest, TimeProvider time)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task ShowInsightsAsync(ITurnContext turn, int days, CancellationToken cancellationToken)
    {
        var entries = await book.SinceAsync(turn.Transaction(), time.GetUtcNow().AddDays(-days), cancellationToken);
        var open = await book.ReadAsync(turn.Transaction(), new JournalQuery(OnlyOpen: true), cancellationToken);
        await turn.SendAsync(insightsCard.Build(Insights.Of(entries, open.Count), days,
            await digest.IsOnAsync(turn.Transaction(), cancellationToken), turn.Activity), cancellationToken);
    }

    public async Task ShowWeekAsync(ITurnContext turn, bool isWeekly, CancellationToken cancellationToken)
    {
        var entries = await book.SinceAsync(turn.Transaction(), time.GetUtcNow() - Week, cancellationToken);
        var open = await book.ReadAsync(turn.Transaction(), new JournalQuery(OnlyOpen: true), cancellationToken);
        await turn.SendAsync(digestCard.Build(entries, open, isWeekly, turn.Activity), cancellationToken);
    }
}
