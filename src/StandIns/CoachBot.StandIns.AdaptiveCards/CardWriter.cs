using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Writes the members of an element, leaving out what has its usual value.</summary>
internal readonly struct CardWriter(Utf8JsonWriter json)
{
    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A text that the schema requires.</summary>
    public void Required(string name, string? value) => json.WriteString(name, value ?? "");

    public void Flag(string name, bool? value, bool? usual = false)
    {
        if (value is { } flag && flag != usual)
        {
            json.WriteBoolean(name, flag);
        }
    }

    public void Number(string name, double value, double usual)
    {
        if (double.IsFinite(value) && value != usual)
        {
            json.WriteNumber(name, value);
        }
    }

    public void Choice<TEnum>(string name, TEnum value)
        where TEnum : struct, Enum
    {
        if (!EqualityComparer<TEnum>.Default.Equals(value, default))
        {
            json.WriteString(name, EnumNames<TEnum>.Of(value));
        }
    }

    /// <summary>A choice whose first value means something else than none.</summary>
    public void Choice<TEnum>(string name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } chosen)
        {
            json.WriteString(name, EnumNames<TEnum>.Of(chosen));
        }
    }

    public void Any(string name, object? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, CardJson.Default.Object);
        }
    }

    public void Element(string name, AdaptiveTypedElement? element)
    {
        if (element is not null)
        {
            json.WritePropertyName(name);
            element.Write(json);
        }
    }

    public void Elements<T>(string name, List<T> elements, bool required = false)
        where T : AdaptiveTypedElement
    {
        if (elements.Count == 0 && !required)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            element.Write(json);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of parts that are no elements.</summary>
    public void Parts<T>(string name, List<T> parts, Action<CardWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            json.WriteStartObject();
            write(this, part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static class EnumNames<TEnum>
        where TEnum : struct, Enum
    {
        private static readonly Dictionary<TEnum, JsonEncodedText> Names = Enum.GetValues<TEnum>()
            .ToDictionary(v => v, v => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(v.ToString())));

        public static JsonEncodedText Of(TEnum value) => Names[value];
    }
}
