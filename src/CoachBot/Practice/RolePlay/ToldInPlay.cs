using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Tells what is meant for the coach from a line of the play: a line is what one would say to the buyer. Who speaks of the buyer, of
/// another one, of the play itself, or wants something done, speaks to nobody in it.
/// </summary>
internal static class ToldInPlay
{
    private const int FewestWords = 4;

    private const string Adverbs = @"(?:'s|'d|'ve| has| have| had| is| was| just| then| only| also| finally| even| now| never| actually" +
        @"| already| really| straight| always| once| one time)*";

    private const string Did = @"(?:said|told (?:me|us|them|her|him|my)|mailed|emailed|e-mailed|texted|wrote|written|replied" +
        @"|answered|called" +
        @"|rang|phoned|messaged|came back|got back|signed|agreed|cancelled|canceled|hung up|laughed|accepted|refused|declined" +
        @"|asked (?:me|us" +
        @"|about|for|if|whether|to|what|when|how)|wants? (?:me|us)|sent|picked up|listened|shrugged|smiled|didn'?t (?:answer|call|say" +
        @"|show|pick|want|turn)|did not (?:answer|call|say|show|pick|want|turn)|nicer|showed up|turned up)";

    private static readonly WordExpression Reports = new(
        @"\b(?:he|she|they|(?:the |my |our )?(?:client|customer|buyer|prospect|guy|lady|boss)|mr\.? \p{L}+|mrs\.? \p{L}+|ms\.? \p{L}+" +
        @"|dr\.? \p{L}+)" + Adverbs + " " + Did + @"\b");

    private static readonly WordExpression WhatIf = new(
        @"\b(?:what )?if (?:he|she|they|the (?:client|customer|buyer)) ?(?:'s |'re )?(?:just |then |only |really |still |now " +
        @"|simply )*(?:says?" +
        @"|goes|go|asks?|answers?|repl(?:y|ies)|hangs?|insists?|tells?|wants?|starts?|comes?|doesn'?t|don'?t|won'?t|keeps?|gets?)\b");

    private static readonly WordExpression OfThem = new(
        @"^\W*(?:(?:ok|okay|so|and|but|well|no|yes|right|haha|lol|also|oh|wait|actually)\b\W*)*(?:" +
        @"(?:the |my |our |a |another |other )?(?:client|customer|buyer|prospect)(?:'s)? (?:is|was|called|from|name)\b" +
        @"|(?:an?other|a different|different|new|next|other) (?:thing|customer|client|buyer|deal|matter|one|case|story|prospect)" +
        @"(?: now| though| please| altogether)?\s*(?:[:,.;–—-]|$))");

    // “Real bob was nicer than you lol”
    private static readonly WordExpression OfTheReal = new(
        @"(?:^|\b(?:the|my|ok|so|well|and|but) )(?:real|actual) (?:one|thing|call|meeting|visit|talk|life|guy|buyer|client|customer" +
        @"|(?<name>\p{L}+))" +
        @"(?: (?:was|is|went|turned out|said|did|had|took|wasn'?t|didn'?t|asked|wanted|came|picked|just))\b");

    private static readonly WordExpression Cross = new(
        @"\b(?:you(?:'re| are|r)? (?:so |really |totally |completely )?(?:useless|stupid|dumb|no help|not helping|not helpful|no use" +
        @"|rubbish" +
        @"|crap|hopeless|annoying|(?:a |an )?(?:stupid|useless|dumb|daft) \w+)|this (?:is|isn'?t) (?:so |really |totally |just |no " +
        @"|not |a )*" +
        @"(?:useless|stupid|pointless|helping|help|rubbish|silly|ridiculous|crap|nonsense|waste)\b|waste of (?:my )?time" +
        @"|fuck (?:this|off|you|sake)|fucking (?:bot|thing|game)|screw this|for fuck'?s sake|ffs|stupid (?:bot|thing|machine|game)" +
        @"|i (?:don'?t|do not|didn'?t|did not) (?:want|need|ask) (?:for |you )?(?:this|that|to (?:play|practi[sc]e|rehearse|be)|a (?:game" +
        @"|role.?play|play|rehearsal|practice)|any (?:game|role.?play|practice))|who(?:'s| is| the hell is) (?:nadia|robin" +
        @"|this supposed to be)" +
        @"|why are (?:you|we) (?:playing|pretending|acting|doing this)|i(?:'m| am) not (?:playing|practi[sc]ing|rehearsing)" +
        @"|not (?:a|the|for a) (?:game|role.?play)|no (?:role.?play|game|games|playing)|(?:that'?s|it'?s|that is) not what i (?:want" +
        @"|wanted" +
        @"|asked)|you (?:don'?t|do not|didn'?t) (?:get|understand|listen to) (?:me|it|what i)\b|i was (?:asking|talking to) you)");

    private static readonly WordExpression IntoTheJournal = new(
        @"\b(?:put|write|note|log|keep|save|add) (?:that|this|it|all that|all this|him|her|them)?(?: down)? ?(?:in|into|to) (?:my" +
        @"|the) (?:journal" +
        @"|notes?|crm|list|diary)\b");

