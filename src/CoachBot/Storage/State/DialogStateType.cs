using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Storage.State;

/// <summary>The stack in stored state. Member names are those that Bot Builder gives them.</summary>
internal sealed class DialogStateType() : StateType("DialogState", typeof(DialogState))
{
    public override void Write(StateWriter writer, object value)
    {
        writer.WriteStart(Utf8Name);
        writer.Json.WriteStartArray("dialogStack"u8);
        foreach (var instance in ((DialogState)value).DialogStack)
        {
            WriteInstance(writer, instance);
        }

        writer.Json.WriteEndArray();
        writer.Json.WriteEndObject();
    }

    public override object Read(ref Utf8JsonReader reader, Utf8JsonReader start)
    {
        var stack = new List<DialogInstance>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isStack = reader.ValueTextEquals("dialogStack"u8);
            reader.Read();
            if (!isStack)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                stack.Add(ReadInstance(ref reader));
            }
        }

        return new DialogState(stack);
    }

    private static void WriteInstance(StateWriter writer, DialogInstance instance)
    {
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("id"u8, instance.Id);
        json.WritePropertyName("state"u8);
        writer.WriteMap(instance.State);
        if (instance.StackIndex is { } index)
        {
            json.WriteNumber("StackIndex"u8, index);
        }

        if (instance.Version is { } version)
        {
            json.WriteString("Version"u8, version);
        }

        json.WriteEndObject();
    }

    private static DialogInstance ReadInstance(ref Utf8JsonReader reader)
    {
        var instance = new DialogInstance();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8) && reader.Read())
            {
                instance.Id = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("state"u8) && reader.Read())
            {
                instance.State = StateReader.ReadMap(ref reader);
            }
            else if (reader.ValueTextEquals("StackIndex"u8) && reader.Read())
            {
                instance.StackIndex = reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : null;
            }
            else if (reader.ValueTextEquals("Version"u8) && reader.Read())
            {
                instance.Version = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return instance.Id is not null && instance.State is not null ? instance : throw new JsonException();
    }
}
