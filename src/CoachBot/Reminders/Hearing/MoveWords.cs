using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Orders;

namespace CoachBot.Reminders.Hearing;

/// <summary>Words for another time, or other words.</summary>
internal static class MoveWords
{
    private const int FewWords = 10;

    /// <summary>“Shift”, “bring forward”, “swap”: plainly something else.</summary>
    public static bool Plainly(string text) => Plain.IsMatch(text) && !CantMakeIt.IsMatch(text);

    /// <summary>“Tom rather on Tuesday”, “Ana plus two days”, “an hour earlier”: of a reminder only where one is named.</summary>
    public static bool OfNamed(string part) =>
        (Plainly(part) || Beside.IsMatch(part)) && (!DealNews.IsReported(part) || MoveIt.IsMatch(part));

    /// <summary>Whether any of them may stand in a message.</summary>
    public static bool MayStandIn(string text) => Plain.IsMatch(text) || Beside.IsMatch(text) || Otherwise.IsMatch(text);

    /// <summary>Where the last words that move something stand; null where none do.</summary>
    public static int? Last(string words) =>
        Plain.Matches(words).Concat(Beside.Matches(words)).MaxBy(match => match.Index)?.Index;

    /// <summary>Whether it is put off, so that a day means one that comes after where it stands.</summary>
    public static bool PutOff(string words) => Off.IsMatch(words);

    /// <summary>“Later”, “not now”, “try me again”.</summary>
    public static bool IsLater(string text) => LaterPattern.IsMatch(text);

    /// <summary>“Not Friday, Monday”: of a reminder only where one stands there.</summary>
    public static bool Rather(string text) => WordCount.Of(text) <= FewWords && RatherPattern.IsMatch(text);

    /// <summary>“Make it shorter”: of words that were shown, and of no reminder.</summary>
    public static bool Restyle(string text) => RestylePattern.IsMatch(text);

    /// <summary>“The Litware call stays”, “not the one for Ana”: what nothing is done with.</summary>
    public static bool Keep(string part) => KeepPattern.IsMatch(part);

    private static readonly WordExpression Plain = new(
        @"\b(?:move|shift|push|change|bump|resched\w+|postponed?|prepone|delay(?:ed)?|amend|revise|defer(?:red)?|swap|switch|promote" +
            @"|snooze|shove|shunt|knock)\b|\bbrought? forward\b|\bbring (?:[\w’']+ ){1,3}forward\b" +
            @"|\bmake (?:it|that|him|her|them|the [\w ]+?(?:one|reminder))\b|\bput [A-Z]\w+ *(?:in|instead)?\W*$" +
            @"|\b(?:put|pop|set|shove) (?:it|that|her|him|them) (?:at|to|for|after|on|back|in|till|until)\b" +
            @"|\blet['’]?s (?:do|have|make) (?:it|that|the)\b|\bcould it be\b|\b(?:fix|correct) it\b|\badd (?:that|this|it|the)\b" +
            @"|\bearlier\b|\binstead\b|->|→|\b(?:reminder|ping|nudge|alarm|one) (?:should|shall|needs to|must|has to|ought to" +
            @"|better)\b|\bone to (?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|next|noon)" +
            @"|\b(?:both|all|everything)(?: of (?:them|these|those))? (?:to|till|until)\b");

