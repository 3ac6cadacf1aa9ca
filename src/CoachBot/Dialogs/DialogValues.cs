using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Typed values in a dialog's state. They stand there as plain maps, lists, texts and numbers, which every store can keep and show:
/// no JSON within JSON.
/// </summary>
internal static class DialogValues
{
    public static T? Get<T>(this DialogInstance instance, string key, JsonTypeInfo<T> type)
        where T : class =>
            instance.State.TryGetValue(key, out var value) && value is IDictionary<string, object> map ? Read(map, type) : null;

    public static void Set<T>(this DialogInstance instance, string key, T value, JsonTypeInfo<T> type)
        where T : class => instance.State[key] = Write(value, type);

    /// <summary>The value as a map.</summary>
    public static IDictionary<string, object> Write<T>(T value, JsonTypeInfo<T> type)
    {
        using var text = ValueText.Begin();
        JsonSerializer.Serialize(text.Json, value, type);
        var reader = new Utf8JsonReader(text.End());
        reader.Read();
        return (IDictionary<string, object>)Plain(ref reader)!;
    }

    /// <summary>The value that a map holds.</summary>
    public static T? Read<T>(IDictionary<string, object> map, JsonTypeInfo<T> type)
        where T : class
    {
        using var text = ValueText.Begin();
        Write(text.Json, map);
        return JsonSerializer.Deserialize(text.End(), type);
    }

    private static object? Plain(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => PlainMap(ref reader),
        JsonTokenType.StartArray => PlainList(ref reader),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? whole : reader.GetDouble(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static Dictionary<string, object> PlainMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map.Add(name, Plain(ref reader)!);
        }
        return map;
    }

    private static List<object> PlainList(ref Utf8JsonReader reader)
    {
        var list = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Plain(ref reader)!);
        }
        return list;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case long number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case IDictionary<string, object> map: WriteMap(json, map); break;
            case IEnumerable<object> list: WriteList(json, list); break;
            default: throw new NotSupportedException($"A dialog's state can't hold a {value.GetType().Name}.");
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IDictionary<string, object> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<object> list)
    {
        json.WriteStartArray();
        foreach (var value in list)
        {
            Write(json, value);
        }
        json.WriteEndArray();
    }
}
