using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoachBot.Engine;

namespace CoachBot.BotFramework.Schema;

/// <summary>What the shared state format asks for: how the schema's types stand in JSON. Here Newtonsoft writes and reads them.</summary>
internal static class BotJson
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine() };

    public static JsonTypeInfo<T> TypeInfo<T>()
        where T : class => JsonMetadataServices.CreateValueInfo<T>(Options, new SchemaConverter<T>());

    private sealed class SchemaConverter<T> : JsonConverter<T>
        where T : class
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return ChannelJson.Read<T>(document.RootElement.GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteRawValue(ChannelJson.Write(value), skipInputValidation: true);
    }
}
