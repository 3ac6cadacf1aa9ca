using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders.Orders;

/// <summary>The words that order something of a reminder, as far as a part of a message has them.</summary>
internal static class OrderWords
{
    /// <summary>Whether a message may order anything: what has none of these words, and says no time, does not.</summary>
    public static bool MayOrder(string text) => Sets(text) || Drops(text) || DropsSoftly(text) || Done.IsMatch(text) || Move.IsMatch(text)
        || OwnDeed.IsMatch(text) || Otherwise.IsMatch(text);

    /// <summary>“Cancel”, “lose the Tom one”: no more of it, whatever else is said.</summary>
    public static bool Drops(string part) => Drop.IsMatch(part);

    /// <summary>“No need to remind me”, “pointless”: no more of it, unless another time follows.</summary>
    public static bool DropsSoftly(string part) => SoftDrop.IsMatch(part);

    /// <summary>“Done”, “tick it off”, “that's sorted”.</summary>
    public static bool Finishes(string part) => Done.IsMatch(part) && !NotDone.IsMatch(part);

    /// <summary>“Rang Tom”, “I've mailed her the figures”: the seller's own deed, told in the past.</summary>
    public static bool TellsOfDeed(string part) => OwnDeed.IsMatch(part);

    /// <summary>“Move”, “make it”, “plus two days”, “an hour earlier”.</summary>
    public static bool Moves(string part) => Move.IsMatch(part) && (!DealNews.IsReported(part) || MoveIt.IsMatch(part));

    /// <summary>Where the last words that move something stand; null where none do.</summary>
    public static int? LastMove(string words) => Move.Matches(words).LastOrDefault()?.Index;

    /// <summary>Whether it is put off, so that a day means one that comes after where it stands.</summary>
    public static bool PutsOff(string words) => Later.IsMatch(words);

    /// <summary>“The Litware call stays”, “not the one for Ana”: what nothing is done with.</summary>
    public static bool Keeps(string part) => Keep.IsMatch(part);

    /// <summary>“Get me to ring him”, “put in Jess for the 9th”: one more.</summary>
    public static bool Sets(string part) => ReminderWords.Asks(part) || More.IsMatch(part);

    /// <summary>“Everything except Sigrun”: who is named is the one that isn't meant.</summary>
    public static bool LeavesOneOut(string text) => But.IsMatch(text);

    /// <summary>“Remind me”, “don't let me forget”: of what was said before.</summary>
    public static bool IsBareWish(string part) => BareWish.IsMatch(part);

    /// <summary>Whether what is to be done stands in front of such words.</summary>
    public static bool EndsInBareWish(string words) =>
        words.LastIndexOf(',') is > 0 and var at && BareWish.IsMatch(words.AsSpan(at + 1));

    /// <summary>“Both”, “all of them”.</summary>
    public static bool MeansAll(string part) => All.IsMatch(part);

    /// <summary>What asks, and orders nothing.</summary>
    public static bool IsQuestion(string part) => Question.IsMatch(part) || (part.TrimEnd().EndsWith('?') && !Politely.IsMatch(part));

    /// <summary>“What else is on Friday”.</summary>
    public static bool AsksWhatIsOn(string part) => WhatIsOn.IsMatch(part);

    private static readonly WordExpression Drop = new(
        @"\b(?:cancel(?:led)?|drop|delete|scrap|kill|bin|remove|ditch|dump|scratch|get rid of|un-?remind|axe|chuck|wipe|erase)\b" +
            @"|\blose (?:the|that)\b|\bclear (?:out )?(?:all|both)\b|\btake [\w’' ]{1,30} (?:off|out|away|down)\b" +
            @"|\bleave [\w’' ]{1,25} out\b|\bforget (?:about )?(?:the|that) [\w’' ]{1,25}(?:one|thing|reminder|call)\b" +
            @"|\b(?:stop|quit) reminding\b|\bcan (?:go|come off)(?: now| too| then)?\W*$");

    private static readonly WordExpression SoftDrop = new(
        @"\b(?:no need|needn['’]?t|no point|pointless|never ?mind|nvm|forget about|superfluous|obsolete|skip|not happening" +
            @"|off the table)\b|\b(?:don['’]?t|no longer|do not|won['’]?t|not) (?:need|want|require|necessary)(?:ed)?\b" +
            @"|\b(?:isn['’]?t|is not|not) needed\b|\b(?:don['’]?t|do not|stop) (?:bother|remind|reminding|nag|nagging|ping) me\b");

    private static readonly WordExpression Done = new(
        @"\b(?:done|sorted|tick(?:ed)?|finished|completed?|accomplished|dealt with|taken care of|handled|did it|did that|did already" +
            @"|already did)\b" +
            @"|\b(?:close|clear|cross|strike|check) (?:it|that|this|the \w+|them|off|both)\b|\boff (?:my|the|your) (?:list|plate|back)\b" +
            @"|\bin the bag\b|[✓✔✅☑]");

