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
        where T : class => instance.State.TryGetValue(key, out var value) && value is IDictionary<string, object> map ? Read(map, type) : null;

    public static void Set<T>(this DialogInstance instance, string key, T value, JsonTypeInfo<T> type)
        where T : class => instance.State[key] = Write(value, type);

    /// <summary>The value as a map.</summary>
    public static IDictionary<string, object> Write<T>(T value, JsonTypeInfo<T> type) =>
        (IDictionary<string, object>)Plain(JsonSerializer.SerializeToElement(value, type))!;

    /// <summary>The value that a map holds.</summary>
    public static T? Read<T>(IDictionary<string, object> map, JsonTypeInfo<T> type)
        where T : class
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, map);
        }
        return JsonSerializer.Deserialize(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), type);
    }

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value)!, StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Plain(item)!).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

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
