namespace CoachBot.Practice.DraftCheck;

/// <summary>Words between quotation marks, single ones too: an apostrophe within a word ends none.</summary>
internal static class QuotedDraft
{
    private static readonly char[] _double = ['“', '"', '„'];

    /// <summary>Where the first mark stands, and the last one of its kind; null where nothing is quoted.</summary>
    public static (int Open, int Close)? In(string text)
    {
        var open = Enumerable.Range(0, text.Length).FirstOrDefault(at => Opens(text, at), -1);
        if (open < 0)
        {
            return null;
        }
        var isSingle = !_double.Contains(text[open]);
        var close = Enumerable.Range(open + 1, text.Length - open - 1).LastOrDefault(at => Closes(text, at, isSingle), -1);
        return close > open + 1 ? (open, close) : null;
    }

    private static bool Opens(string text, int at) => at + 1 < text.Length
        && !char.IsWhiteSpace(text[at + 1])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (_double.Contains(text[at]) || (text[at] is '\'' or '‘' or '’' or '`' && char.IsLetterOrDigit(text[at + 1])));

    private static bool Closes(string text, int at, bool isSingle) =>
        isSingle
            ? text[at] is '\'' or '’' or '`' && !char.IsWhiteSpace(text[at - 1])
                && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))
            : text[at] is '”' or '"' or '“';
}
