using System.Globalization;

namespace CoachBot.Recognition.Normalization;

/// <summary>Splits a text into words (an apostrophe or hyphen inside belongs to the word), numbers and single marks.</summary>
internal static class Tokenizer
{
    /// <summary>What comes after is not read: nobody describes one situation in more.</summary>
    public const int LongestText = 4000;

    public static List<RawToken> Split(string text)
    {
        var tokens = new List<RawToken>(32);
        var end = Math.Min(text.Length, LongestText);
        for (var at = 0; at < end;)
        {
            var length = TokenLength(text.AsSpan(at, end - at), out var kind);
            if (length == 0)
                at++;
            else
            {
                tokens.Add(new(kind, at, length));
                at += length;
            }
        }
        return tokens;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '´' or '`' or 'ʼ';

    private static int TokenLength(ReadOnlySpan<char> text, out TokenKind kind)
    {
        kind = TokenKind.Mark;
        if (char.IsDigit(text[0]))
        {
            kind = TokenKind.Number;
            return NumberLength(text);
        }
        if (char.IsLetter(text[0]))
        {
            kind = TokenKind.Word;
            return WordLength(text);
        }
        return IsMark(text[0]) ? 1 : 0;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && (IsWordPart(text[at]) || char.IsDigit(text[at]) || IsJoint(text, at)))
            at++;
        return at;
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int at) =>
        (IsApostrophe(text[at]) || text[at] == '-') && at + 1 < text.Length && IsWordPart(text[at + 1]);

    // 12,500.00 and 2.5k and 3rd, but not the full stop after a number
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && (char.IsDigit(text[at]) || IsWordPart(text[at]) || IsNumberJoint(text, at)))
            at++;
        return at;
    }

    private static bool IsNumberJoint(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' or ':' && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsMark(char c) => c is '?' or '!' or '.' or ',' or ';' or ':' or '$' or '€' or '£' or '%' or '@' or '#' or '\n';
}
