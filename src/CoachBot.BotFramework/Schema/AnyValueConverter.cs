using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CoachBot.BotFramework.AdaptiveCards;

namespace CoachBot.BotFramework.Schema;

/// <summary>
/// Members of type object. Read: string, bool, long, double, or a JsonElement for objects, lists and numbers beyond these.
/// Written: those, cards, schema types, dictionaries and lists, by what they are at run time.
/// </summary>
internal sealed class AnyValueConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => whole,
        JsonTokenType.Number when IsFraction(reader) && reader.TryGetDouble(out var real) && double.IsFinite(real) => real,
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case JsonElement { ValueKind: JsonValueKind.Undefined }: writer.WriteNullValue(); break;
            case JsonElement element: element.WriteTo(writer); break;
            case JsonNode node: node.WriteTo(writer, options); break;
            case DateTimeOffset moment: writer.WriteStringValue(moment); break;
            case DateTime moment: writer.WriteStringValue(moment); break;
            case Guid id: writer.WriteStringValue(id); break;
            case Uri address: writer.WriteStringValue(address.OriginalString); break;
            case AdaptiveTypedElement card: card.Write(writer); break;
            case IDictionary members: WriteMembers(writer, members, options); break;
            case IEnumerable items: WriteItems(writer, items, options); break;
            default: WriteTyped(writer, value, options); break;
        }
    }

    private static bool IsFraction(in Utf8JsonReader reader) => !reader.HasValueSequence && reader.ValueSpan.IndexOfAny(".eE"u8) >= 0;

    private void WriteMembers(Utf8JsonWriter writer, IDictionary members, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry member in members)
        {
            writer.WritePropertyName(Convert.ToString(member.Key, CultureInfo.InvariantCulture)!);
            WriteOrNull(writer, member.Value, options);
        }

        writer.WriteEndObject();
    }

    private void WriteItems(Utf8JsonWriter writer, IEnumerable items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteOrNull(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private void WriteOrNull(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else if (writer.CurrentDepth < 64)
        {
            Write(writer, value, options);
        }
        else
        {
            throw new JsonException("A value is nested too deeply, or holds itself.");
        }
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (!options.TryGetTypeInfo(value.GetType(), out var type) || value.GetType() == typeof(object))
        {
            throw new NotSupportedException($"{value.GetType()} has no JSON form here. Give a schema type, a card, a JsonElement, or a dictionary of plain values.");
        }

        JsonSerializer.Serialize(writer, value, type);
    }
}
