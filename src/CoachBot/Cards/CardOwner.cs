using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace CoachBot.Cards;

/// <summary>
/// Whose a card is, where others see it, too: each of its buttons says so, and a press of somebody else changes nothing. The mark tells
/// nothing of who it is.
/// </summary>
internal static class CardOwner
{
    private const string Name = "for";
    private const string Verb = "press";
    private const int Bytes = 8;

    /// <summary>The mark of whoever an activity is from.</summary>
    public static string Of(IActivity activity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{activity.ChannelId}|{activity.From?.Id}")).AsSpan(0, Bytes));

    /// <summary>Whether a press is of somebody else than whose the card is.</summary>
    public static bool IsOther(Click? click, IActivity activity) => click is { For: { } owner } && owner != Of(activity);

    /// <summary>
    /// Marks every button of a card as of whoever it answers, and lets it ask the coach: the answer to that is for the eyes of whoever
    /// pressed. A client that doesn't know how sends what is pressed as a message, as in a chat of two.
    /// </summary>
    public static void Mark(AdaptiveCard card, IActivity activity)
    {
        var owner = Of(activity);
        card.Body.ForEach(element => Mark(element, owner));
    }

    private static void Mark(AdaptiveElement element, string owner)
    {
        if (element is AdaptiveCollectionElement { SelectAction: { } select } pressed)
        {
            pressed.SelectAction = Marked(select, owner);
        }
        switch (element)
        {
            case AdaptiveContainer container: container.Items.ForEach(item => Mark(item, owner)); break;
            case AdaptiveColumnSet columns: columns.Columns.ForEach(column => Mark(column, owner)); break;
            case AdaptiveActionSet row: row.Actions = [.. row.Actions.Select(action => Marked(action, owner))]; break;
        }
    }

    private static AdaptiveAction Marked(AdaptiveAction action, string owner)
    {
        if (action is not AdaptiveSubmitAction { Data: Dictionary<string, object> data } submit)
        {
            return action;
        }
        data[Name] = owner;
        return new AdaptiveExecuteAction
        {
            Title = submit.Title,
            Style = submit.Style,
            Verb = Verb,
            Data = data,
            AssociatedInputs = submit.AssociatedInputs,
            Fallback = new AdaptiveFallbackElement { Type = AdaptiveFallbackElement.AdaptiveFallbackType.Content, Content = submit },
        };
    }
}
