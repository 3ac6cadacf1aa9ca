using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Pipeline;

/// <summary>Questions about deals in so many words: at an open question, too, they are no answer.</summary>
internal static class DealQuestions
{
    private const int Longest = 80;

    /// <summary>“How does it stand with Contoso?”, “what do you know about her?”</summary>
    public static bool AskAboutOne(string text) =>
        text.Length <= Longest
            && ((One.Match(text.Replace('’', '\'')) is { Success: true } asked
                && (asked.Groups["who"] is { Success: false } || IsSomebody(asked.Groups["who"].Value)))
                || OnFile(text) is not null);

    /// <summary>
    /// “What's on file for northwind”, “remind me what I told you about Fabrikam”: who is meant, however it is written; null where that
    /// isn't asked.
    /// </summary>
    public static string? OnFile(string text) => text.Length <= Longest
        && Kept.Match(text.Replace('’', '\'')) is { Success: true } kept
        && !_things.Contains(kept.Groups["who"].Value.Split(' ')[0]) && !_days.Contains(kept.Groups["who"].Value.Split(' ')[0])
        ? kept.Groups["who"].Value : null;

    /// <summary>“What's open with whom?”</summary>
    public static bool AskWhatIsOpen(string text) => text.Length <= Longest
        && (Open.IsMatch(text.Replace('’', '\'')) || OfAll.IsMatch(text.Replace('’', '\'')));

    /// <summary>
    /// “What have I got open, and what reminders?”, “… and tell me what all is pending with me”: where a message asks for the deals and the
    /// reminders together; null where it doesn't.
    /// </summary>
    public static Span? BothLists(string text) => Begins.Matches(text)
        .Select(begins => begins.Index + begins.Length)
        .Where(at => text.Length - at <= Longest && AskForBoth(text[at..]))
        .Select(at => (Span?)new Span(at, text.Length - at))
        .FirstOrDefault();

    private static bool AskForBoth(string text) =>
        Pending.IsMatch(text) || (OpenOnes.IsMatch(text) && Reminders.IsMatch(text));

    // “What do you know about selling?” is no question about a deal.
    private static bool IsSomebody(string word) => (char.IsUpper(word[0]) && !_days.Contains(word)) || word is "her" or "him" or "them";