    private static readonly WordExpression Reminder = new(
        @"(?:^|[.!?,;)]\s*|\b(?:and|also|oh|pls|please|ok|okay|then|coach|btw|now|but) )(?:(?:can|could|will|would) (?:you" +
        @"|u) (?:please |pls )?)?" +
        @"(?:please |pls |just |quick(?:ly)? )?(?:(?:remind|ping|wake|nudge) me\b|(?:set|put|make|add" +
        @"|create)(?: me)?(?: in)? (?:an? )?(?:quick )?(?:remind(?:er)?|alarm)\b|reminder\b)");

    // “Remind me, how many shops do you have?” asks the buyer.
    private static readonly WordExpression RemindsOfAnswer = new(
        @"\bremind me\W+(?:again\W+)?(?:what|how|who|whom|when|where|why|which|of what|whose)\b|\bremind me again\b");

    // “Can you remind me …”, “thank you” ask and thank the coach; any other “you” is the buyer: “remind me of the figures you sent”.
    private static readonly WordExpression AskedPolitely = new(
        @"\b(?:can|could|will|would|if) (?:you|u)(?: can| could)?(?: please| pls| just| quickly)*(?:\W*$| (?:remind|ping|wake|nudge|set" +
        @"|put|make|add|create|show|open|list|read|tell)\b)|\b(?:thank|thx) (?:you|u)\b");

    private static readonly WordExpression Shows = new(
        @"\b(?:(?:show|open|see|list|read)(?: me)? (?:my|the|all|all my) (?:journal|list|reminders?|deals?|calls?|pipeline|agenda" +
        @"|day|week" +
        @"|notes|diary)\b|what(?:'?s| is| have i got| do i have| have i) (?:on|in|due|open|planned|next" +
        @"|waiting)\b[^?]{0,24}\b(?:today|tomorrow" +
        @"|this week|next week|my (?:list|plate|diary|agenda|calendar|day))\b|what have i got (?:today|tomorrow|this week)" +
        @"|^\W*(?:my )?(?:reminders|agenda|journal|my list|my deals)\W*$|what(?:'?s| is) (?:the|today'?s) (?:date|day|time)" +
        @"(?: now| today| tomorrow| please| pls)*\W*$|what (?:day|date|time) is (?:it|today|tomorrow)(?: now| today| please| pls)*\W*$)");

    private static readonly WordExpression Speaks = new(@"\b(?:you|your|you're|youre|you'd|you've|you'll|yours|u|ur)\b");

    // “Than you”, “you lol”: it is the coach who is spoken to.
    private static readonly WordExpression ToTheCoach = new(
        @"\b(?:than|unlike|not like|like|as) (?:you|u)\b(?: (?:said|say|told me|thought|played (?:him|her|them|it)|were|did))?" +
        @"|\b(?:thank|thx) (?:you|u)\b" +
        @"|\b(?:you|u) (?:were right|played|coach|lol|haha|said|told me|see|know|think|reckon)\b");

    /// <summary>Whether something is wanted that is done beside the play, which waits.</summary>
    public static bool WantsDone(string text) => Plain(text) is var plain
        && ((Reminder.IsMatch(plain) && !RemindsOfAnswer.IsMatch(plain)) || Shows.IsMatch(plain))
        && !Speaks.IsMatch(ToTheCoach.Replace(AskedPolitely.Replace(QuotedSpans.Without(plain), " "), " "));

    /// <summary>Whether it is told or asked of the coach, and the play is over.</summary>
    /// <param name="text">The message.</param>
    /// <param name="buyer">Who is played, where they have a name.</param>
    public static bool IsToTheCoach(string text, string? buyer)
    {
        var plain = QuotedSpans.Without(Plain(text));
        return Cross.IsMatch(plain) || IntoTheJournal.IsMatch(plain) || IsAnnounced(text)
            || IsOfTheReal(plain, buyer)
            || (!Speaks.IsMatch(ToTheCoach.Replace(plain, " ")) && WordCount.Of(plain) >= FewestWords
                && (((Reports.IsMatch(plain) || WhatIf.IsMatch(plain)) && !AsksTheBuyer(text, plain)) || OfThem.IsMatch(plain)));
    }

    // “And what if she says no?” asks the buyer, unless it quotes what is said, or asks what to do.
    private static bool AsksTheBuyer(string text, string plain) =>
        plain.TrimEnd().EndsWith('?') && plain.Length == text.Length && !AsksTheCoach.IsMatch(plain);

    private static readonly WordExpression AsksTheCoach = new(
        @"\bcoach\b|\b(?:what|how) (?:do|should|can|could|would|must|did|shall) i\b|\bshould i\b|\bwhat (?:now|next|then)\b|\bnow what\b");

    // “Read this before I send: …” brings a draft, which may greet the buyer.
    private static bool IsAnnounced(string text) => !DraftPaste.BeginsLikeMessage(text.Trim()) && AnnouncedDraft.Find(text) is { } draft
        && (DraftPaste.BeginsLikeMessage(draft) || DraftPaste.IsNextVersion(draft));

    private static bool IsOfTheReal(string text, string? buyer) => OfTheReal.Match(text) is { Success: true } real
        && (real.Groups["name"] is not { Success: true } name
            || char.IsUpper(name.Value[0])
            || (buyer is not null && buyer.Contains(name.Value, StringComparison.OrdinalIgnoreCase)));

    private static string Plain(string text) => text.Replace('’', '\'');
}
