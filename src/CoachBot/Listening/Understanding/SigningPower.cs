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
        $@"|even )?(?:{Signs})(?: off)?(?: on)?(?: \w+){{0,2}} (?:(?:under|below|up to|less than|max\w*) (?:about |around )?[$£€]?\d" +
        @"|(?:until|to) (?:about |around )?(?:[$£€]\d|\d[\d.,]* ?(?:€|(?:k|grand|thousand|euros?|eur|dollars?|usd|pounds?|gbp|quid)\b)))" +
        @"|\b(?:signs|approves) (?:off )?(?:anything |everything |all )" +
        @"(?:under|below|up to) [$£€]?\d|\b(?:signing|signature|spending|approval) (?:limit|authority|power|threshold)\b");

    private static readonly WordExpression OnlyOne = new(
        $@"\bonly (?:\w+ ){{1,2}}(?:can|may|could|is allowed to) (?:{Signs})\b");

    // “The contract is in legal” tells where it is; “my contact is in procurement” who somebody is.
    private const string IsWith = @"\b(?:(?:goes|gone|going|went|is|sits|lies|it's|now|stuck|still) (?:now |still |just )?(?:to|with" +
        @"|through|before)|(?:goes|gone|it's|now|stuck|still|(?:it|this|that|contract|order|offer|quote|deal|draft) (?:is|sits|lies" +
        @"|went)) (?:now |still |just )?(?:in|at)) (?:their |the |his |her )?";

    private static readonly WordExpression Legal = new(
        @"\bonly (?:legal|compliance|the lawyers|their lawyers) (?:now|left|to go|is left)\b|" + IsWith + @"(?:legal|lawyers?" +
        @"|compliance|contracts team|data protection)\b|\b(?:legal|compliance|lawyers?) (?:still |now |also )?(?:takes?" +
        @"|took|looks?|sent|marked|redlined|struck)\b");

    private static readonly WordExpression LegalAsks = new(
        @"\b(?:legal|compliance|lawyers?) (?:still |now |also )?(?:wants?|needs?|asks?|asked)\b");

    private static readonly WordExpression Procurement = new(
        @"\bonly (?:procurement|purchasing|paperwork|the contract) (?:now|left|to go|is left)\b|" + IsWith + @"(?:procurement" +
        @"|purchasing)\b|\b(?:procurement|purchasing) (?:still |now |also )?(?:takes?|took|looks?|sent)\b");

    private static readonly WordExpression ProcurementAsks = new(
        @"\b(?:procurement|purchasing) (?:still |now |also )?(?:wants?|needs?|asks?|asked)\b");

    // A department that asks for a better price haggles, like anybody else.
    private static readonly WordExpression ForPrice = new(
        @"^[^.!?]{0,40}(?:\b(?:prices?|pricing|discounts?|cheaper|rebates?|reductions?|lower|something off|money off)\b|%|\bpercent\b)");

    private static readonly (string Kind, WordExpression Says, WordExpression? Behind)[] _kinds =
    [
        ("tender-committee", Committee, null), ("signs-under-an-amount", Amount, null), ("only-one-signs", OnlyOne, null),
        ("their-legal", Legal, null), ("their-legal", LegalAsks, ForPrice), ("their-procurement", Procurement, null),
        ("their-procurement", ProcurementAsks, ForPrice),
    ];

    /// <summary>The words for each of them, and what may not come behind.</summary>
    public static IEnumerable<(WordExpression Says, WordExpression? Behind)> Ways => _kinds.Select(kind => (kind.Says, kind.Behind));

    /// <summary>The counsel for the way that is told; null where none is.</summary>
    public static string? Kind(string text)
    {
        var said = text.Replace('’', '\'');
        return OutcomeWords.In(text).Contains(OutcomeWords.Boss)
            ? Array.Find(_kinds, kind => kind.Says.Matches(said)
                .Any(found => kind.Behind?.IsMatch(said.AsSpan(found.Index + found.Length)) != true)).Kind
            : null;
    }
}
