using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders.Hearing;

/// <summary>Words for “it is done”.</summary>
internal static class DoneWords
{
    /// <summary>“Done”, “tick it off”, “that's sorted”.</summary>
    public static bool Plainly(string part) => Plain.IsMatch(part) && !NotYet.IsMatch(part);

    /// <summary>“Done”, “sent”, “called her”, “off the list”: of a reminder only where one is named.</summary>
    public static bool OfNamed(string text) => (Plain.IsMatch(text) || Deed.IsMatch(text))
        && !Question.IsMatch(text) && !NotYet.IsMatch(text) && !Undone.IsMatch(text);

    /// <summary>“Done”, “did that”, as first words.</summary>
    public static bool Begin(string clause) => First.IsMatch(clause);

    /// <summary>“Rang Tom”, “I've mailed her the figures”: the seller's own deed, told in the past.</summary>
    public static bool TellOfDeed(string part) => OwnDeed.IsMatch(part);

    /// <summary>Whether any of them may stand in a message.</summary>
    public static bool MayStandIn(string text) => Plain.IsMatch(text) || OwnDeed.IsMatch(text);

    private static readonly WordExpression Plain = new(
        @"\b(?:done|sorted|tick(?:ed)?|finish(?:ed)?|completed?|accomplished|dealt with|taken care of|handled|did it|did that" +
            @"|did already|already did|fulfilled)\b|\b(?:close|clear|cross|strike) (?:it|that|this|them|off|both|the (?:reminder|task" +
            @"|entry|(?:\w+ )?one))\b" +
            @"|\bcheck (?:it |that |this |them |[\w’']+ )?off\b" +
            @"|\boff (?:my|the|your) (?:list|plate|back)\b|\bin the bag\b|[✓✔✅☑]");

    private static readonly WordExpression Deed = new(
        @"\b(?:did|dispatched|sent|rang|called|phoned|spoke|spoken|emailed|texted|attended to|managed to|one down|taken place)\b" +
            @"|\b(?:can|please) close\b|\bgone (?:off|out)\b|\bwent (?:off|out)\b|\bis made\b");

    private static readonly WordExpression First = new(
        @"^\W*(?:(?:ok|okay|yes|yep|yeah|all|and|that'?s|it'?s|thats|its|been|already|just)\b\W*)*(?:done|did it|did that|did so|sorted" +
            @"|finished|tick (?:it|that) off|completed|dealt with|taken care of|handled)\b");

    private static readonly WordExpression OwnDeed = new(
        @"^\W*(?:(?:ok|okay|so|right|well|just|already|also|and|oh|hi|hey|yes|ah)\b\W*)*(?:i(?:['’]ve| have| had)?\s+)?" +
            @"(?:already |just |also |now |finally )*(?:rang|called|phoned|telephoned|sent|emailed|e-mailed|mailed" +
            @"|wrote|written|texted|messaged|spoke|spoken|talked|chased|asked|met|visited|dropped|forwarded|delivered|reached" +
            @"|made the call|got hold of|got through to|been on to)\b|^\W*that['’]?s [\w’']+ (?:phoned|called|rung|mailed|emailed" +
            @"|texted)\b");

    private static readonly WordExpression NotYet = new(
        @"\b(?:not|haven['’]?t|hasn['’]?t|didn['’]?t|never|can['’]?t|couldn['’]?t|isn['’]?t|won['’]?t|when|until|till|once|if)\b" +
            @"[^.!?]{0,25}\b(?:done|sorted|finished|completed?|sent|called|rung|rang|handled|did)\b|\bto be done\b|\bdone deal\b" +
            @"|\b(?:will|shall|should|must|needs? to|has to|going to)(?: be| get)? (?:all )?(?:done|sorted|finish(?:ed)?|completed?" +
            @"|handled)\b" +
            @"|['’]ll (?:be |get )?(?:done|sorted|finished|completed|handled)\b");

    private static readonly WordExpression Undone = new(
        @"\b(?:not|haven'?t|hasn'?t|didn'?t|never|can'?t|couldn'?t) (?:been |yet |even |got )?(?:done|sent|called|rung|rang|phoned|spoken" +
            @"|finished|back)\b|\b(?:he|she|they|(?-i:[A-Z])\w+)(?:'s| has|'ve| have)? (?:not |just )?(?:called|rang|sent|phoned|emailed" +
            @"|texted)\b");

    private static readonly WordExpression Question = new(
        @"^\W*(?:what|when|how|who|which|where|did (?:she|he|they|you|i)|should|shall|can i|could i)\b");
}
