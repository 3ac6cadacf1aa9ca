using System.Text.Json;

namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>A card, element or action.</summary>
public abstract class AdaptiveTypedElement
{
    /// <summary>The type on the wire, such as TextBlock.</summary>
    public abstract string Type { get; set; }
    public string? Id { get; set; }

    /// <summary>Writes the element as JSON.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", Type);
        var card = new CardWriter(json);
        card.Text("id", Id);
        WriteMembers(card);
        json.WriteEndObject();
    }

    private protected abstract void WriteMembers(CardWriter card);
}
