using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What a buyer does in a talk without saying yes or no: sets a condition, compares, asks, looks uneasy. Each wants other words, whatever
/// the case is.
/// </summary>
internal static class BuyersMove
{
    /// <summary>“Yes, but only if the service is free.”</summary>
    public const string Condition = "condition";

    /// <summary>“They want three quotes”, “she's still comparing”.</summary>
    public const string Compares = "compares";

    /// <summary>“He wants to know who installs it.”</summary>
    public const string Asks = "asks";

    /// <summary>“She looked nervous when she said it.”</summary>
    public const string Uneasy = "uneasy";

    private static readonly WordExpression OfUnease = new(
        @"\b(?:looked|looks|seemed|seems|sounded|sounds|was|got|went|acted) (?:a bit |really |very |so |kind of |a little " +
            @"|pretty |quite )?(?:nervous|uneasy|uncomfortable|hesitant|tense|shifty|embarrassed|unsure|awkward|distracted)\b" +
            @"|\b(?:he|she|they|\w+) (?:hesitated|stammered|stuttered|blushed|fidgeted|looked away|avoided my eyes?|(?:looked|stared" +
            @"|kept looking) at (?:his|her|their) (?:phone|watch|shoes|hands))\b");

    // The seller's own nerves are another matter.
    private static readonly WordExpression OfMe = new(
        @"\b(?:i|we|i['’]m|i am|it|that|this) (?:just |really |then |\w+ly )?(?:was|were|got|felt|looked|sounded|seemed|acted" +
            @"|went|hesitated|stammered|stuttered|blushed|fidgeted)\b|^(?:was|got|felt) ");

    private static readonly WordExpression OfCondition = new(
        @"\b(?:only|but only) (?:if|with|when|at)\b|\bas long as (?:we|i|the|it|they|he|she)\b|\bon (?:the |one )?condition\b" +
            @"|\bprovided (?:that )?(?:we|i|the|it|they|he|she)\b|\b(?:yes|agrees?|sign|go ahead) if (?:we|i)\b|\bunless we\b");

    private static readonly WordExpression OfComparing = new(
        @"\bcompar(?:es?|ing)\b|\b(?:three|3|two|2|other|another|more) (?:quotes?|bids?|tenders?|offers?)\b|\bquotes? policy\b" +
            @"|\bshort ?list(?:ed|ing)?\b|\bget(?:s|ting)? (?:other|more|three|two) (?:quotes|offers|prices)\b");

    private static readonly WordExpression OfAsking = new(
        @"\b(?:he|she|they|client|customer|buyer|\w+ guy)(?:['’]s| is| are)? (?:now |also |then |only |just )?(?:ask(?:s|ed" +
            @"|ing)?|want(?:s|ed)? to know|wonder(?:s|ed|ing)?)(?: me| us)? (?:who|when|how|where|which|what|if|whether)\b" +
            @"|\b(?:wrote|writes|replied|mailed|asks?|asked|says)\b.{0,24}[""“'‘].*\b(?:who|when|how (?:much|many|long|soon)|which" +
            @"|where)\b");

    // A figure of money or of a share: “I can do 3pm” is an hour.
    private static readonly WordExpression OfOwnLimit = new(
        @"\b(?:i|we) can (?:do|go|give|offer|come down|go down)(?: up)?(?: to)?(?: by)?(?: max\w*)? ?(?:[$£€]\d|\d[\d.,]* ?(?:%" +
            @"|percent|per cent|k|off|euros?|dollars?|pounds?|max\w*|at most)(?:\W|$))|\b(?:i|we) can (?:do|go to|give" +
            @"|offer)(?: them| him| her)? \d[\d.,]*\b.{0,12}\b(?:boss|manager|director|chief|okayed|ok['’]?d)\b|\b(?:i['’]?m|i am" +
            @"|we['’]re|we are) allowed (?:\w+ ){0,3}\d|\b(?:my|our) (?:boss|manager|chief|director) (?:ok['’]?d|okayed|oked|allows?" +
            @"|allowed|approved|gave me|has told|told|says|said) .{0,30}\d.{0,12}(?:%|percent|off|max\w*|discount)|\b(?:my" +
            @"|our) (?:limit|floor|bottom line|minimum|maximum) is\b");

    private static readonly WordExpression Denied = new(@"\b(?:not|never|no longer|stopped|hardly)\b|n['’]t\b|\b(?:can|did|was|is" +
        @"|does)nt\b|\?");

    /// <summary>The move that a message tells; null where it tells none.</summary>
    public static string? Of(string text) => OfCondition.IsMatch(text) ? Condition
        : OfComparing.IsMatch(text) ? Compares
        : OfAsking.IsMatch(text) ? Asks
        : OfUnease.IsMatch(text) && !Denied.IsMatch(text) && !OfMe.IsMatch(text) ? Uneasy
        : null;

    /// <summary>Whether the seller tells how far they may go: “I can do 5, the boss ok'd it”.</summary>
    public static bool IsOwnLimit(string text) => OfOwnLimit.IsMatch(text) && !Denied.IsMatch(text);
}
