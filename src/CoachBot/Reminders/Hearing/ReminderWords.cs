using CoachBot.Listening.Facts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders.Hearing;

/// <summary>
/// Words about reminders, as people say them. What they mean shows only together with the reminders that there are, so
/// <see cref="ReminderEar"/> asks here. Every message comes by, so the patterns don't backtrack.
/// </summary>
internal static class ReminderWords
{
    private const int FewWords = 10;
    private const int MostOfPromise = 16;

    /// <summary>“Ping me …” asks for a reminder, whatever stands before it.</summary>
    public static bool Asks(string clause) => AsksPattern.IsMatch(clause) && !AsksWhat.IsMatch(clause);

    /// <summary>“What have I asked you to remind me of?”</summary>
    public static bool AsksForList(string text) => (ListOfNouns.IsMatch(text)
        || ListOfAsking.IsMatch(text)
        || ListHolds.IsMatch(text)
        || ListAlone.IsMatch(text)) && !WantsOne.IsMatch(text) && !DropWords.Plainly(text) && !MoveWords.Plainly(text);

    /// <summary>“What was that thing on Friday?”: of a reminder only where one is named.</summary>
    public static bool AsksWhich(string text) => WhichPattern.IsMatch(text);

    /// <summary>Names reminders as such: “the reminder”, “that nudge”, “the Ana one”.</summary>
    public static bool NamesReminder(string text) => Noun.IsMatch(text);

    /// <summary>Says the word itself, or asks for one, and means nothing else by it.</summary>
    public static bool SaysReminder(string text) => Word.IsMatch(text) || AsksPattern.IsMatch(text) || AsksForList(text);

    /// <summary>“Chuck me a reminder at lunch”: asks for one that isn't there yet.</summary>
    public static bool AsksForOne(string text) => AOne.IsMatch(text);

    /// <summary>
    /// “They want to start in February”, “she replied: ‘ping me in Jan?’”: tells what the buyer wants, and asks the coach for nothing.
    /// </summary>
    public static bool TellsOfThem(string text) => Declines.IsMatch(text) || (
        ToldOfThem.In(text) && ToldOfThem.WithoutQuotes(text) is var own && !Word.IsMatch(own) && !AsksPattern.IsMatch(own));

    // “Out til Wednesday, dont ping me” wishes for none.
    private static readonly WordExpression Declines =
        new(@"\b(?:don'?t|do not|no need to|needn'?t|never) (?:you )?(?:please )?(?:be )?(?:ping|remind|nudge|bother|disturb|poke|buzz" +
            @"|chase|nag|bug|pester)(?:ing)? me\b");

    /// <summary>“Actually make that two reminders”: one more of the same.</summary>
    public static bool WantsOneMore(string text) => Few(text) && OneMore.IsMatch(text);

    /// <summary>“And the evening before, too”: one more, where one has just been set.</summary>
    public static bool OneMoreBefore(string text) => Few(text) && MoreBefore.IsMatch(text);

    /// <summary>“I promised Olga the figures by Thursday”: what is owed to somebody.</summary>
    public static bool Promises(string text) => text.Split(' ').Length <= MostOfPromise && Promised.IsMatch(text);

    private static bool Few(string text) => WordCount.Of(text) <= FewWords;

    private static readonly WordExpression OneMore =
        new(@"\b(?:make|do|set) (?:that|it|them) (?:two|2|three|3) (?:reminders|pings|nudges)\b|\b(?:add|and) (?:a second" +
            @"|another) (?:one|reminder|ping)\b");

    private static readonly WordExpression MoreBefore = new(
        @"^\W*(?:(?:and|also|plus|yes|ok|okay|then|once|again|another|one)\b\W*)+(?:(?:the|a|an|one|two|three|four|half|quarter|of" +
        @"|few|couple" +
            @"|\d+|working|business)[ -]+)+(?:days?|evening|night|morning|afternoon|weeks?|hours?|h|minutes?" +
            @"|mins?) (?:before(?:hand)?|prior" +
            @"|earlier|ahead|in advance)(?: that| it)?(?:,? (?:too|also|as well|please|pls|at \d[\d:.apm ]*|in the \w+))*\W*$");

    private static readonly WordExpression Promised = new(
        @"^\W*(?:(?:so|and|oh|ok|btw|also|fyi|note)\b\W*)*(?:i|we|ive|weve)(?:['’]ve| have)? (?:just |also |still )?(?:promised|owe)\b");

    private static readonly WordExpression AOne =
        new(@"\b(?:give|chuck|send|set|make|throw|shoot|get|do|drop) (?:me |us )?(?:up )?(?:a|an|another) (?:little |quick " +
            @"|wee )?(?:reminder|nudge|ping|alarm)\b");

