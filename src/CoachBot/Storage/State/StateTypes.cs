using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CoachBot.Storage.State;

/// <summary>
/// The types of objects that may stand in bot state, by the short names under which they are stored: keep a name when its type is renamed.
/// </summary>
internal static class StateTypes
{
    private static readonly StateType[] All =
    [
        new DialogStateType(),
        new PromptOptionsType(),
        new SchemaStateType<Activity>("Activity"),
        new SchemaStateType<ConversationReference>("ConversationReference"),
    ];

    public static StateType Find(object value)
    {
        var type = value.GetType();
        return Array.Find(All, known => known.Type == type) ?? throw new NotSupportedException(
            $"{type} cannot be stored in bot state. Give it a {nameof(StateType)}, or keep a text, a number, a truth value, a list or a " +
                "dictionary.");
    }

    public static StateType Find(ref Utf8JsonReader name)
    {
        foreach (var known in All)
        {
            if (name.ValueTextEquals(known.Utf8Name))
            {
                return known;
            }
        }

        throw new InvalidDataException($"The stored state holds a '{name.GetString()}', which this version doesn't know. Run the version " +
            "that wrote it.");
    }
}

/// <summary>How one type of object stands in state.</summary>
internal abstract class StateType(string name, Type type)
{
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
