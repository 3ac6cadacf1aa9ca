using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>A date with its place among the tokens of the text.</summary>
internal sealed record Found(TimeExpression Expression, IReadOnlyList<DateToken> Tokens, int Start, int End)
{
    public bool Covers(DateToken token) =>
        IsIn(token, Expression.Index, Expression.Length) || Expression.Apart is { } apart && IsIn(token, apart.Index, apart.Length);

    public bool Shares(Found other) => Tokens.Any(token => Covers(token) && other.Covers(token));

    private static bool IsIn(DateToken token, int index, int length) => index <= token.Index && token.Index < index + length;
}
