using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Storage.Outbox;

/// <summary>
/// A card that can be changed later has a key of ours, for the channel's own id comes only after the turn. Within Bot Builder the key
/// stands where that id would: in <see cref="ResourceResponse.Id"/> when the card is sent, and in <see cref="Activity.Id"/> when it is
/// updated.
/// </summary>
public static class CardKey
{
    private const string Prefix = "card:";

    /// <summary>Sends a card that <see cref="UpdateCardAsync"/> can change, in this turn or a later one of the same conversation.</summary>
    /// <param name="turn">The turn that sends it.</param>
    /// <param name="card">The message with the card.</param>
    /// <param name="key">Names the card within its conversation, and no other.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static Task SendCardAsync(this ITurnContext turn, Activity card, string key, CancellationToken cancellationToken)
    {
        card.Id = Prefix + key;
        return turn.SendActivityAsync(card, cancellationToken);
    }

    /// <summary>
    /// Puts another card where the one of this key stands. It never overtakes that one, and goes behind what else is to be said; of several
    /// changes to a card that wait, the last is made. Where nobody knows any more what the channel calls the card, nothing happens.
    /// </summary>
    /// <param name="turn">The turn that changes it.</param>
    /// <param name="key">The key that the card was sent with.</param>
    /// <param name="card">What shall stand there.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static Task UpdateCardAsync(this ITurnContext turn, string key, Activity card, CancellationToken cancellationToken)
    {
        card.Id = Prefix + key;
        return turn.UpdateActivityAsync(card, cancellationToken);
    }

    /// <summary>The key that stands in an activity's id, or null when the id is the channel's.</summary>
    internal static string? Of(Activity activity) =>
        activity.Id?.StartsWith(Prefix, StringComparison.Ordinal) == true ? activity.Id[Prefix.Length..] : null;
}
