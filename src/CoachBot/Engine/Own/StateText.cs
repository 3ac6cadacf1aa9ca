namespace CoachBot.Engine;

/// <summary>Bot state as the text that is stored; both engines read and write the same.</summary>
internal static class StateText
{
    public static string Write(object state) => throw new InvalidOperationException(state.ToString());

    public static object Read(string json) => json;
}
