using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Members beyond the typed ones.</summary>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
    where TKey : notnull;

/// <summary>A card, element or action.</summary>
public abstract class AdaptiveTypedElement
{
    private SerializableDictionary<string, object>? _additionalProperties;

    /// <summary>The type on the wire, such as TextBlock.</summary>
    public abstract string Type { get; set; }
    public string? Id { get; set; }
    public AdaptiveFallbackElement? Fallback { get; set; }
    /// <summary>Members that the class doesn't have; written as they are.</summary>
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => _additionalProperties ??= [];
        set => _additionalProperties = value;
    }

    /// <summary>Writes the element as JSON.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", Type);
        var card = new CardWriter(json);
        card.Text("id", Id);
        WriteMembers(card);
        Fallback?.Write(json);
        foreach (var (name, value) in _additionalProperties ?? [])
        {
            card.Any(name, value);
        }

        json.WriteEndObject();
    }

    private protected abstract void WriteMembers(CardWriter card);
}

/// <summary>What a client shows that doesn't know an element: another one, or nothing.</summary>
public class AdaptiveFallbackElement
{
    /// <summary>Kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>The client decides.</summary>
        None,

        /// <summary>Nothing is shown.</summary>
        Drop,

        /// <summary><see cref="AdaptiveFallbackElement.Content"/> is shown.</summary>
        Content,
    }

    public AdaptiveFallbackElement() { }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) =>
        (Type, Content) = (AdaptiveFallbackType.Content, fallbackContent);

    public AdaptiveFallbackType Type { get; set; }
    public AdaptiveTypedElement? Content { get; set; }

    internal void Write(Utf8JsonWriter json)
    {
        if (Type == AdaptiveFallbackType.Drop)
        {
            json.WriteString("fallback", "drop");
        }
        else if (Type == AdaptiveFallbackType.Content && Content is not null)
        {
            json.WritePropertyName("fallback");
            Content.Write(json);
        }
    }
}
