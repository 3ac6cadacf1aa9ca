using CoachBot.Listening.Facts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

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
        || ListAlone.IsMatch(text)) && !WantsOne.IsMatch(text) && !DropPlainly.IsMatch(text) && !ChangePlainly.IsMatch(text);

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
        new(@"\b(?:don'?t|do not|no need to|needn'?t|never) (?:you )?(?:please )?(?:ping|remind|nudge|bother|disturb|poke|buzz" +
            @"|chase) me\b");

    /// <summary>“Delete”, “scrap”: plainly no more of it.</summary>
    public static bool DropsPlainly(string text) => DropPlainly.IsMatch(text);

    /// <summary>“Off with him”, “you needn't”: no more of what is named.</summary>
    public static bool DropsNamed(string text) => DropSoftly.IsMatch(text);

    /// <summary>“Cancel it”: of a reminder only where one is at hand.</summary>
    public static bool DropsIt(string text) => Few(text) && DropsItPattern.IsMatch(text);

    /// <summary>“Nah, forget it, she already paid”: with nothing else going on, no more of what was just set.</summary>
    public static bool DropsItBecause(string text) => Few(text) && DropsItFirst.IsMatch(text);

    /// <summary>“Shift”, “bring forward”, “swap”: plainly something else.</summary>
    public static bool ChangesPlainly(string text) => ChangePlainly.IsMatch(text) && !CantMakeIt.IsMatch(text);

    /// <summary>“Make it shorter”: of words that were shown, and of no reminder.</summary>
    public static bool Restyles(string text) => Restyle.IsMatch(text);

    /// <summary>“Actually make that two reminders”: one more of the same.</summary>
    public static bool WantsOneMore(string text) => Few(text) && OneMore.IsMatch(text);

    /// <summary>“And the evening before, too”: one more, where one has just been set.</summary>
    public static bool OneMoreBefore(string text) => Few(text) && MoreBefore.IsMatch(text);

    /// <summary>“I promised Olga the figures by Thursday”: what is owed to somebody.</summary>
    public static bool Promises(string text) => text.Split(' ').Length <= MostOfPromise && Promised.IsMatch(text);

    /// <summary>“Not Friday, Monday”: of a reminder only where one stands there.</summary>
    public static bool Rather(string text) => Few(text) && RatherPattern.IsMatch(text);

    /// <summary>“Done”, “sent”, “called her”, “off the list”.</summary>
    public static bool IsDone(string text) => DonePattern.IsMatch(text) && !Question.IsMatch(text) && !NotDone.IsMatch(text);

    /// <summary>“Done”, “did that”, as first words.</summary>
    public static bool BeginsDone(string clause) => DoneFirst.IsMatch(clause);

    /// <summary>“Later”, “not now”, “try me again”.</summary>
    public static bool IsLater(string text) => LaterPattern.IsMatch(text);

    private static bool Few(string text) => WordCount.Of(text) <= FewWords;

    private static readonly WordExpression Restyle = new(
        @"\bmake (?:it|that|this|them) (?:a (?:bit|little|lot) |much |even |way |still )?(?:short|long|warm|soft|kind|nice|simpl|plain" +
            @"|fun|friendl|calm|light|small|brief|firm|clear|easi|polit|cold|cool|sweet|tough|strong)\w*(?:er|ier)\b" +
            @"|\bmake (?:it|that|this|them) (?:a (?:bit|little|lot) |much |even )?(?:more|less|sound|one line|one sentence|short\b)");

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

    private static readonly WordExpression AsksPattern = new(
        @"\b(?:remind|remember|ping|nudge|poke|prod|prompt|buzz|reping) (?:me|us)\b|\bget me (?:to |back )?(?:call|ring|phone" +
            @"|email|mail|write|text|send|ask|chase|check|follow|look|do|try|see|visit|on|onto)\b" +
            @"|(?:^\W*|[,;:.]\s*|\b(?:and|then|please|pls|so)\s+)have me (?:call|ring|phone|email|mail|write|text|send|ask|chase" +
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
        @"\b(?:remind me|tell me) (?:what|who|where|how|which|why)\b|\b(?:don'?t|stop|do not|didn'?t|did|going to|gonna|about to" +
            @"|no need to|when (?:will|do|are)|tell you to|told you to|asked you to|un-?) ?(?:you )?(?:remind|remember|ping|nudge|poke)" +
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

    private static readonly WordExpression DropPlainly = new(
        @"\b(?:cancel(?:led|ed)?|drop|delete|scrap|kill|bin|remove|ditch|dump|withdraw|scratch|get rid of|turn off|un-?remind" +
            @"|stop reminding)\b|\bget (?:it|that|this|them) out\b|\bthrow (?:\w+ )?away\b|\boverboard\b|\bclear (?:all|my|the)\b" +
            @"|\bforget (?:about )?(?:the|that) [\w ]*(?:reminder|one|ping)\b|\blose (?:the|that)\b|\btake (?:it|that|the [\w ]+?) out\b" +
            @"|\bskip (?:the|that) [\w’' ]{1,25}(?:one|reminder|ping|nudge)\b");

    private static readonly WordExpression DropSoftly = new(
        @"\b(?:forget about|nvm|never ?mind|superfluous|no need to|needn'?t|no point|off with|stop (?:telling|bothering|nagging))\b" +
            @"|\b(?:don'?t|no longer|do not|won'?t|not) (?:need|want|require)\b|:\s*off\b|^\W*no [\w’' ]{1,25}(?:reminder|ping|nudge)\b" +
            @"|\btake [\w ]{1,20} off\b|\b(?:can go|isn'?t needed|is not needed|can be dropped|not more necessary)\b");

    private static readonly WordExpression DropsItPattern = new(
        @"^\W*(?:(?:no|oh|ok|okay|actually|well|please|pls|sorry|can you|could you|you can|just)\b\W*)*(?:cancel|drop|delete|scrap|kill" +
            @"|bin|forget|lose|remove|ditch|scratch|undo) (?:it|that|this|them|both)(?: again| then| please| one| pls| after all)*\W*$");

    private static readonly WordExpression DropsItFirst = new(
        @"^\W*(?:(?:no|nah|oh|ok|okay|actually|well|ah|sorry|wait|please|pls|just)\b\W*)*(?:cancel|drop|delete|scrap|kill|bin|forget|lose" +
            @"|ditch|scratch|never ?mind|nvm|leave)(?: about)?(?: it| that| this)?\s*[,.;:–-]+\s+(?:(?:she|he|they|it)(?:['’]s" +
            @"|['’]ve)?|i|i'?ve|we|" +
            @"no need|not needed|already|sorted|all)\b");

    private static readonly WordExpression ChangePlainly = new(
        @"\b(?:move|shift|push|change|bump|resched\w+|postpone|delay|amend|revise|defer|swap|switch|promote)\b|\bbrought? forward\b" +
            @"|\bbring (?:\w+ ){1,3}forward\b|\bmake (?:it|that|the [\w ]+?(?:one|reminder))\b|\b(?:put|pop|set|shove) (?:it|that|her|him" +
            @"|them) (?:at|to|for|after|on|back|in|till|until)\b|\bput [A-Z]\w+ *(?:in|instead)?\W*$|\blet'?s (?:do|have|make) (?:it|that" +
            @"|the)\b|\bcould it be\b|\b(?:fix|correct) it\b|\badd (?:that|this|it|the)\b|\bearlier\b|\binstead\b|->|→|\b(?:reminder|ping" +
            @"|nudge|alarm|one) (?:should|shall|needs to|must|has to|ought to|better)\b|\bone to (?:\d|mon|tue|wed|thu|fri|sat|sun" +
            @"|tomorrow|next|noon)|\b(?:both|all|everything)(?: of (?:them|these|those))? (?:to|till|until)\b");

    // “She can't make it tomorrow” is no other time.
    private static readonly WordExpression CantMakeIt = new(@"\b(?:can['’]?t|cannot|couldn['’]?t|won['’]?t) make it\b");

    private static readonly WordExpression RatherPattern = new(
        @"^\W*(?:(?:no|sorry|oh|wait|actually|ok|hm+)\b\W*)*not (?:on |at |the )?[\w: ]{1,15}[,;:.–-]+\s*[\w: ]+" +
            @"|\b[\w: ]{2,15},? not [\w: ]{2,15}\W*$|\bis not [\w: ]{2,15}, (?:it )?is\b");

    private static readonly WordExpression DonePattern = new(
        @"\b(?:done|did|tick(?:ed)?|sorted|finish(?:ed)?|completed?|accomplished|dispatched|sent|rang|called|phoned|spoke|spoken|emailed" +
            @"|texted|dealt with|attended to|handled|managed to|one down)\b|\bclose (?:it|that|this)\b|\b(?:can|please) close\b" +
            @"|\bcross (?:it|that|this|them)\b|\boff (?:my|the|your) back\b|\btaken (?:care|place)\b|\bin the bag\b|\bstrike (?:it|that" +
            @"|this) off\b|\bgone (?:off|out)\b|\bwent (?:off|out)\b|\bis made\b|[✔✅☑]");

    private static readonly WordExpression DoneFirst = new(
        @"^\W*(?:(?:ok|okay|yes|yep|yeah|all|and|that'?s|it'?s|thats|its|been|already|just)\b\W*)*(?:done|did it|did that|did so|sorted" +
            @"|finished|tick (?:it|that) off|completed|dealt with|taken care of|handled)\b");

    private static readonly WordExpression Question = new(
        @"^\W*(?:what|when|how|who|which|where|did (?:she|he|they|you|i)|should|shall|can i|could i)\b");

    private static readonly WordExpression NotDone = new(
        @"\b(?:not|haven'?t|hasn'?t|didn'?t|never|can'?t|couldn'?t) (?:been |yet |even |got )?(?:done|sent|called|rung|rang|phoned|spoken" +
            @"|finished|back)\b|\b(?:he|she|they|(?-i:[A-Z])\w+)(?:'s| has|'ve| have)? (?:not |just )?(?:called|rang|sent|phoned|emailed" +
            @"|texted)\b");

    private static readonly WordExpression LaterPattern = new(
        @"\b(?:later|l8r|not now|not yet|not this (?:minute|second|moment)|not today|snooze|in a (?:bit|while|minute|sec)|can'?t|cannot" +
            @"|cant|busy|engaged|give me|another time|again|wait|till|until|defer|repeat|come back|try me|ask me|bug me|tell me|say me" +
            @"|hold (?:that|it|this)|leave|do it then|put (?:it )?on|stop beeping|good moment|throw it|preferable|more min\w*|then remind" +
            @"|after lunch)\b");
}
