namespace CoachBot.Listening.Understanding;

/// <summary>
/// “Ok”: what was said is taken in, and no more. Under a question it is one unless it surely answers:
/// <see cref="MessageReader.ReadAsync"/> decides.
/// </summary>
internal static class Nods
{
    /// <summary>The act of a nod: a courtesy, answered by a few words.</summary>
    public const string Act = "chat.nod";

    private static readonly HashSet<string> _nods = new(StringComparer.OrdinalIgnoreCase)
    {
        "ok", "okay", "k", "kk", "okey", "ok then", "ok good", "ok fine", "okay good", "okay fine", "alright", "all right", "right",
        "right then", "got it", "gotcha", "i see", "understood", "noted", "fair enough", "cool", "makes sense", "ok makes sense",
        "will do", "ok will do", "i'll do that", "ill do that",
        "i'll try", "ill try", "i'll try that", "i will try", "ok i'll try", "hm ok", "hmm ok", "oh ok", "good one", "nice one", "👍", "👌",
        "ok 👍",
    };

    /// <summary>Whether a message is one.</summary>
    public static bool Is(string text) => _nods.Contains(text.Trim().TrimEnd('.', '!', ','));
}
