using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>Times as channels write them: ISO 8601, taken as UTC where the offset is missing, and none where the text is empty.</summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A time must be a string in ISO 8601.");
        }

        if (HasOffset(reader) && reader.TryGetDateTimeOffset(out var moment))
        {
            return moment;
        }

        var text = reader.GetString();
        return string.IsNullOrWhiteSpace(text) ? null
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment) ? moment
            : throw new JsonException("A time must be in ISO 8601, such as 2026-11-03T09:30:00Z.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } moment)
        {
            writer.WriteStringValue(moment);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    // The fast parser takes a missing offset for this machine's own zone.
    private static bool HasOffset(in Utf8JsonReader reader) =>
        !reader.HasValueSequence && reader.ValueSpan is [.., (byte)'Z'] or [.., (byte)'+' or (byte)'-', _, _, (byte)':', _, _];
}
