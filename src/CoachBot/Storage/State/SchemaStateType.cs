using System.Text.Json;

namespace CoachBot.Storage.State;

/// <summary>A type of the Bot Framework's schema in state: the JSON that travels, with the type's name in front of its members.</summary>
internal sealed class SchemaStateType<T>(string name) : StateType(name, typeof(T))
    where T : class
{
    public override void Write(StateWriter writer, object value)
    {
        using var members = JsonDocument.Parse(ChannelJson.Write(value));
        writer.WriteStart(Utf8Name);
        foreach (var member in members.RootElement.EnumerateObject())
        {
            member.WriteTo(writer.Json);
        }

        writer.Json.WriteEndObject();
    }

    public override object Read(ref Utf8JsonReader reader, Utf8JsonReader start)
    {
        reader = start;
        return SchemaText.Read<T>(ref reader) ?? throw new JsonException();
    }
}

/// <summary>Objects of the schema within other JSON.</summary>
internal static class SchemaText
{
    public static void Write(Utf8JsonWriter json, object value) => json.WriteRawValue(ChannelJson.Write(value), skipInputValidation: true);

    public static T? Read<T>(ref Utf8JsonReader reader)
        where T : class
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ChannelJson.Read<T>(document.RootElement.GetRawText());
    }
}
