using CoachBot.Sellers;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Delivery;

/// <summary>The coach at a seller's door, with a reminder that is due.</summary>
/// <param name="Turn">A turn in the seller's own chat; what is sent and written commits together, once.</param>
/// <param name="Reminder">What is due.</param>
/// <param name="Seller">Whose it is.</param>
/// <param name="IsLate">Whether it should have come earlier, and nobody wanted it later.</param>
public sealed record ReminderVisit(ITurnContext Turn, Reminder Reminder, Seller Seller, bool IsLate);

/// <summary>What to bring for some kinds of reminder.</summary>
public interface IReminderVisitor
{
    IReadOnlyCollection<string> Kinds { get; }

    /// <returns>False when there is no longer a reason to come.</returns>
    Task<bool> ComeAsync(ReminderVisit visit, CancellationToken cancellationToken);
}
