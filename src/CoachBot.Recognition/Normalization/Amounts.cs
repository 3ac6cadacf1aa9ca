namespace CoachBot.Recognition.Normalization;

/// <summary>Sums of money and percentages among the tokens.</summary>
internal static class Amounts
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "percent", "euro", "euros", "eur", "usd", "gbp", "chf", "dollar", "dollars", "pound", "pounds", "bucks", "quid", "k", "grand",
        "million", "mio",
    };

    /// <summary>The range in the text of the amount whose number stands at this token; null when it is no amount.</summary>
    public static Range? Read(string text, IReadOnlyList<RawToken> tokens, int at)
    {
        var number = tokens[at];
        if (number.Kind != TokenKind.Number)
            return null;
        var sign = at > 0 && text[tokens[at - 1].Start] is '$' or '€' or '£';
        var start = sign ? tokens[at - 1].Start : number.Start;
        if (at + 1 < tokens.Count && IsUnit(text, tokens[at + 1]))
            return start..tokens[at + 1].End;
        return sign || IsShortThousands(number.In(text)) ? start..number.End : null;
    }

    private static bool IsUnit(string text, RawToken token) =>
        text[token.Start] is '%' or '€' or '$' or '£' || token.Kind == TokenKind.Word && Units.Contains(WordForm.Lower(token.In(text)));

    private static bool IsShortThousands(ReadOnlySpan<char> number) => number[^1] is 'k' or 'K' or 'm' or 'M' && !number.Contains(':');
}
