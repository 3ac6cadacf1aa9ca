using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoachBot.BotFramework.Schema;

/// <summary>
/// Reads and writes the Bot Framework's JSON: camelCase, nulls left out, names read in any case, unknown members kept.
/// Whatever is wrong with the JSON is a <see cref="JsonException"/>, whose path says where.
/// </summary>
public static class BotJson
{
    /// <summary>The options behind all of it; to be combined with an application's own types.</summary>
    public static JsonSerializerOptions Options => Context.Options;

    private static readonly SchemaJsonContext Context = new(new JsonSerializerOptions(SchemaJsonContext.Default.Options)
    {
        // What is written goes into HTTP bodies, never into HTML: no need to escape every letter beyond ASCII.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">No JSON, not an object, or a member of the wrong kind.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, Context.Activity) ?? throw NotAnObject();

    /// <summary>The activity in UTF-8.</summary>
    /// <exception cref="NotSupportedException">A value holds an object of a type that has no JSON form here.</exception>
    public static byte[] Write(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Context.Activity);

    /// <summary>Any value in UTF-8 that an activity or an invoke's answer may hold: schema types, cards, JSON elements, dictionaries, lists, plain values.</summary>
    /// <exception cref="NotSupportedException">It holds an object of a type that has no JSON form here.</exception>
    public static byte[] WriteValue(object? value) => JsonSerializer.SerializeToUtf8Bytes(value, Context.Object);

    /// <summary>Such a value as a JSON element.</summary>
    /// <exception cref="NotSupportedException">It holds an object of a type that has no JSON form here.</exception>
    public static JsonElement ToElement(object? value) => JsonSerializer.SerializeToElement(value, Context.Object);

    /// <summary>Reads one of the schema's own types out of <see cref="Activity.Value"/>, <see cref="Activity.ChannelData"/> and the like.</summary>
    /// <exception cref="JsonException">It is shaped otherwise.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no type of the schema: give its JsonTypeInfo.</exception>
    public static T? Read<T>(object? value) => value is T same ? same : Read(value, TypeInfo<T>());

    /// <summary>Reads <typeparamref name="T"/> out of a value: it may be one already, or a JSON element, a string of JSON, or a dictionary.</summary>
    /// <returns>Default when there is no value.</returns>
    /// <exception cref="JsonException">It is shaped otherwise.</exception>
    public static T? Read<T>(object? value, JsonTypeInfo<T> type) => value switch
    {
        null => default,
        T same => same,
        JsonElement { ValueKind: JsonValueKind.Undefined } => default,
        JsonElement element => element.Deserialize(type),
        string json => JsonSerializer.Deserialize(json, type),
        _ => ToElement(value).Deserialize(type),
    };

    /// <summary>How a type of the schema is read and written.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no type of the schema.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() => Options.TryGetTypeInfo(typeof(T), out var type)
        ? (JsonTypeInfo<T>)type
        : throw new NotSupportedException($"{typeof(T)} is not a type of the schema. Call BotJson.Read(value, JsonTypeInfo) with its own JsonTypeInfo.");

    private static JsonException NotAnObject() => new("An activity must be a JSON object, but the body is null.");
}
