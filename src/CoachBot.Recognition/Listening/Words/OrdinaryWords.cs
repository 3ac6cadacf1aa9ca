namespace CoachBot.Recognition.Listening.Words;

/// <summary>Words of everyday English and of selling. What isn't among them, in a name's place, is a name.</summary>
internal static class OrdinaryWords
{
    private const int ShortestStem = 3;

    private static readonly WordSet Known = Read();

    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""), ("ing", "e"), ("in", ""), ("ly", ""),
            ("ily", "y"), ("er", ""), ("er", "e"), ("r", ""),
        ("ers", ""), ("rs", ""), ("est", ""), ("st", ""), ("y", ""), ("ness", ""), ("less", ""), ("ful", ""), ("able", ""), ("able",
            "e"), ("ment", ""), ("ish", ""), ("n't", ""), ("nt", ""),
        ("'ll", ""), ("'ve", ""), ("'re", ""), ("'d", ""), ("s'", ""), ("ion", ""), ("ion", "e"), ("ation", "ate"), ("ation", "e"),
            ("ance", "e"), ("ance", ""), ("ity", "e"), ("ship", ""), ("ions", "e"), ("ions", ""),
    ];

    private static readonly string[] Beginnings = ["un", "re", "over", "under", "out", "pre", "non", "mis", "dis"];

    /// <summary>True for a word in lower case, or a form of it, that is no name by itself.</summary>
    public static bool Contains(string lower) =>
        lower.Length < 2 || IsContraction(lower) || Known.Contains(lower) || IsForm(lower) || HasOrdinaryRest(lower) ||
            AreOrdinaryParts(lower);

    // "unhappy", "rebook", "oversold"
    private static bool HasOrdinaryRest(string lower)
    {
        foreach (var beginning in Beginnings)
        {
            if (lower.Length >= beginning.Length + ShortestStem && lower.StartsWith(beginning, StringComparison.Ordinal) &&
                (Known.Contains(lower[beginning.Length..]) || IsForm(lower[beginning.Length..])))
                return true;
        }
        return false;
    }

    /// <summary>True for a word that stands in the list itself.</summary>
    public static bool IsListed(string lower) => Known.Contains(lower);

    // "I've", "who'd": no name is written so
    private static bool IsContraction(string lower) =>
        lower.IndexOf('\'', StringComparison.Ordinal) is > 0 and var mark &&
            lower[(mark + 1)..] is "ve" or "m" or "d" or "ll" or "re" or "t";

    private static bool IsForm(string lower)
    {
        foreach (var (ending, instead) in Endings)
        {
            if (lower.Length - ending.Length < ShortestStem || !lower.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = lower[..^ending.Length] + instead;
            if (Known.Contains(stem) || HasDoubledEnd(stem) && ending[0] is 'e' or 'i' && Known.Contains(stem[..^1]))
                return true;
        }
        return false;
    }

    // "ping" in "pinged" stays; "chat" in "chatting" loses a letter
    private static bool HasDoubledEnd(string stem) => stem.Length > ShortestStem && stem[^1] == stem[^2];

    private static bool AreOrdinaryParts(string lower)
    {
        if (!lower.Contains('-', StringComparison.Ordinal))
            return false;
        foreach (var part in lower.Split('-'))
        {
            if (part.Length > 1 && !Known.Contains(part) && !IsForm(part))
                return false;
        }
        return true;
    }

    private static WordSet Read()
    {
        using var stream = typeof(OrdinaryWords).Assembly.GetManifestResourceStream("ordinary-words.txt")!;
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd());
    }
}
