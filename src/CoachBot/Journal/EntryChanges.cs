using CoachBot.Calls;
using CoachBot.Deals;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Changes and deletes an entry, and with it what hangs on it: its deal, and the reminder of its next step.</summary>
public sealed class EntryChanges(
    JournalRepository book, DealRepository deals, ReminderRepository reminders, WhoReader who, TimeProvider time)
{
    public Task<JournalEntry?> FindAsync(ITurnContext turn, string id, CancellationToken cancellationToken) =>
        book.FindAsync(turn.Transaction(), id, cancellationToken);

    public void SetText(ITurnContext turn, string id, JournalField field, string text) =>
        book.SetText(turn.Transaction(), id, field, text);

    /// <summary>By when the next step is due; its reminder comes then, and an earlier one no more.</summary>
    public async Task SetDueAsync(ITurnContext turn, string id, DueDate? due, CancellationToken cancellationToken)
    {
        var transaction = turn.Transaction();
        book.SetDue(transaction, id, due?.Moment, due?.HasTime ?? false);
        reminders.DropAbout(transaction, id);
        if (due is not null && await book.FindAsync(transaction, id, cancellationToken) is { NextStep: { } step } entry)
        {
            reminders.Add(transaction, ReminderKinds.NextStep, due.ReminderMoment(time.GetUtcNow()), step, entry.DealId, entry.Id);
        }
    }

    /// <summary>Who it is about, as a seller says it; where they name no company, it stays.</summary>
    public async Task SetNameAsync(ITurnContext turn, string id, string said, string? company, CancellationToken cancellationToken)
    {
        var (buyer, named) = who.Read(turn, said);
        book.SetDeal(turn.Transaction(), id, await deals.KeepAsync(turn.Transaction(), buyer, named ?? company, cancellationToken));
    }

    /// <summary>The next step is done, and needs no reminder; false where the entry is gone.</summary>
    public async Task<bool> CloseStepAsync(ITurnContext turn, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, id, cancellationToken) is null)
        {
            return false;
        }
        book.CloseStep(turn.Transaction(), id);
        reminders.DropAbout(turn.Transaction(), id);
        return true;
    }

    public void Delete(ITurnContext turn, string id)
    {
        book.Delete(turn.Transaction(), id);
        reminders.DropAbout(turn.Transaction(), id);
    }
}
