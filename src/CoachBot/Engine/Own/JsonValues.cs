using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoachBot.Engine;

/// <summary>JSON that came in members of type object: here a JsonElement, in Bot Builder's packages Newtonsoft's JToken.</summary>
public static class JsonValues
{
    /// <summary>The value as a <typeparamref name="T"/>, or null when it has another shape: it comes from outside.</summary>
    public static T? Read<T>(object? value, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return value is JsonElement { ValueKind: JsonValueKind.Object } element ? element.Deserialize(type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What the engine would have made of this JSON, had it come in an activity.</summary>
    public static object Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
