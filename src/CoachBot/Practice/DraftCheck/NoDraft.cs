using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// Tells what is told to the coach, and would never be sent: a buyer's words, what became of a talk, a feeling, a remark about the draft,
/// a question. It speaks of the buyer, or of the words, and not to anybody who could get it.
/// </summary>
public static class NoDraft
{
    // In a long message to a buyer, somebody else may have said something, too.
    private const int LongestWithSaying = 200;

    private const string Fillers = @"^\W*(?:(?:ok|okay|so|and|but|yeah|yes|yep|well|right|hm+|ha|haha|lol|oh|ah|no|nah|honestly" +
            @"|tbh|though|also" +
        @"|anyway|actually|sorry|just|then|now|look|listen|mind you|to be honest|to be fair|the thing is)\b\W*)*";

    private static readonly WordExpression Feels = new(
        Fillers + @"(?:(?:i|it|that|this|she|he|they)(?:'m| am|'s| was| is| were)? )?(?:just |really |still |kind of |sort of " +
            @"|a bit |bit " +
            @"|so |quite |pretty |very )*(?:felt|feels|feel|feeling|hate|hated|dread|dreading|didn'?t|did not|wasn'?t" +
            @"|don'?t (?:know|think" +
            @"|like|feel|want|see|get|believe|care|trust)|couldn'?t|not (?:sure|brave|happy|keen|convinced|great|bad|proud)|nervous" +
            @"|worried|scared|gutted|glad|relieved|fed up|sick|annoyed|cross|embarrassed|ashamed|awkward|cheeky|daft|silly|stupid|chuffed" +
            @"|hopeless|tired|stuck|confused|dunno|wish i|should(?:'ve| have|n'?t have)|bottled|not my)\b");

    private static readonly WordExpression Remarks = new(
        Fillers + @"(?:(?:that|this|the|my|your) (?:\w+ ){0,2}(?:bit|line|lines|part|sentence|mail|email|message|version|draft|word|words" +
            @"|wording|ending|tone|opening|deadline|discount|thing|rule|date|day|price|offer)(?: \w+){0,6} (?:is|was|are|isn'?t|sounds?" +
            @"|feels?|reads?|stays?|staying|really|does|has|had|comes?|came|looks?)\b|that'?s (?:not|just|only|how|what|why|real|true|my" +
            @"|his|her|their|our|a|the|because|exactly)\b|(?:it|this|that)(?:'s| is) (?:not |really |actually |just " +
            @"|only )*(?:true|real|a" +
            @" fact|how|what|his|her|their)\b|(?:i|we)(?:'m| am|'d| would|'ll| will)? (?:rather not|not \w+ing|keep(?:ing)?|leav(?:e|ing)" +
            @"|mean|meant|think|thought|reckon|guess|believe|know|wonder) (?:it|that|this|there|he|she|they|the|in|so)\b)");

    private static readonly WordExpression Went = new(
        Fillers + @"(?:(?:it|that|this|the (?:call|meeting|visit|demo|talk))(?: all| just)? (?:went|was|felt)\b|went (?:ok|okay" +
            @"|well|fine|badly" +
            @"|in|round|to)\b|(?:i|we)(?: just| then| only| even| finally)* (?:said|told|asked|rang|called|went|met|saw|spoke" +
            @"|left|got|had|did" +
            @"|mentioned|kept|froze|forgot|panicked|waffled|blurted)\b|got (?:a|an|the|this|nothing|no)\b|just (?:off|had|got" +
            @"|spoke|rang|left|met|been)\b|rang\b|spoke\b|met\b|tried\b|lost\b|won\b|heard\b)");

    private static readonly WordExpression Asks = new(
        Fillers + @"(?:(?:why|how|what)(?:'s| is| was| are) (?:that|this|it|wrong|a|the)\b|what (?:would|should|do|if|does|did" +
            @"|else)\b|do you" +
            @" (?:think|reckon|mean|know)\b|should i\b|shall i\b|how (?:do|can|should|would) i\b|isn'?t (?:that|it|this)\b|is (?:that|it)" +
            @" (?:really|so|just|because)\b|why (?:not|would|should|do|does|did)\b|which\b|are you (?:sure|saying|serious that)\b)" +
            @"|\bwhat (?:do|would) you (?:reckon|say|suggest|advise)\b\W*$|\bwhat now\W*$|\bwhat does that (?:tell|mean)\b");

    private static readonly WordExpression OfThem = new(
        @"\b(?:he|she|him|her|his|they|he's|she's|they're|he'd|she'd|they'd|hes|shes|theyre|(?:the|my|our) (?:client|customer|buyer" +
            @"|prospect|boss|manager|supplier))\b");

    private static readonly WordExpression BeginsOfThem = new(
        Fillers + @"(?:(?:he|she|they)(?:'s|'d|'ve|'re|'ll)?|hes|shes|theyre|his|her|their|(?:the|my|our) (?:client|customer" +
            @"|buyer|prospect" +
            @"|boss|manager|guy|lady|owner|supplier|\w+'s))\b");

    private static readonly WordExpression SpeaksTo = new(@"\b(?:you|your|you're|you'd|you've|you'll|yours|u|ur)\b");

    private static readonly WordExpression Says =
        new(@"\b(?:he|she|they|who|customer|client|boss|manager)(?:'s| just| also| then| only)* (?:say|says|said|asked|told|wrote|goes" +
            @"|went|texted|replied|reckons|answered|mailed|emailed|wants|wanted|never|really|rang)\b");

    /// <summary>Whether a message is told to the coach; what begins like a message to a buyer never is.</summary>
    public static bool Is(string said)
    {
        var text = said.Trim().Replace('’', '\'');
        return !DraftPaste.BeginsLikeMessage(text) && (BringsTheirs(text) || IsOfThem(text) || Asks.IsMatch(text)
            || ((Feels.IsMatch(text) || Remarks.IsMatch(text) || Went.IsMatch(text)) && !IsAsked(text) && !IsToThem(text)));
    }

    /// <summary>Whether it brings what somebody else has said or written.</summary>
    public static bool BringsTheirs(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var (open, close) = (text.IndexOfAny(['“', '"']), text.LastIndexOfAny(['”', '"']));
        return TheirWords.AreNamed(text)
            || (colon > 0 && TheirWords.AreLedInBy(text[..colon]))
            || (close > open + 1 && open >= 0 && text[close - 1] == ',')
            || (open >= 0 && close > open && TheirWords.AreQuoted(text[..open], text[(close + 1)..]));
    }

    /// <summary>Whether it speaks of the buyer, and not to them.</summary>
    public static bool IsOfThem(string text) =>
        BeginsOfThem.IsMatch(text) || (Says.IsMatch(text) && (text.Length < LongestWithSaying || !SpeaksTo.IsMatch(text)))
            || (OfThem.IsMatch(text) && !SpeaksTo.IsMatch(text));

    /// <summary>Whether it tells what a buyer has said: “he writes”, “Jess just texted”.</summary>
    internal static bool IsOfTheirDoing(string text) => Says.IsMatch(text);

    // “I know this is a busy week for you, so I'll be short”: it speaks to somebody, and of nobody.
    private static bool IsToThem(string text) => SpeaksTo.IsMatch(text) && !OfThem.IsMatch(text);

    // “I got your note, does Thursday suit you?” asks the buyer.
    private static bool IsAsked(string text) => text.EndsWith('?') && SpeaksTo.IsMatch(text);
}
