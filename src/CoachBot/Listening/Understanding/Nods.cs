using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>“Ok”: what was said is taken in, and no more.</summary>
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

    /// <summary>Whether a message says that its writer doesn't know, and no more.</summary>
    public static bool SaysUnknown(string text) => Unknown.IsMatch(text);

    private static readonly WordExpression Unknown = new(
        @"^\W*(?:(?:yeah|yea|yes|nah|no|nope|well|um|uh|hm+|er|oh|honestly|sorry|mate|still)\b\W*)*(?:i )?(?:really )?(?:dunno" +
            @"|don'?t know|dont know|do not know|no idea|not a clue|no clue|haven'?t a clue|idk|who knows|can'?t say" +
            @"|not sure)(?:[ ,](?:that|it|either|too|really|yet|about that|sorry|mate|coach|neither))*\W*(?:$|(?:what would you do" +
            @"|what do you (?:think|suggest|reckon|recommend)|you tell me|you (?:pick|choose|decide)|just tell me)\W*$)");

    /// <summary>Whether a message is one.</summary>
    public static bool Is(string text) => _nods.Contains(text.Trim().TrimEnd('.', '!', ','));
}
