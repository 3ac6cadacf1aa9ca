using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoachBot.BotFramework.Dialogs;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework;

/// <summary>The types of objects that may stand in bot state, by the short names under which they are stored.</summary>
public static class StateTypes
{
    private static readonly Lock Registration = new();
    private static volatile StateType[] _all =
    [
        new DialogStateType(),
        new PromptOptionsType(),
        new RegisteredStateType<Activity>("Activity", BotJson.TypeInfo<Activity>()),
        new RegisteredStateType<ConversationReference>("ConversationReference", BotJson.TypeInfo<ConversationReference>()),
    ];

    /// <summary>
    /// Registers a type; do so at start-up, before state is read. The name is stored: keep it when the type is renamed or moved.
    /// </summary>
    /// <exception cref="ArgumentException">The name or the type is registered differently already, or the name is empty, <c>map</c> or <c>list</c>.</exception>
    public static void Add<T>(string name, JsonTypeInfo<T> typeInfo)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(typeInfo);
        lock (Registration)
        {
            var same = _all.Where(t => t.Name == name || t.Type == typeof(T)).ToList();
            if (name is "map" or "list" || same.Any(t => t.Name != name || t.Type != typeof(T)))
            {
                throw new ArgumentException($"'{name}' cannot stand for {typeof(T)}: the name or the type is taken. Give each type one name of its own.", nameof(name));
            }

            _all = same.Count > 0 ? _all : [.. _all, new RegisteredStateType<T>(name, typeInfo)];
        }
    }

    internal static StateType Find(object value)
    {
        var type = value.GetType();
        foreach (var known in _all)
        {
            if (known.Type == type)
            {
                return known;
            }
        }

        throw new NotSupportedException(
            $"{type} cannot be stored in bot state. Register it at start-up with StateTypes.Add, or keep a text, a number, a truth value, or a registered type.");
    }

    internal static StateType Find(ref Utf8JsonReader name)
    {
        foreach (var known in _all)
        {
            if (name.ValueTextEquals(known.Utf8Name))
            {
                return known;
            }
        }

        throw new InvalidDataException(
            $"The stored state holds a '{name.GetString()}', which this version doesn't know. Register it at start-up with StateTypes.Add, or run the version that wrote it.");
    }
}

/// <summary>How one type of object stands in state.</summary>
internal abstract class StateType(string name, Type type)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public Type Type { get; } = type;

    /// <summary>Writes the whole object, its <c>$type</c> first.</summary>
    public abstract void Write(StateWriter writer, object value);

    /// <summary>
    /// Reads the object. The reader stands on the type's name and has to end on the object's end; <paramref name="start"/> stands on its
    /// beginning.
    /// </summary>
    public abstract object Read(ref Utf8JsonReader reader, Utf8JsonReader start);
}

/// <summary>A type that is written with the metadata it was registered with.</summary>
internal sealed class RegisteredStateType<T>(string name, JsonTypeInfo<T> typeInfo) : StateType(name, typeof(T))
    where T : notnull
{
    public override void Write(StateWriter writer, object value) => writer.WriteRegistered(Utf8Name, (T)value, typeInfo);

    public override object Read(ref Utf8JsonReader reader, Utf8JsonReader start)
    {
        reader.Read();
        var wrapped = reader.TokenType == JsonTokenType.PropertyName && (reader.ValueTextEquals("$values"u8) || reader.ValueTextEquals("$value"u8));
        if (!wrapped)
        {
            reader = start;
            return Value(ref reader);
        }

        reader.Read();
        var value = Value(ref reader);
        reader.Read();
        return value;
    }

    private T Value(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, typeInfo) ?? throw new JsonException();
}
