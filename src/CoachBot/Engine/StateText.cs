using System.Text;
using CoachBot.BotFramework;

namespace CoachBot.Engine;

/// <summary>Bot state as the text that is stored; both engines read and write the same.</summary>
internal static class StateText
{
    public static string Write(object state) => Encoding.UTF8.GetString(StateJson.SerializeItem(state).Span);

    /// <exception cref="InvalidDataException">The text was written by something else; the message says what to do.</exception>
    public static object Read(string json) => StateJson.DeserializeItem(Encoding.UTF8.GetBytes(json));
}