    private static readonly HashSet<string> _days = new(
        ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Today Tomorrow January February March " +
            "April May June July August September October November December I").Split(' '), StringComparer.OrdinalIgnoreCase);

    // What is asked of the subject itself, and of no deal.
    private static readonly HashSet<string> _things = new(
        ("selling sales price prices pricing discount discounts me my myself you your this that it today tomorrow yesterday now later" +
            " cold calls calling closing objections procurement tenders gdpr next how why what when reminders everything all both each " +
            "the" +
            " data privacy mail email jan feb mar apr jun jul aug sep sept oct nov dec").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly WordExpression Kept = new(
        @"^\W*(?:(?:and|so|ok|okay|hey|again|but|right|wait|now|btw|coach|please|pls|quick|just|can you|could you|tell me|show me" +
            @"|remind me)\b\W*)*(?:what(?:'?s| is| do (?:i|we|you) have| have (?:i|we|you)(?: got)?|'?ve (?:i|we|you)(?: got)?| (?:i" +
            @"|we) have" +
            @"| (?:i|we) got| did (?:i|we) (?:say|tell you|note|put)| (?:i|we)(?: have|'ve)? (?:told you|said|noted|wrote|put|gave " +
            @"you)| you" +
            @" (?:have|know|got|noted))(?: (?:so far|already|noted|saved|stored|written|kept|down|recorded|there))*(?: on (?:file" +
            @"|record|the" +
            @" books))?(?: (?:down|noted|so far))?" +
            @"|(?:the |my )?(?:file|notes?|facts|history|story so far) )(?: (?:for|on|about|of|with|re))(?: the| my| mr| mrs| ms)?" +
            @" (?<who>[\p{L}][\p{L}\d&'-]*(?: [\p{L}\d&'-]+){0,3}?)(?: (?:again|so far|please|pls|then|now|coach))*\W*$");

    private const string Lead = @"^\W*(?:(?:and|so|ok|okay|hey|but|right|wait|now|btw|also|then|please|pls|kindly|just|coach|can you" +
        @"|could you|will you|tell me|show me|give me|list|let me know|i want to know|remind me)\b\W*)*";

    private static readonly WordExpression Begins = new(@"^|[.!?;,]\s+|\band\s+");

    private static readonly WordExpression Pending = new(
        Lead + @"(?:what(?:'?s| all| is| things?| else| are| have i got| do i have|ever)*|everything|all|whatever)(?: that" +
            @"| which)?(?: is| are" +
            @"|'s)?(?: all| still| now| else)* (?:pending|outstanding|hanging|in the air|left to do|left open|on my side)" +
            @"(?: (?:with|for|from|on|at) (?:me|my (?:side|end|part|plate|list))| now| still| today| please| pls| at the moment)*\W*$");

    private static readonly WordExpression OpenOnes = new(
        Lead + @"(?:(?:what|which|how many|all|everything|my|any|do i have|have i got|the|whatever)\b[^.!?]*\b)?" +
            @"(?:open|pending|outstanding|running|going on|on the go|in play|deals?|cases?|customers?|pipeline)\b");

    // “What have you now of both? Short please.”
    private static readonly WordExpression OfAll = new(
        Lead + @"what (?:have|do|did|'?ve) (?:you|u|we|i) (?:now |got |have |know |note |noted |kept |keep |down |so far )*(?:of|on|about" +
            @"|for|from) (?:both|the (?:two|three|four)|each|all (?:two|three|four|of them)|everybody|everyone)\b" +
            @"(?: (?:of (?:them|us|those)|deals?|customers?|clients?|now|so far|please|pls|then))*" +
            @"(?:[\s.,;?!]+(?:short|briefly|in short|quick(?:ly)?|please|pls|thanks|keep it short))*\W*$");

    private static readonly WordExpression Reminders = new(
        @"\b(?:and|plus|with|or|as well as|also)\b[^.!?]{0,30}\b(?:reminders?|nudges?|pings?|alarms?)\b|\breminders?\b[^.!?]{0,20}" +
            @"\b(?:and|plus)\b|\breminders?\b[^.!?]{0,12}\b(?:too|as well|also)\b");

    private static readonly WordExpression One = new(
        @"^\W*(?:(?:and|so|ok|okay|hey|again|but|right|wait|now|btw|remind me)\W+)*(?:how (?:does it|do things|do we" +
        @"|do i) stand with|where (?:do we|do i|do things|does it) stand with\s+\w" +
        @"|(?:what (?:do (?:you|we|i)|did (?:you|we)) (?:still |already )?(?:know|have|remember) (?:about|of|on)" +
        @"|what (?:have|'ve) (?:you|we|i) (?:got )?(?:noted |saved |written )?(?:down )?(?:on|about|of)" +
        @"|what (?:did|have|had|'d) i (?:say|tell you|told you|said|tell|note|noted|write|wrote|written)(?: to you)? (?:about|of|on)" +
        @"|what(?: was| happened| is|'s|s) (?:it |that |there |the (?:story|matter|status|state|thing|latest" +
        @"|last) )?(?:again )?(?:with|of)" +
        @"|where (?:am i|are we|was i|were we|did (?:i|we) leave it|did (?:i|we) get to) with)" +
        @"\s+(?:(?:the|my|mr|mrs|ms|dr|old|young)\.? )?(?<who>\w+))");

    private static readonly WordExpression Open = new(
        @"^\W*(?:(?:and|so|ok|okay|hey|but|right|wait|now|btw|also|please|tell me|coach)\W+)*(?:" +
        @"what(?:'s| is|s) (?:still |all )?open(?: (?:with (?:whom|who|everybody|everyone)|altogether|in all|in total|all in all|overall" +
        @"|now|at the moment|right now|today|then|again))*" +
        @"|(?:how many|which|what|show(?: me)?|list|give me|see|do i have|have i|have i got|are there) (?:all |of )?(?:any |other |the " +
        @"|my )*(?:(?:open|running|live|current|active|ongoing|pending|other)\W+)*(?:deals?|opportunities|pipeline|open cases|customers" +
        @"|clients)(?: (?:do i|have i|i|are|is|there|we|do we|am i|have|got|open|running|still|going|live|now|currently|right" +
        @"|at the moment|at|the|moment|in|on|with|you|list|there|all" +
        @"|working|work|talking|to|waiting|pending|the|my|books?|pipeline|together|total))*)\W*$");
}
