namespace CoachBot.Recognition.Dates.Words;

/// <summary>Cuts a text into tokens in one pass.</summary>
internal static class DateTokenizer
{
    private const int LongestNumber = 8;

    public static List<DateToken> Split(string text)
    {
        var tokens = new List<DateToken>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) && text[i] != '\n') { i++; continue; }
            var token = Next(text, i, tokens.Count > 0 && tokens[^1].End == i);
            tokens.Add(token);
            i = token.End;
        }
        return tokens;
    }

    private static DateToken Next(string text, int start, bool glued)
    {
        if (char.IsAsciiDigit(text[start])) return Digits(text, start, glued);
        if (char.IsLetter(text[start])) return Word(text, start, glued);
        var sign = text[start] switch { '–' or '—' or '‐' or '‑' or '−' => "-", '’' => "'", var other => other.ToString() };
        return new DateToken(DateTokenKind.Symbol, sign, -1, start, 1, glued, false, default);
    }

    private static DateToken Digits(string text, int start, bool glued)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var value = end - start <= LongestNumber ? int.Parse(text.AsSpan(start, end - start), null) : -1;
        var suffix = Letters(text, end);
        var word = suffix is > 0 and <= 6 ? text.Substring(end, suffix).ToLowerInvariant() : "";
        if (value is > 0 and < 100 && word is "st" or "nd" or "rd" or "th")
            return new DateToken(DateTokenKind.Ordinal, text[start..end], value, start, end - start + suffix, glued, false, default);
        if (value == 2 && word is "moro" or "mrw" or "mro" or "morrow" or "nite")
            return new DateToken(DateTokenKind.Word, word, -1, start, end - start + suffix, glued, false, CalendarWords.Find("2" + word));
        return new DateToken(DateTokenKind.Number, text[start..end], value, start, end - start, glued, false, default);
    }

    private static DateToken Word(string text, int start, bool glued)
    {
        var end = start + Letters(text, start);
        while (end + 1 < text.Length && text[end] is '\'' or '’' && char.IsLetter(text[end + 1])) end += 1 + Letters(text, end + 1);
        var word = Plain(text.AsSpan(start, end - start));
        if (word.Length > 3 && word.EndsWith("ish", StringComparison.Ordinal) && CalendarWords.Find(word[..^3]).Kind == TermKind.Number)
        {
            // “Sixish” is six, and then some: its ending is a word of its own, as in “6ish”.
            (word, end) = (word[..^3], end - 3);
        }
        return new DateToken(DateTokenKind.Word, word, -1, start, end - start, glued, char.IsUpper(text[start]), CalendarWords.Find(word));
    }

    private static int Letters(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end - start;
    }

    private static string Plain(ReadOnlySpan<char> written)
    {
        var word = written.ToString().ToLowerInvariant().Replace('’', '\'');
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        return word.Replace("'", "", StringComparison.Ordinal);
    }
}
