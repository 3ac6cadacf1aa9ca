using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Words;

/// <summary>A word, number or mark of a message.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first position behind it, a possessive ending included.</param>
/// <param name="Lower">Its plain form without a possessive ending: lower case, no accents.</param>
/// <param name="IsPossessive">True where it ended with ’s.</param>
/// <param name="HasCapital">True where it begins with a capital.</param>
internal readonly record struct Word(TokenKind Kind, int Start, int End, string Lower, bool IsPossessive, bool HasCapital)
{
    private const int PossessiveLength = 2;

    /// <summary>No word: what stands before the first and behind the last.</summary>
    public static Word None { get; } = new(TokenKind.Mark, 0, 0, "", false, false);

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsMark => Kind == TokenKind.Mark;

    /// <summary>The first position behind the word itself.</summary>
    public int BareEnd => IsPossessive ? End - PossessiveLength : End;

    public static Word Of(RawToken token, string text)
    {
        var lower = WordForm.Lower(token.In(text));
        var possessive = token.Kind == TokenKind.Word && lower.EndsWith("'s", StringComparison.Ordinal);
        var bare = possessive ? lower[..^PossessiveLength] : lower;
        return new(token.Kind, token.Start, token.End, bare, possessive, char.IsUpper(text[token.Start]));
    }
}
