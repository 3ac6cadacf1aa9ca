namespace CoachBot.Recognition.Normalization;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A piece of the text as it was written.</summary>
internal readonly record struct RawToken(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