    private static readonly WordExpression Beside = new(
        @"\bslide\b|\bwrong (?:day|time|hour|date)\b|\b(?:day|time|hour|date)(?: is| was)? wrong\b|\b(?:said|got it) wrong\b" +
            @"|\bmistake\b|\bmixed (?:it|that|them|this) up\b|\bmixed up\b" +
            @"|\blet['’]?s (?:call|ring|phone|mail|email|text|visit) (?:him|her|them)\b" +
            @"|\bmean(?:t)?\b|\bsame (?:time|hour|slot|timing)\b|\b(?:will do|(?:is|['’]s) (?:enough|fine|plenty|soon enough" +
            @"|early enough))\b" +
            @"|\b(?:it|this) (?:must|should|has to|needs to|is to) be\b" +
            @"|\b(?:must|should|shall|has to|needs to) be (?:on |at |the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|next|noon" +
            @"|half|quarter)\w*|\b(?:days?|hours?|weeks?) (?:more|longer)\b" +
            @"|\bmore (?:days?|hours?|weeks?|minutes?)\b|\blet(?:['’]?s| us) (?:do|say|make|have|go for|take) (?:the )?(?:\d|mon|tue" +
            @"|wed|thu|fri|next|tomorrow)" +
            @"|\btake (?:it|him|her|them|that) (?:next|on|to|for|in)\b" +
            @"|\b(?:kick|bounce|roll|carry|drag|pull|take|push) [\w’' ]{2,25}? (?:into|over|to)\b|\b(?:pull|kick|nudge) (?:it|him|her" +
            @"|them|the|[\w’']+ (?:reminder |one )?forward)\b" +
            @"|\b(?:put|pop|set|switch|change)\b[^.!?,;]{1,30}? (?:at|to|for|on|back|till|until)\b|\blet['’]?s say (?:it|that)\b" +
            @"|\bplus\b|\banother\b|\b(?:later|sooner)\b|\bthing (?:should|shall|is supposed to|needs to|must|has to|ought to) be\b" +
            @"|\b(?:is|was|are) supposed to be\b|\b(?:leave|hold)\b[^.!?,;]{1,20} (?:till|until|to)\b|\bcan wait\b|\bbetter\b" +
            @"|\brather\b|\bgive me (?:an?|another|one|two|three|four|five|six|a few|a couple of|\d{1,2}) (?:more )?" +
            @"(?:hours?|hrs?|days?|weeks?|minutes?|mins?)\b");

    private static readonly WordExpression MoveIt = new(
        @"\b(?:move|shift|push|bump|resched\w+|postpone|prepone|delay|defer|swap|snooze|shove|knock|put|make) (?:it|that|this|the|him|her" +
            @"|them|both|my|[\w’']+ (?:to|till|until|back|on|at|for))\b");

    private static readonly WordExpression Off = new(
        @"\b(?:push|postponed?|delay(?:ed)?|defer(?:red)?|snooze|shove|knock|bump|later|wait|back|after|following|till|until|enough" +
            @"|plenty|has time)\b" +
            @"|\bno (?:rush|hurry)\b|\bnot urgent\b");

    private static readonly WordExpression KeepPattern = new(
        @"^\W*(?:(?:and|but|please|just|so)\b\W*)*not (?:(?:the )?(?:one|reminder|thing)?\b ?(?:for|about|with|of)|the [\w’']+ (?:one" +
            @"|reminder|thing))\b" +
            @"|\b(?:stays?|stands)(?: put| there| where| as| in| on|\W*$)|\b(?:keep|leave) (?:it|that|this|the [\w’' ]{1,25}|[\w’']+)" +
            @"(?: one| reminder| call)?(?: (?:where|as|in|alone|there|though|please|on)\b.*)?\W*$");

    // What may put other words into one: “the contract, not the figures”, “it should say”.
    private static readonly WordExpression Otherwise = new(@"\b(?:not|isn['’]?t|should|shall|must|reads?|both|all)\b|[""“]");

    // “She can't make it tomorrow” is no other time.
    private static readonly WordExpression CantMakeIt = new(@"\b(?:can['’]?t|cannot|couldn['’]?t|won['’]?t) make it\b");

    private static readonly WordExpression RatherPattern = new(
        @"^\W*(?:(?:no|sorry|oh|wait|actually|ok|hm+)\b\W*)*not (?:on |at |the )?[\w: ]{1,15}[,;:.–-]+\s*[\w: ]+" +
            @"|\b[\w: ]{2,15},? not [\w: ]{2,15}\W*$|\bis not [\w: ]{2,15}, (?:it )?is\b");

    private static readonly WordExpression LaterPattern = new(
        @"\b(?:later|l8r|not now|not yet|not this (?:minute|second|moment)|not today|snooze|in a (?:bit|while|minute|sec)|can'?t|cannot" +
            @"|cant|busy|engaged|give me|another time|again|wait|till|until|defer|repeat|come back|try me|ask me|bug me|tell me|say me" +
            @"|hold (?:that|it|this)|leave|do it then|put (?:it )?on|stop beeping|good moment|throw it|preferable|more min\w*|then remind" +
            @"|after lunch)\b");

    private static readonly WordExpression RestylePattern = new(
        @"\bmake (?:it|that|this|them) (?:a (?:bit|little|lot) |much |even |way |still )?(?:short|long|warm|soft|kind|nice|simpl|plain" +
            @"|fun|friendl|calm|light|small|brief|firm|clear|easi|polit|cold|cool|sweet|tough|strong)\w*(?:er|ier)\b" +
            @"|\bmake (?:it|that|this|them) (?:a (?:bit|little|lot) |much |even )?(?:more|less|sound|one line|one sentence|short\b)");
}