    // “They always bug me about the discount” asks for nothing: who is asked has it at the start, or behind “please”, “you”, a time.
    private const string Told = @"(?:^\W*|[.,;:!?–-]\s*|\b(?:and|then|please|pls|so|just|also|ok|okay|hey|hi|coach|you to|free to" +
        @"|(?:can|could|will|would|should|must|may) you|you (?:can|could|should|must|may)|today|tomorrow|tmrw|tonight|noon|lunch" +
        @"|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d[\d:.]*(?: ?[ap]m)?)\s+)";

    private static readonly WordExpression AsksPattern = new(
        @"\b(?:remind|remember|ping|nudge|poke|prod|prompt|buzz|reping) (?:me|us)\b|\b(?:make|help) me (?:to )?remember\b" +
            @"|^\W*(?:(?:and|also|please|plus|ok)\b\W*)*(?:another|one more|a new|an extra) reminder (?:for |on |at )?(?:this |next " +
            @"|the )?(?:mon|tue|wed|thu|fri|sat" +
            @"|sun|tomorrow|tmrw|today|noon|\d|in )\w*\b" +
            @"|(?:\balert|" + Told + @"(?:nag|bug|pester|bother|hassle)) me (?:to|about|on|at|in|when|again|tomorrow|tmrw|next|this" +
            @"|with|for|by|once)\b" +
            @"|\bneed (?:waking(?: up)?|reminding|nudging|prodding)\b|\bget me (?:to |back )?(?:call|ring|phone" +
            @"|email|mail|write|text|send|ask|chase|check|follow|look|do|try|see|visit|on|onto)\b" +
            @"|(?:^\W*|[,;:.]\s*|\b(?:and|then|please|pls|so|today|tomorrow|tmrw|noon|morning|afternoon|evening|(?:mon|tues|wednes" +
            @"|thurs|fri)day)\s+)have me (?:call|ring|phone|email|mail|write|text|send|ask|chase" +
            @"|check|follow|look|try|see|visit)\b|(?:^\W*|[.,;!]\W*)mind me (?:on|to|at" +
            @"|in|of|about|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|today|next)\w*\b|\b(?:give|gimme|set|send)(?: me| us)? (?:a |an " +
            @"|another )?(?:little |quick )?(?:nudge|ping|poke|shout|buzz|reminder|prod|alarm)\b|\b(?:don'?t(?: you dare)?" +
            @"|never) let me forget\b|\b(?:set(?:ting)?|put(?:ting)?|mak(?:e|ing)|creat(?:e|ing)|add(?:ing)?|want|need" +
            @"|like)(?: up| please| for me)? (?:a|one|another|one more) (?:reminder|alarm)\b" +
            @"|\bremind both\b|(?:^\W*|[.,;!]\W*|\b(?:please|pls|so|and) )tell me again (?:at|on|in|then|by|around)\b" +
            @"|(?:^\W*|[.,;!]\W*|\b(?:please|pls|so|and) )put (?:me|us) (?:down|in) (?:again )?for (?:the )?(?:next )?" +
            @"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b" +
            @"|\bjog (?:my|me) memory\b|\bwake me\b|^\W*(?:nudge|reminder|ping|remind)\s*[:.]" +
            @"|(?:^\W*|[.,;!?]\W*|\b(?:please|pls|so|and|then|you) )bell me\b" +
            @"|\b(?:shout at|beep) me\b|\byou (?:say|tell|remember|advise|inform) me (?:it )?(?:before|the day|then|on|at|in)\b" +
            @"|\b(?:pencil|put) in (?:a |me a )(?:nudge|reminder|ping)\b|\bmake me (?:call|phone|ring|send|write" +
            @"|email)\b|^\W*(?:(?:and|also|please|pls|so|then|a|one|another|with)\b\W*)*reminder\b[^.!?]{1,40}\b(?:before(?:hand)?|prior" +
            @"|earlier|ahead|in advance)\b|\b(?:put|pop|stick|pencil|bung|slot) (?:me |us )?(?:in |down )?(?:for )?(?:mon(?:day)?" +
            @"|tues?(?:day)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|tomorrow|tmrw)" +
            @"(?: (?:at )?(?:noon|midday|morning|afternoon|evening|lunch|first thing" +
            @"|\d[\d:.apm]*)){0,2} (?:in" +
            @"|down)(?:$|[.,;!?]| and\b| please| pls| for me)");

