using Microsoft.Bot.Schema;

namespace CoachBot.Storage.Outbox;

/// <summary>
/// A card of which not all may be stored. It stands in the turn's state; what goes to the channel comes from memory, and from the store
/// only when that is gone.
/// </summary>
/// <param name="Sent">The message as the seller shall see it.</param>
/// <param name="Kept">What stands in the store meanwhile.</param>
public sealed record PassingCard(Activity Sent, IList<Attachment> Kept);
