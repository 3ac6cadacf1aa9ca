using CoachBot.Recognition.Expressions;
using CoachBot.Reminders.Hearing;

namespace CoachBot.Reminders.Orders;

/// <summary>The words that order something of a reminder, as far as a part of a message has them.</summary>
internal static class OrderWords
{
    /// <summary>Whether a message may order anything: what has none of these words, and says no time, does not.</summary>
    public static bool MayOrder(string text) => Sets(text) || DropWords.Plainly(text) || DropWords.Softly(text)
        || DoneWords.MayStandIn(text) || MoveWords.MayStandIn(text) || ShortWish.IsBeforeSomebody(text);

    /// <summary>“Get me to ring him”, “put in Jess for the 9th”: one more.</summary>
    public static bool Sets(string part) => ReminderWords.Asks(part) || More.IsMatch(part);

    /// <summary>“Everything except Sigrun”: who is named is the one that isn't meant.</summary>
    public static bool LeavesOneOut(string text) => But.IsMatch(text);

    /// <summary>“Remind me”, “don't let me forget”: of what was said before.</summary>
    public static bool IsBareWish(string part) => BareWish.IsMatch(part);

    /// <summary>Whether what is to be done stands in front of such words.</summary>
    public static bool EndsInBareWish(string words) =>
        words.TrimEnd('.', '!', ' ').LastIndexOfAny([',', '.', ';']) is > 0 and var at && BareWish.IsMatch(words.AsSpan(at + 1));

    /// <summary>“Both”, “all of them”.</summary>
    public static bool MeansAll(string part) => All.IsMatch(part);

    /// <summary>What asks, and orders nothing.</summary>
    public static bool IsQuestion(string part) => Question.IsMatch(part) || (part.TrimEnd().EndsWith('?') && !Politely.IsMatch(part));

    /// <summary>“Could you please …?” orders, though it ends as a question does.</summary>
    public static bool AsksPolitely(string sentence) => Request.IsMatch(sentence);

    /// <summary>“Remind me Thursday instead”: of what is named beside it.</summary>
    public static bool IsInstead(string part) => Instead.IsMatch(part) && !part.Contains(" to ", StringComparison.OrdinalIgnoreCase);

    /// <summary>“Ana, not yet”: what is named right before it stays as it is.</summary>
    public static bool IsNotYet(string part) => NotYet.IsMatch(part);

    /// <summary>“What else is on Friday”.</summary>
    public static bool AsksWhatIsOn(string part) => WhatIsOn.IsMatch(part);

    private static readonly WordExpression More = new(
        @"(?:(?:^\W*|[,;:.]\s*|\b(?:and|then|please|pls|so)\s+)have|\b(?:get|make)) me (?:to |back )?(?:call|ring" +
            @"|phone|email|mail|write|text|send|ask|chase|check|follow|look|do|try|see|visit" +
            @"|back on|onto|go|think|prep|prepare|read|finish|print|draft)\b" +
            @"|\b(?:put|pop|stick|pencil|slot|bung) in (?:a |an |one )?[\w’']+[^.!?]{0,40}? (?:for|on|at) " +
            @"|\b(?:set|put|add|make)(?: me| up)? (?:one|another one|another go|a new one|a reminder|another reminder|reminder)\b" +
            @"|\bgive me (?:one|another(?: one)?) (?:for|on|at)\b|^\W*(?:an?)?other(?: one| reminder)? (?:for|about|on|to|of)\b" +
            @"|^\W*(?:and )?(?:a )?remi(?:nder|dner)s?(?: pls| please)?\W*$");

    private static readonly WordExpression But = new(
        @"\b(?:except|apart from|other than|besides)\b|\b(?:all|everything|everyone|both)(?: of them)?,? (?:but|bar|not)\b");

    private static readonly WordExpression BareWish = new(
        @"^\W*(?:(?:and|also|please|pls|so|then|can you|could you|will you|kindly)\W+)*(?:remind me|don['’]?t let me forget|ping me" +
            @"|nudge me|a reminder|(?:put|set|make|add)(?: me| in)? a reminder|(?:put|make|set) it as (?:a )?reminder" +
            @"|remind)(?: of (?:it|that|this)| about (?:it|that))?(?:\W+(?:please" +
            @"|pls|hey|then|mate|thanks|thx|ok))*\W*$");

    private static readonly WordExpression All =
        new(@"\b(?:both|all (?:(?:my |the )?(?:reminders|pings|nudges)|of (?:them|these|those))|(?:drop|delete|cancel|clear|kill" +
            @"|scrap|move|push|shift) (?:them )?all|them two|the two|each of them|the pair)\b");

    private static readonly WordExpression Question = new(
        @"^\W*(?:(?:and|so|but|also|tell me|show me|list)\b\W*)*(?:show me|list|what|what['’]?s|whats|when|how|who|which" +
            @"|where|why|did (?:she|he|they|you|i)" +
            @"|should|shall|can i|could i|is|are|was|do i|have i|does)\b");

    private static readonly WordExpression WhatIsOn = new(
        @"\bwhat(?:['’]?s| is| else| have| do)?\b[^.!?]*\b(?:on|for|planned|left|got|have)\b");

    private static readonly WordExpression Request =
        new(@"^\W*(?:(?:hi|hey|ok|and|so|please|pls|sorry|coach)\W+)*(?:can|could|would|will) you\b");

    private static readonly WordExpression Instead = new(@"^\W*(?:and |but |please )*remind me [^.!?,]{2,30} instead\W*$");

    private static readonly WordExpression NotYet = new(@"^\W*(?:not yet|not|still open|stays? open|remains?|still to do)\W*$");

    private static readonly WordExpression Politely = new(@"\b(?:can|could|would|will) you\b|\bplease\b|\bpls\b|\bbe (?:moved|postponed)");
}
