using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// Who may put a name to it, and what has still to happen in the buyer's house: “her boss signs anything under 30k”, “it's with their
/// legal now”. What helps there is to know the way and the person on it, not what would put a department at ease.
/// </summary>
internal static class SigningPower
{
    private const string Signs =
        "sign|signs|signing|approve|approves|ok|okay|authorise|authorises|authorize|authorizes|release|releases|spend|spends|decide|buy";

    private static readonly WordExpression Committee = new(@"\btender (?:committee|board)\b");

    private static readonly WordExpression Amount = new(
        $@"\b(?:can|could|may|able to|allowed to|is free to) (?:only |just " +
        $@"|even )?(?:{Signs})(?: off)?(?: on)?(?: \w+){{0,2}} (?:under|below" +
        $@"|up to|less than|until|to|max\w*) (?:about |around )?[$£€]?\d|\b(?:signs|approves) (?:off )?(?:anything |everything |all )" +
        @"(?:under|below|up to) [$£€]?\d|\b(?:signing|signature|spending|approval) (?:limit|authority|power|threshold)\b");

    private static readonly WordExpression OnlyOne = new(
        $@"\bonly (?:\w+ ){{1,2}}(?:can|may|could|is allowed to) (?:{Signs})\b");

    private static readonly WordExpression Legal = new(
        @"\bonly (?:legal|compliance|the lawyers|their lawyers) (?:now|left|to go|is left)\b|\b(?:goes|gone|going|went|is|sits|lies|it's" +
        @"|now|stuck|still) (?:now |still |just )?(?:to|with|in|at|through|before) (?:their |the |his |her )?(?:legal|lawyers?" +
        @"|compliance|contracts team|data protection)\b|\b(?:legal|compliance|lawyers?) (?:still |now |also )?(?:wants?|needs?|takes?" +
        @"|took|looks?|asks?|asked|sent|marked|redlined|struck)\b");

    private static readonly WordExpression Procurement = new(
        @"\bonly (?:procurement|purchasing|paperwork|the contract) (?:now|left|to go|is left)\b|\b(?:goes|gone|going|went|is|sits|lies" +
        @"|it's|now|stuck|still) (?:now |still |just )?(?:to|with|in|at|through|before) (?:their |the |his |her )?(?:procurement" +
        @"|purchasing)\b|\b(?:procurement|purchasing) (?:still |now |also )?(?:wants?|needs?|takes?|took|looks?|asks?|asked|sent)\b");

    private static readonly (string Kind, WordExpression Says)[] _kinds =
    [
        ("tender-committee", Committee), ("signs-under-an-amount", Amount), ("only-one-signs", OnlyOne), ("their-legal", Legal),
        ("their-procurement", Procurement),
    ];

    /// <summary>Any of them.</summary>
    public static WordExpression Told { get; } = new(string.Join('|', _kinds.Select(kind => $"(?:{kind.Says.Pattern})")));

    /// <summary>The counsel for the way that is told; null where none is.</summary>
    public static string? Kind(string text) => OutcomeWords.In(text).Contains(OutcomeWords.Boss)
        && Array.Find(_kinds, kind => kind.Says.IsMatch(text.Replace('’', '\''))) is { Kind: { } kind } ? kind : null;
}
