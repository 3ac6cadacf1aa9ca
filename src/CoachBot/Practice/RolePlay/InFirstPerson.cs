namespace CoachBot.Practice.RolePlay;

/// <summary>Turns reported speech into what was said: “they have a supplier” is “we have a supplier”.</summary>
internal static class InFirstPerson
{
    private static readonly Dictionary<string, string> _theirs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["they"] = "we", ["theyre"] = "we're",
        ["they're"] = "we're", ["they've"] = "we've", ["they'd"] = "we'd", ["they'll"] = "we'll", ["their"] = "our",
        ["theirs"] = "ours", ["them"] = "us", ["themselves"] = "ourselves",
        ["he"] = "I", ["she"] = "I", ["he'd"] = "I'd", ["she'd"] = "I'd", ["he'll"] = "I'll", ["she'll"] = "I'll", ["his"] = "my",
        ["him"] = "me", ["himself"] = "myself", ["herself"] = "myself",
    };

    private static readonly Dictionary<string, string> _sellers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["we"] = "you", ["we're"] = "you're", ["we've"] = "you've", ["we'd"] = "you'd", ["our"] = "your", ["us"] = "you", ["i"] = "you",
        ["i'm"] = "you're", ["i've"] = "you've", ["my"] = "your", ["me"] = "you",
    };

    private static readonly Dictionary<string, string> _verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["has"] = "have", ["is"] = "am", ["does"] = "do", ["doesn't"] = "don't", ["hasn't"] = "haven't", ["isn't"] = "am not",
        ["goes"] = "go", ["was"] = "was", ["wasn't"] = "wasn't",
    };

    private static readonly string[] _between = ["already", "always", "still", "only", "never", "just", "really", "also"];

    private static readonly string[] _endings = ["to", "in", "on", "at", "for", "with", "about", "and", "or", "but", "because"];

    /// <param name="line">What is reported.</param>
    /// <param name="isOfSeller">Whether “we” and “I” in it are the seller.</param>
    public static string Of(string line, bool isOfSeller)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var said = new string[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            said[at] = Word(words, at, isOfSeller);
        }
        return string.Join(' ', said);
    }

    private static string Word(string[] words, int at, bool isOfSeller)
    {
        var bare = words[at].TrimEnd(',');
        var tail = words[at][bare.Length..];
        return (bare.ToLowerInvariant() switch
        {
            "hes" or "shes" => "I'm",
            "he's" or "she's" => Next(words, at) is "got" or "had" or "been" ? "I've" : "I'm",
            "her" => IsAlone(words, at) ? "me" : "my",
            "am" when isOfSeller && IsBehind(words, at, "i") => "are",
            _ => _theirs.GetValueOrDefault(bare) ?? (isOfSeller ? _sellers.GetValueOrDefault(bare) : null) ?? (IsVerbOfOne(words, at)
                ? Plain(bare) : bare),
        }) + tail;
    }

    private static string Plain(string verb) => _verbs.GetValueOrDefault(verb)
        ?? (verb.Length > 3 && verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal) ? verb[..^1] : verb);

    private static string? Next(string[] words, int at) =>
        words.Skip(at + 1).FirstOrDefault(word => !_between.Contains(word, StringComparer.OrdinalIgnoreCase))?.ToLowerInvariant();

    private static bool IsAlone(string[] words, int at) =>
        at + 1 == words.Length || _endings.Contains(words[at + 1].ToLowerInvariant());

    private static bool IsBehind(string[] words, int at, string subject) =>
        at > 0 && string.Equals(words[at - 1], subject, StringComparison.OrdinalIgnoreCase);

    private static bool IsVerbOfOne(string[] words, int at)
    {
        var before = at - 1;
        while (before >= 0 && _between.Contains(words[before], StringComparer.OrdinalIgnoreCase))
        {
            before--;
        }
        return before >= 0 && words[before].ToLowerInvariant() is "he" or "she"
            && !_between.Contains(words[at], StringComparer.OrdinalIgnoreCase);
    }
}
