using System.Text;
using System.Text.Json;

namespace CoachBot.Storage.State;

/// <summary>
/// The one JSON text in which bot state is stored. Every object whose type the reader could not know carries a short name as its first
/// member:
/// <c>{"$type":"map","$format":1,"DialogState":{"$type":"DialogState","dialogStack":[…]}}</c>. <c>map</c> is a dictionary by string,
/// <c>list</c> (with <c>$values</c>) a list of objects; the other names stand in <see cref="StateTypes"/>. Texts, truth values and numbers
/// stand plain; whole numbers come back as <see cref="long"/>, others as <see cref="double"/>.
/// </summary>
internal static class StateText
{
    /// <summary>The format written, and the only one read: <c>$format</c> of the outermost object.</summary>
    public const int Format = 1;

    /// <exception cref="NotSupportedException">It holds a value of a type that state has no form for.</exception>
    public static string Write(object state) => StateWriter.Write(state);

    /// <exception cref="InvalidDataException">The text was written by something else; the message says what to do.</exception>
    public static object Read(string json)
    {
        try
        {
            return StateReader.Read(Encoding.UTF8.GetBytes(json));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("The stored state is not the JSON that was written. Restore it from a backup, or delete it to " +
                "start anew.",
                exception);
        }
    }
}
