namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>Which letters of a text stand in quotation marks, and so are somebody else's words.</summary>
internal static class QuotedParts
{
    private const int LongestQuote = 300;

    public static bool[] Of(string text)
    {
        var quoted = new bool[text.Length + 1];
        var letters = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Closing(text, at) is { } close && End(text, at, close) is { } end)
            {
                Array.Fill(quoted, true, at, end - at);
                letters += end - at;
                at = end;
            }
        }
        // A draft that was pasted in quotation marks as a whole is the seller's own.
        return letters > text.Length * 0.7 ? new bool[text.Length + 1] : quoted;
    }

    private static char? Closing(string text, int at) => text[at] switch
    {
        '“' => '”',
        '„' => '“',
        '"' => '"',
        '‘' => '’',
        '\'' when (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && char.IsLetter(text[at + 1]) => '\'',
        _ => null,
    };

    private static int? End(string text, int at, char close)
    {
        var single = close is '\'' or '’';
        for (var end = at + 1; end < text.Length && end - at <= LongestQuote; end++)
        {
            if (text[end] == '\n' && end + 1 < text.Length && text[end + 1] == '\n')
            {
                return null;
            }
            if (text[end] == close && !(single && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))
            {
                return end;
            }
        }
        return null;
    }
}
