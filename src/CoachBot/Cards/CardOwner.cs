using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace CoachBot.Cards;

/// <summary>
/// Whose a card is, where others see it, too: each of its buttons says so, and a press of somebody else changes nothing. The mark tells nothing of who
/// it is.
/// </summary>
internal static class CardOwner
{
    private const string Name = "for";
    private const int Bytes = 8;

    /// <summary>The mark of whoever an activity is from.</summary>
    public static string Of(IActivity activity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{activity.ChannelId}|{activity.From?.Id}")).AsSpan(0, Bytes));

    /// <summary>Marks every button of a card as of whoever it answers.</summary>
    public static void Mark(AdaptiveCard card, IActivity activity)
    {
        var owner = Of(activity);
        foreach (var data in card.Body.SelectMany(Actions).OfType<AdaptiveSubmitAction>().Select(action => action.Data).OfType<Dictionary<string, object>>())
        {
            data[Name] = owner;
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(AdaptiveElement element)
    {
        IEnumerable<AdaptiveAction> own = element is AdaptiveCollectionElement { SelectAction: { } select } ? [select] : [];
        return own.Concat(element switch
        {
            AdaptiveContainer container => container.Items.SelectMany(Actions),
            AdaptiveColumnSet columns => columns.Columns.SelectMany(Actions),
            AdaptiveActionSet row => row.Actions,
            _ => [],
        });
    }
}
