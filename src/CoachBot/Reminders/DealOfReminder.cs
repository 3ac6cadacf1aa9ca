using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage.Turns;

namespace CoachBot.Reminders;

/// <summary>The deal that a reminder is about: which one it is, whether its words come along, and its step that is done.</summary>
public sealed class DealOfReminder(DealRepository deals, JournalRepository journal, DueVisitor due)
{
    /// <summary>The deal of these names: one of the talk's is kept where it is new, another is only looked for.</summary>
    public async Task<string?> OfAsync(TurnTransaction turn, DealView? named, bool isTalks, CancellationToken cancellationToken)
    {
        var (buyer, company) = (Names.First(named?.Buyer), Names.Clean(named?.Company));
        return isTalks
            ? await deals.KeepAsync(turn, buyer, company, cancellationToken)
            : (await deals.FindAsync(turn, buyer, company, cancellationToken))?.Id;
    }

    /// <summary>Whether words from the journal will come with the reminder.</summary>
    public async Task<bool> HasWordsAsync(TurnTransaction turn, string? deal, CancellationToken cancellationToken) =>
        deal is not null && due.Words(await journal.LatestAsync(turn, deal, cancellationToken)) is not null;

    /// <summary>The next step that the reminder was of is done.</summary>
    public void CloseStep(TurnTransaction turn, string entry) => journal.CloseStep(turn, entry);
}