    private static readonly WordExpression AsksWhat = new(
        @"\b(?:remind me|tell me) (?:what|who|where|how|which|why)\b|\b(?:don'?t|stop|do not|didn'?t|did|going to|gonna|about to|quit" +
            @"|no more" +
            @"|no need to|when (?:will|do|are)|tell you to|told you to|asked you to|un-?) ?(?:you )?(?:be )?(?:remind|remember|ping" +
            @"|nudge|poke|nag|bug|pester|bother|hassle|alert)" +
            @"|\bneed (?:for )?you (?:to )?(?:remind|remember|ping)|\b(?:will|do) you (?:remind|ping|nudge) me (?:of|about)\b");

    private static readonly WordExpression ListOfNouns = new(
        @"\b(?:what|what'?s|wots|which|when|how many|any|anything|is there|are there|did you|have you|have i|do i|show|list|see|read" +
            @"|review|set out|go through|tell me|advise|check)\b.*\b(?:reminders|reminders?\?|any reminder|reminder that|nudges|pings" +
            @"|pinging|alarms|prods|to-?dos|on (?:my|your|the) list|got stored)\b|\b(?:reminders|nudges|pings" +
            @"|alarms)\b.*\b(?:what|what'?s|show|see|list)\b");

    private static readonly WordExpression ListOfAsking = new(
        @"\b(?:what|which|when|everything|anything|things?|all)\b.*\b(?:you'?(?:re|ll|d)?|you are|you will|you would|i|to) (?:going to " +
            @"|gonna |planning to |supposed to |asked you to |told you to |tell you to |asked to )?(?:remind(?:ing)?|nag|ping|bother" +
            @"|nudge|pester|tell) me\b|\b(?:tell|told|asked|ask) you to remind me\b|\bremind me what you'?re\b|^\W*remind me,? what'?s\b" +
            @"|\bwhen\b.*\bto be reminded\b|\b(?:did|have) you\b.*\bset (?:the|that|a|my)\b|\bwhat(?: have i|'?ve i| i'?ve" +
            @"| i have) (?:got )?coming up\b");

    // “Is Monday still in my reminders?”, “have you got that one on the list”.
    private static readonly WordExpression ListHolds = new(
        @"^[^.!?]{0,30}\b(?:is|are|isn'?t|aren'?t|was|have|do|did|got|haven'?t|didn'?t)\b[^.!?]{1,50}\b(?:in|on|among|as|with)" +
            @" (?:(?:my|your) (?:other |current )?(?:reminders?|list|pings|nudges|alarms|to-?dos?)|(?:the|a) (?:reminders?|pings" +
            @"|nudges))\b[^.!?]{0,15}\?" +
            @"|^\W*(?:(?:and|so|ok|okay|wait|but|also|then|right|coach)\b\W*)*(?:is|are|isn'?t|was|did you|didn'?t you|have you" +
            @"|haven'?t you" +
            @"|do you|do i|have i|did i)\b[^.!?]{1,50}\b(?:reminders?|nudges?|pings?|alarms?)\b(?:[^.!?]{0,40}\?| (?:still " +
            @"|already )?(?:set" +
            @"|on|in|there|saved|noted|active|running|for [\w ]{2,15})\W*$|\W*$)");

    // “Do you mind setting a reminder for Friday?” asks for one, however politely.
    private static readonly WordExpression WantsOne = new(
        @"\b(?:mind|possible|chance|able|can you|could you|would you|will you|can i|could i|may i)\b[^.!?]{0,25}\b(?:set(?:ting)?" +
            @"|put(?:ting)?|add(?:ing)?|mak(?:e|ing)|creat(?:e|ing)|schedul(?:e|ing)|giv(?:e|ing)|send(?:ing)?|get(?:ting)?)\b" +
            @"[^.!?]{0,12}\b(?:an?|another|one)(?: \w+)? (?:reminder|nudge|ping|alarm)\b");

    private static readonly WordExpression ListAlone = new(@"^\W*(?:my |the |all )?(?:to-?dos|reminders|nudges|pings|alarms)\b.{0,15}$");

    private static readonly WordExpression WhichPattern = new(
        @"\b(?:what|when|which)\b.*\b(?:was|is|were) (?:it|that|the)\b.*\b(?:thing|one|reminder)\b|\bwhen was it\b");

    private static readonly WordExpression Noun = new(
        @"\b(?:reminders?|reminding|rems?|pings?|nudges?|prods?|alarms?)\b|\b(?:the|that|this) [\w’']+(?: [\w’']+)? (?:one|thing|business" +
            @"|job|entry)\b|'s (?:one|thing|job)\b|\b(?:on|off) (?:my|the|your) list\b|\bthe entry\b|\b(?:both|everything)\b" +
            @"|[\w’'] (?:one|thing)\b");

    private static readonly WordExpression Word =
        new(@"\b(?:reminders?|reminding|reminded|pings?|nudges?|prods?|alarms?|to-?dos?|notifications?)\b");
}
