namespace CoachBot.Listening.Understanding;

/// <summary>“K”, “ha”, “er the usual”: what answers no question that a service asks in words.</summary>
internal static class NoAnswers
{
    private static readonly HashSet<string> _laughs = new(StringComparer.OrdinalIgnoreCase)
    {
        "ha", "haha", "hahaha", "hah", "heh", "hehe", "lol", "lmao", "kkk", "kkkk", "kkkkk", "rofl", "😂", "🤣",
        "yes", "yep", "yeah", "yup",
        "sure", "thanks", "thx", "ta", "cheers", "thank you",
    };

    private static readonly HashSet<string> _empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "er", "um", "uh", "erm", "hm", "hmm", "hmmm", "eh", "meh", "the usual", "usual", "as usual", "the usual stuff", "usual stuff",
        "the usual thing", "same as always", "same as usual", "same old", "this and that", "stuff", "things", "whatever", "nothing",
        "nothing much", "not much", "somebody", "someone", "?", "pass", "no idea really",
    };

    /// <summary>The act that the words are instead; null where they may be an answer.</summary>
    public static string? Act(string text)
    {
        var plain = text.Trim(' ', '.', '!', ',', '…');
        return Nods.Is(plain) || _laughs.Contains(plain) ? Nods.Act
            : _empty.Contains(plain) || _empty.Contains(WithoutSound(plain)) ? "unknown"
            : null;
    }

    // “Er the usual”, “um, nothing much”.
    private static string WithoutSound(string text) =>
        text.Split([' ', ','], 2, StringSplitOptions.RemoveEmptyEntries) is [var first, var rest] && _empty.Contains(first)
            ? rest.Trim(' ', ',', '.')
            : text;
}
