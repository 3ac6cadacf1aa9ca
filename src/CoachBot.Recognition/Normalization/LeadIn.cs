namespace CoachBot.Recognition.Normalization;

/// <summary>What people say before the answer itself: "no wait, they declined", "well, to be honest, it's the price".</summary>
internal static class LeadIn
{
    // Longest first where one begins with another.
    private static readonly string[] _phrases =
    [
        "no wait", "no actually", "wait", "hold on", "hang on", "actually", "well", "hmm", "hm", "erm", "um", "uh", "oh", "ah", "sorry",
        "i mean",
        "to be honest", "tbh", "honestly", "in fact", "so", "ok so", "okay so",
    ];

    private static readonly char[] _after = [' ', ',', '.', ':', ';', '-', '–', '…'];

    /// <summary>The text from where the answer begins; the text itself when nothing else is in it.</summary>
    public static string Skip(string text)
    {
        var rest = text.AsSpan().TrimStart(_after);
        while (LengthOf(rest) is > 0 and var length)
            rest = rest[length..].TrimStart(_after);
        return rest.IsEmpty || rest.Length == text.Length ? text : rest.ToString();
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        foreach (var phrase in _phrases)
        {
            if (text.Length > phrase.Length
                && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && _after.Contains(text[phrase.Length]))
                return phrase.Length;
        }
        return 0;
    }
}
