namespace CoachBot.Recognition.Dates.Words;

internal enum DateTokenKind { End, Word, Number, Ordinal, Symbol }

/// <summary>
/// A word, a run of digits, an ordinal such as 3rd, or a single sign. The text is in lower case, without apostrophes and a possessive s;
/// the value is that of digits, -1 where there are too many for a date; glued means that no space stands before it.
/// </summary>
internal readonly record struct DateToken(
    DateTokenKind Kind, string Text, int Value, int Index, int Length, bool Glued, bool Capital, Term Term)
{
    public static readonly DateToken None = new(DateTokenKind.End, "", -1, -1, 0, false, false, default);

    public int End => Index + Length;

    public bool Is(string text) => Kind != DateTokenKind.End && Text == text;

    public bool IsAny(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (Is(text)) return true;
        return false;
    }

    public bool EndsSentence => Kind == DateTokenKind.End || Text is "." or "!" or "?" or ";" or "\n";
}
