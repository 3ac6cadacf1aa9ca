using CoachBot.Reminders;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Journal;

/// <summary>The reminder of an entry's next step, where a day was named for it.</summary>
public sealed class NextStepReminder(ReminderRepository reminders, SellerRepository sellers, TimeProvider time)
{
    /// <summary>Sets it, outside the seller's quiet hours.</summary>
    public async Task SetAsync(TurnTransaction turn, string? step, DueDate by, string? dealId, string entry,
        CancellationToken cancellationToken)
    {
        var seller = await sellers.FindAsync(turn, cancellationToken);
        var comes = seller.Quiet.FirstFree(by.ReminderMoment(time.GetUtcNow()), SellerClock.Find(by.Zone));
        reminders.Add(turn, ReminderKinds.NextStep, comes, step, dealId, entry);
    }

    /// <summary>Lets it go.</summary>
    public void Drop(TurnTransaction turn, string entry) => reminders.DropAbout(turn, entry);
}
