using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Cards;

/// <summary>JSON that came in members of type object: to Bot Builder, Newtonsoft's JToken.</summary>
public static class JsonValues
{
    /// <summary>The value as a <typeparamref name="T"/>, or null when it has another shape: it comes from outside.</summary>
    public static T? Read<T>(object? value, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return value is JObject members ? System.Text.Json.JsonSerializer.Deserialize(members.ToString(Formatting.None), type) : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>What Bot Builder would have made of this JSON, had it come in an activity.</summary>
    public static object Parse(string json) => JToken.Parse(json);
}
