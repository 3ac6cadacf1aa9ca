using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders.Orders;

/// <summary>
/// Tells news of a deal from an order to the coach, where both have the same verb: “Tom wants us to drop the price”, “Okafor sorted the
/// budget”, “Alpine would rather sign on Monday”.
/// </summary>
internal static class DealNews
{
    /// <summary>Whether a part of a message is such news, and orders nothing.</summary>
    public static bool Is(string part) =>
        !OfReminder.IsMatch(part)
            && (IsTheirs(part) || OfThing.IsMatch(part) || Mine.IsMatch(part) || Whereabouts.IsMatch(part) || WithOthers.IsMatch(part));

    /// <summary>Whether nobody was reached: what was tried isn't done.</summary>
    public static bool IsInVain(string text) => InVain.IsMatch(text);

    /// <summary>“Kofi says nothing will move”: somebody who isn't the seller does something, in the first words of a clause.</summary>
    public static bool IsTheirs(string part) => Theirs.IsMatch(Me.Replace(part, "i")) && !Settled.IsMatch(part);

    /// <summary>“Ana said Tuesday”: what somebody said.</summary>
    public static bool IsReported(string words) => Reports.IsMatch(OwnWords.Replace(words, " "));

    /// <summary>“He wants it by Friday”, “she rings Monday”: what others do, or did.</summary>
    public static bool TellsOfOthers(string part) => Others.IsMatch(part);

    // “I did send it”: no name begins so.
    private static readonly WordExpression Me = new(@"\bi\b");

    // “Ana's sorted” says that what was to be done is.
    private static readonly WordExpression Settled =
        new(@"^\W*[\w’' ]{1,25}?(?:['’]s|\bis|\bare) (?:all |now |already |both )*(?:sorted|done|finished|closed)\W*(?:$|[,.;!])");

    // “I said wrong” is what the seller said.
    private static readonly WordExpression OwnWords = new(@"\bi (?:said|told you|wrote|asked you)\b");

    // “Ana said Tuesday is better” tells what she said.
    private static readonly WordExpression Reports = new(
        @"\b(?:says?|said|wants?|wanted|asks?|asked|told|wrote|thinks?|reckons?|would like)\b");

    private static readonly WordExpression Others = new(
        @"\b(?:he|she|they|we|who|it)(?:['’](?:s|ll|d|re|ve))? ?(?:\w+ )?(?:wants?|needs?|says?|said|rings?|calls?|comes?|decides?|meets?" +
            @"|sends?|will|would|is|are|was|were|has|have|had|asks?|asked|wrote|told|gets?|goes|went|signs?|speaks?)\b");

    // Only a word for it: “the Tom one”, “that reminder”.
    private static readonly WordExpression OfReminder = new(
        @"\b(?:reminders?|remidners?|remind|nudges?|pings?|alarms?|one|thing|entry)\b|\b(?:my|the|your) list\b|\btick(?:ed)?\b");

    private const string Verbs = @"(?:wants?|wanted|would|['’]d|can't|can’t|cant|cannot|couldn't|couldn’t|won't|won’t|needs?|needed" +
        @"|said|says|asks?|asked|told|tells|thinks?|thought|cancels|cancelled|canceled|drops|dropped|moves|moved|pushes|pushed" +
        @"|sorts|sorted|finishes|finished|closes|closed|signs|signed|prefers?|preferred|delays|delayed|postpones|postponed|did|does" +
        @"|doesn't|doesn’t|didn't|didn’t|puts?|bumped|shifted|scrapped|(?:is|are|was|were|['’]s|['’]re) (?:now |still |really " +
        @"|also )*\w+ing)";

    // Whoever isn't the seller does it; a name in front of “done”, “to Tuesday” or “can wait” is what is ordered of.
    private static readonly WordExpression Theirs = new(
        @"(?:^\W*|[,;]\s*|\b(?:and|but|so|then|because|that|since|as|ok|okay|well|now|just|oh)\s+)(?:he|she|they|it" +
            @"|(?:the|his|her|their|my|our) [\w’'-]+(?: [\w’'-]+)?" +
            @"|(?-i:\p{Lu}[\w’'&-]*)(?: (?-i:\p{Lu}[\w’'&-]*))*(?: (?:at|from|of) (?-i:\p{Lu}[\w’'&-]*))?)" +
            @"\s*(?:also |just |still |now |really |all |has |have )*" + Verbs + @"\b");

    // What is dropped, moved or done is a thing of the deal.
    private static readonly WordExpression OfThing = new(
        @"\b(?:drop|cut|cancel|move|push|delay|postpone|delete|scrap|kill|shift|change|lower|need|want|require|point in|sort|finish" +
        @"|done with|sorted with)\w*(?: \w+){0,3} (?:prices?|orders?|contracts?|subscriptions?|trial|pilot|training|licen[cs]es?" +
        @"|seats?|users?|deal|quote|project|rollout|roll-out|go-?live|start|delivery|decision|term|budget|discount|legal|review" +
        @"|percent)\b|\b\d+ ?%|\b(?:decision|delivery|order|contract|start|rollout|project|budget|go-?live|launch|install\w*)" +
        @" (?:is|was|has been|got|gets|will be) ");

    // “I could drop Tom's price”.
    private static readonly WordExpression Mine = new(@"\b(?:i|we)(?:['’]d| could| would| might| may| should)\b");

    // “Tom's out until Monday” tells where he is.
    private static readonly WordExpression Whereabouts = new(
        @"(?:['’]s|\bis|\bare|\bwas) (?:\w+ )?(?:out|away|abroad|travell?ing|ill|sick|in [\w’']+|on (?:leave|holiday|vacation" +
        @"|the road)|back)\b(?: \w+){0,3} (?:until|till|til|on|from|by)\b");

    private static readonly WordExpression WithOthers = new(
        @"\b(?:done|finished) with (?:our|their|his|her|a|the) (?:competitors?|rivals?|suppliers?|vendors?|others?|tests?|trial)\b");

    private static readonly WordExpression InVain = new(
        @"\b(?:no (?:answer|reply|luck|one there|joy)|(?:didn['’]?t|did not|doesn['’]?t|won['’]?t) (?:answer|pick up|reply|respond)" +
        @"|voice ?mail|answer(?:ing)? ?(?:phone|machine)|engaged|rang out|nobody (?:there|answered|picked up)|not in|wasn['’]?t in)\b");
}
