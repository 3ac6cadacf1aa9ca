using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CoachBot.Storage.State;

/// <summary>
/// A prompt's options in stored state. Member names are those that Bot Builder gives them; activities stand as they travel.
/// </summary>
internal sealed class PromptOptionsType() : StateType("PromptOptions", typeof(PromptOptions))
{
    private static readonly string[] Styles = ["none", "auto", "inline", "list", "suggestedAction", "heroCard"];

    public override void Write(StateWriter writer, object value)
    {
        var options = (PromptOptions)value;
        var json = writer.Json;
        writer.WriteStart(Utf8Name);
        WriteSchema(json, "Prompt"u8, options.Prompt);
        WriteSchema(json, "RetryPrompt"u8, options.RetryPrompt);
        WriteChoices(json, options.Choices);
        WriteText(json, "Style"u8, options.Style is { } style ? Styles[(int)style] : null);
        if (options.Validations is not null)
        {
            json.WritePropertyName("Validations"u8);
            writer.WriteValue(options.Validations);
        }

        WriteText(json, "RecognizeLanguage"u8, options.RecognizeLanguage);
        json.WriteEndObject();
    }

    public override object Read(ref Utf8JsonReader reader, Utf8JsonReader start)
    {
        var options = new PromptOptions();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "Prompt": options.Prompt = ReadSchema<Activity>(ref reader); break;
                case "RetryPrompt": options.RetryPrompt = ReadSchema<Activity>(ref reader); break;
                case "Choices": options.Choices = ReadChoices(ref reader); break;
                case "Style": options.Style = reader.TokenType == JsonTokenType.String
                    ? (ListStyle)Math.Max(0, Array.IndexOf(Styles, reader.GetString()))
                    : null; break;
                case "Validations": options.Validations = StateReader.ReadValue(ref reader); break;
                case "RecognizeLanguage": options.RecognizeLanguage = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return options;
    }

    private static void WriteChoices(Utf8JsonWriter json, IList<Choice>? choices)
    {
        if (choices is null)
        {
            return;
        }

        json.WriteStartArray("Choices"u8);
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            WriteText(json, "value"u8, choice.Value);
            WriteSchema(json, "action"u8, choice.Action);
            WriteTexts(json, choice.Synonyms);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, List<string>? synonyms)
    {
        if (synonyms is null)
        {
            return;
        }

        json.WriteStartArray("synonyms"u8);
        synonyms.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static List<Choice>? ReadChoices(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var choices = new List<Choice>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            choices.Add(ReadChoice(ref reader));
        }

        return choices;
    }

    private static Choice ReadChoice(ref Utf8JsonReader reader)
    {
        var choice = new Choice();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "value": choice.Value = reader.GetString()!; break;
                case "action": choice.Action = ReadSchema<CardAction>(ref reader); break;
                case "synonyms": choice.Synonyms = ReadTexts(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return choice;
    }

    private static List<string>? ReadTexts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            texts.Add(reader.GetString()!);
        }

        return texts;
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteSchema<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            SchemaText.Write(json, value);
        }
    }

    private static T? ReadSchema<T>(ref Utf8JsonReader reader)
        where T : class => SchemaText.Read<T>(ref reader);
}
