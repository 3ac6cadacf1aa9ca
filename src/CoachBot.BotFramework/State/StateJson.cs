using System.Text.Json;

namespace CoachBot.BotFramework;

/// <summary>
/// The one JSON text in which bot state is stored. Every object whose type the reader could not know carries a short name as its first member:
/// <c>{"$type":"map","$format":1,"DialogState":{"$type":"DialogState","dialogStack":[…]}}</c>. <c>map</c> is a dictionary by string, <c>list</c>
/// (with <c>$values</c>) a list of objects; other names are registered with <see cref="StateTypes"/>. Texts, truth values and numbers stand plain;
/// whole numbers come back as <see cref="long"/>, others as <see cref="double"/>.
/// </summary>
public static class StateJson
{
    /// <summary>The format written, and the only one read: <c>$format</c> of the outermost object.</summary>
    public const int Format = 1;

    /// <summary>A state's properties in UTF-8.</summary>
    /// <exception cref="NotSupportedException">A value's type is not registered with <see cref="StateTypes"/>.</exception>
    public static ReadOnlyMemory<byte> Serialize(IDictionary<string, object> state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state is StateSnapshot snapshot ? snapshot.Json : StateWriter.Write(state);
    }

    /// <summary>Whatever a storage is given to keep, in UTF-8: a state's properties, or one object of a registered type.</summary>
    /// <exception cref="NotSupportedException">The value's type is not registered with <see cref="StateTypes"/>.</exception>
    public static ReadOnlyMemory<byte> SerializeItem(object item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item is IDictionary<string, object> state ? Serialize(state) : StateWriter.Write(item);
    }

    /// <summary>Reads a state's properties. The memory must not be changed afterwards: it serves to tell what has changed.</summary>
    /// <exception cref="InvalidDataException">Not JSON, another format, or an unknown type; the message says what to do.</exception>
    public static IDictionary<string, object> Deserialize(ReadOnlyMemory<byte> json) =>
        DeserializeItem(json) as IDictionary<string, object>
        ?? throw new InvalidDataException("The stored item is not a bot state. Give each kind of data its own keys.");

    /// <summary>Reads whatever a storage was given to keep.</summary>
    /// <exception cref="InvalidDataException">Not JSON, another format, or an unknown type; the message says what to do.</exception>
    public static object DeserializeItem(ReadOnlyMemory<byte> json)
    {
        try
        {
            var item = StateReader.Read(json.Span);
            return item is Dictionary<string, object> state ? new LoadedState(state, json) : item;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("The stored state is not the JSON that was written. Restore it from a backup, or delete it to start anew.", exception);
        }
    }

    internal static ReadOnlyMemory<byte> SerializeUnlessKept(IDictionary<string, object> state) =>
        state is LoadedState loaded ? loaded.Json : Serialize(state);
}