    private static readonly WordExpression NotDone = new(
        @"\b(?:not|haven['’]?t|hasn['’]?t|didn['’]?t|never|can['’]?t|couldn['’]?t|isn['’]?t|won['’]?t|when|until|till|once|if)\b" +
            @"[^.!?]{0,25}\b(?:done|sorted|finished|completed?|sent|called|rung|rang|handled|did)\b|\bto be done\b|\bdone deal\b");

    private static readonly WordExpression OwnDeed = new(
        @"^\W*(?:(?:ok|okay|so|right|well|just|already|also|and|oh|hi|hey|yes|ah)\b\W*)*(?:i(?:['’]ve| have| had)?\s+)?" +
            @"(?:already |just |also |now |finally )*(?:rang|called|phoned|telephoned|sent|emailed|e-mailed|mailed" +
            @"|wrote|written|texted|messaged|spoke|spoken|talked|chased|asked|met|visited|dropped|forwarded|delivered)\b");

    private static readonly WordExpression Move = new(
        @"\b(?:move|shift|push|bump|resched\w+|postponed?|prepone|delay(?:ed)?|defer(?:red)?|swap|snooze|shove|knock" +
            @"|slide|shunt|(?:bring|brought|pull|kick|nudge) (?:it|him|her|them|the|[\w’']+ (?:reminder |one )?forward))\b" +
            @"|\bmake (?:it|that|him|her|them|the [\w ]+?(?:one|reminder))\b|\b(?:put|pop|set|switch|change)\b[^.!?,;]{1,30}?" +
            @" (?:at|to|for|on|back|till|until)\b|\blet['’]?s (?:do|have|make|say) (?:it|that)\b|->|→|\bplus\b|\banother\b|\binstead\b" +
            @"|\b(?:earlier|later|sooner)\b|\b(?:reminder|thing|one) (?:should|shall|is supposed to|needs to|must|has to|ought to) be\b" +
            @"|\b(?:is|was) supposed to be\b|\b(?:leave|hold)\b[^.!?,;]{1,20} (?:till|until|to)\b|\bcan wait\b|\bbetter\b|\brather\b" +
            @"|\b(?:both|all) to\b|\bgive me (?:an?|another|one|two|three|four|five|six|a few|a couple of|\d{1,2}) (?:more )?" +
            @"(?:hours?|hrs?|days?|weeks?|minutes?|mins?)\b");

    private static readonly WordExpression MoveIt = new(
        @"\b(?:move|shift|push|bump|resched\w+|postpone|prepone|delay|defer|swap|snooze|shove|knock|put|make) (?:it|that|this|the|him|her" +
            @"|them|both|my|[\w’']+ (?:to|till|until|back|on|at|for))\b");

    private static readonly WordExpression Later = new(
        @"\b(?:push|postponed?|delay(?:ed)?|defer(?:red)?|snooze|shove|knock|bump|later|wait|back|after|following|till|until)\b");

    private static readonly WordExpression Keep = new(
        @"^\W*(?:(?:and|but|please|just|so)\b\W*)*not (?:the )?(?:one|reminder|thing)?\b ?(?:for|about|with|of|the)\b" +
            @"|\b(?:stays?|stands)(?: put| there| where| as| in| on|\W*$)|\b(?:keep|leave) (?:it|that|this|the [\w’' ]{1,25}|[\w’']+)" +
            @"(?: one| reminder| call)?(?: (?:where|as|in|alone|there|though|please|on)\b.*)?\W*$");

    private static readonly WordExpression More = new(
        @"(?:(?:^\W*|[,;:.]\s*|\b(?:and|then|please|pls|so)\s+)have|\b(?:get|make)) me (?:to |back )?(?:call|ring" +
            @"|phone|email|mail|write|text|send|ask|chase|check|follow|look|do|try|see|visit" +
            @"|back on|onto|go|think|prep|prepare|read|finish|print|draft)\b" +
            @"|\b(?:put|pop|stick|pencil|slot|bung) in (?:a |an |one )?[\w’']+[^.!?]{0,40}? (?:for|on|at) " +
            @"|\b(?:set|put|add|make)(?: me| up)? (?:one|another one|another go|a new one|a reminder|another reminder|reminder)\b" +
            @"|^\W*(?:an?)?other(?: one| reminder)? (?:for|about|on|to|of)\b|^\W*(?:and )?(?:a )?remi(?:nder|dner)s?(?: pls| please)?\W*$");

    private static readonly WordExpression But = new(
        @"\b(?:except|apart from|other than|besides)\b|\b(?:all|everything|everyone|both)(?: of them)?,? (?:but|bar|not)\b");

    private static readonly WordExpression BareWish = new(
        @"^\W*(?:(?:and|also|please|pls|so|then|can you|could you|will you|kindly)\W+)*(?:remind me|don['’]?t let me forget|ping me" +
            @"|nudge me|a reminder|remind)(?: of (?:it|that|this)| about (?:it|that))?(?:\W+(?:please" +
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

    private static readonly WordExpression Politely = new(@"\b(?:can|could|would|will) you\b|\bplease\b|\bpls\b|\bbe (?:moved|postponed)");

    // What may put other words into one: “the contract, not the figures”, “it should say”.
    private static readonly WordExpression Otherwise = new(@"\b(?:not|isn['’]?t|should|shall|must|reads?|both|all)\b|[""“]");
}
