using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What a seller did in the talk that they tell of: held the price, kept quiet, asked it straight, traded; or gave too early, talked too
/// much. It is named in the first line: what was well done to their credit, what wasn't without blame.
/// </summary>
internal static class OwnDeed
{
    private const string Begins = "chat.deed-";

    private const int MostDeeds = 2;

    // Whoever is named last before a deed did it.
    private static readonly WordExpression Somebody = new(
        @"\b(?:i|i'?ve|i'?d|we|we'?ve|he|she|they|he's|she's|they've|client|customer|buyer|boss|manager|owner|director|guy|bloke|lady|who" +
        @"|whole room)\b");

    // “I asked what they need and”: it is the one who asked who goes on.
    private static readonly WordExpression WhatWasAsked = new(
        @"\b(?:what|how|why|who|whether|where|when|which|if)\b[^.,!?]{0,60}\band\s*$");

    // With nobody named, a sentence begins with the deed, or joins it to another.
    private static readonly WordExpression Begun = new(
        @"(?:^|\b(?:and|then|but|just|so|ok|okay|well|right|done|phone|yes|did|also|only))\W*$");

    private static readonly (string Kind, bool IsGood, WordExpression Says)[] _deeds =
    [
        ("held", true, new(
            @"\b(?:gave|given|offered|conceded)(?: (?:him|her|them|away|it))? (?:no|zero|not a|nothing)(?: (?:discount|percent|rebate" +
            @"|cent|penny|inch|single|off|away|more)\b|\W*$|\s*[,.;!])|\b(?:didn'?t|did not|haven'?t) (?:give (?:in|way|anything|a|an" +
            @"|him|her|them|any|away)|budge|cave|discount|drop (?:the|my|our) price|move on (?:the )?price)\b|\b(?:held|kept|stuck to" +
            @"|stood by|defended) (?:my|our|the) (?:price|ground|line|rate|number)\b|\b(?:stood firm|held firm|no discount given)\b")),
        ("traded", true, new(
            @"\b(?:(?:gave|swapped|traded|conceded)\b[^.!?]{0,30}\b(?:for|against|in return for|in exchange for)|(?:took|agreed|did)" +
            @"(?: to| on)? \d+ ?(?:%|percent)[^.!?]{0,24}\b(?:for|against|in return for|in exchange for)" +
            @"|(?:took|got|agreed|did)\b[^.!?]{0,30}" +
            @"\b(?:against|in return for|in exchange for))\b[^.!?]{0,24}" +
            @"\b(?:months?|years?|yrs?|upfront|up front|volume|prepay\w*|referral|reference|term|order|instead)\b" +
            @"|\b(?:got|asked for) something (?:back|in return)\b")),
        ("quiet", true, new(
            @"\b(?:kept|stayed|was|went|sat|stay|i just)(?: (?:completely|totally|really|just|perfectly|dead))* (?:quiet|silent|shut" +
            @"|my mouth shut|schtum|stumm)\b|\b(?:kept|stayed|sat)(?: (?:completely|totally|really|just|perfectly|dead))* still(?: and\b" +
            @"|\W*$|\s*[,.;!])|\b(?:shut up|shut my mouth|bit my tongue|held my tongue|said nothing|didn'?t fill the " +
            @"(?:silence|pause)|let (?:him|her|them) (?:talk|speak|finish|think|sit)|just listened|only listened)\b|\blet it" +
            @" (?:come|sit)(?: there| for a (?:moment|second|minute|beat))?(?: and\b|\W*$|\s*[,.;!])")),
        ("asked", true, new(
            @"\basked (?:(?:him|her|them|it|the \w+|\w+) )?(?:straight|outright|directly|openly|bluntly|plainly|point blank|in the end" +
            @"|out loud)\b|\b(?:(?:finally|actually|really|did) (?:i )?|(?:so|then) (?:i|we) )ask(?:ed)?(?:\W*$|\s*[,.;:!]" +
            @"|\s(?:\w+ )?(?:him|her|them|it|and|but|what|who|whose|how|why|whether|where|when|which|if|about)\b)" +
            @"|\basked (?:about|what|why" +
            @"|who|how|where|when|her what|him what|them what|her how|him how|her why|him why)\b[^.!?]{0,60}\band (?:then )?(?:i |just " +
            @")*(?:was|kept|stayed|shut|let|he|she|they|listened|waited)\b")),
        ("owned", true, new(
            @"\b(?:owned up|owned it|admitted (?:it|that|my|we|the)|apologi[sz]ed|said (?:i was |i'm |we were )?sorry|told (?:him|her" +
            @"|them)" +
            @" (?:that )?(?:it was )?(?:my|our) (?:fault|mistake|error|bad)|said (?:it was|that was) (?:my|our) (?:fault|mistake))\b")),
        ("did-it", true, new(
            @"^\W*(?:(?:ok|okay|so|well|right|hey|coach|phew)\b\W*)*(?:i )?(?:did it|done it|actually did it|went and did it)" +
            @"(?:\W*$|\s*[!.,:])")),
        ("gave", false, new(
            @"\b(?:offered|gave|threw in|dropped|knocked|promised)\b[^.!?]{0,50}\b(?:unasked|without (?:that )?(?:anybody|anyone|him|her" +
            @"|them|being|even being)\b[^.!?]{0,12}\bask\w*|before (?:he|she|they|anyone|anybody) (?:even )?(?:asked|said)|straight away" +
            @"|right away|too (?:soon|early|fast|quick\w*)|for nothing|out of nerves)|\bcaved(?: in)?\b")),
        ("talked", false, new(
            @"\b(?:talked|rambled|went on|droned|babbled|spoke|pitched)\b[^.!?]{0,24}\b(?:too (?:much|long)|over (?:him|her|them)" +
            @"|for ages|the whole (?:time|hour|call|meeting)|\d+ ?(?:%|percent)|non.?stop)")),
        ("filled", false, new(
            @"\b(?:filled|broke|killed) (?:the|that) (?:silence|pause|quiet)\b|\bcouldn'?t (?:stand|bear|take) the (?:silence|quiet" +
            @"|pause)\b|\b(?:started|began) (?:babbling|talking again|rambling)\b")),
        ("priced", false, new(
            @"\b(?:named|said|gave|blurted|told (?:him|her|them))(?: out)? (?:my|our|the) (?:price|number|figure) (?:first|straight" +
            @"|right away|too early|without)\b|\bjust (?:said|blurted|named) (?:the |my |our |it\b)(?:price|number|figure)?" +
            @"|\bblurted (?:out )?(?:the|my|our) (?:price|number|figure)\b")),
    ];

    // What is no trade, no question to a buyer and no gift: “gave her a date for next month”, “asked ChatGPT”, “dropped her a line”.
    private static readonly (string Kind, WordExpression Says)[] _otherwise =
    [
        ("traded", new(
            @"\b(?:next|last)\b|^gave(?: (?:him|her|them|it))? (?:an?|the|our|my|another|one) (?:\w+ )?(?:meeting|call|demo|visit" +
            @"|appointment|date|slot|ring|quote|offer|price|proposal)\b")),
        ("asked", new(@"\bask(?:ed)? (?:chat ?gpt|gpt|copilot|google|gemini|my|our|you|me|us|a colleague|colleagues)\b")),
        ("gave", new(
            @"\b(?:an? (?:line|note|e-?mail|mail|message|text|call|ring|reply|answer)|dropped (?:in|by|off|round)|knocked on" +
            @"|to (?:call|ring|send|write|come|look|check|get|mail|email|reply))\b")),
    ];

    private static readonly WordExpression NotDone = new(
        @"\b(?:if|should|shall|would|could|will|i'll|gonna|going to|want to|wish|need to|have to|must|might|may|can|before i|until|when" +
        @" i|next time|remind|tomorrow|plan|let me|try to)\b");

    private static readonly string[] _sellers = ["i", "i've", "ive", "i'd", "we", "we've", "weve"];

    /// <summary>Whether an act is the naming of a deed.</summary>
    public static bool Is(string act) => act.StartsWith(Begins, StringComparison.Ordinal);

    /// <summary>What is named of a message, as acts: one deed done well and one that wasn't, at most; empty where none is told.</summary>
    /// <param name="text">The message.</param>
    /// <param name="withSlips">Whether what wasn't well done is named, too.</param>
    public static IReadOnlyList<string> In(string text, bool withSlips)
    {
        var said = text.Replace('’', '\'');
        var done = _deeds.Where(deed => (deed.IsGood || withSlips) && Tells(said, deed.Kind, deed.Says)).ToList();
        return [.. done.GroupBy(deed => deed.IsGood).Select(group => $"{Begins}{group.First().Kind}").Take(MostDeeds)];
    }

    private static bool Tells(string text, string kind, WordExpression says) =>
        says.Matches(text).Any(found => IsSellers(text[..found.Index], found.Value) && !IsAsked(text, found.Index)
            && !NotDone.IsMatch(Clause(text, found.Index))
            && !Array.Exists(_otherwise, other => other.Kind == kind && other.Says.IsMatch(found.Value)));

    // “He was quiet” is the buyer's; “asked what they want and was quiet” the seller's.
    private static bool IsSellers(string before, string deed)
    {
        var since = WhatWasAsked.Replace(before[(before.AsSpan().LastIndexOfAny(['.', '!', '?', '\n', ';']) + 1)..], "and ");
        var who = Somebody.Matches(since).Select(found => found.Value.ToLowerInvariant()).LastOrDefault();
        return who is not null ? _sellers.Contains(who)
            : Begun.IsMatch(since) || deed.StartsWith("i ", StringComparison.OrdinalIgnoreCase);
    }

    private static string Clause(string text, int at)
    {
        var from = text.AsSpan(0, at).LastIndexOfAny(['.', '!', '?', ',', ';']) + 1;
        return text[from..at];
    }

    private static bool IsAsked(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(['.', '!', '?', '\n']);
        return end >= 0 && text[at + end] == '?';
    }
}
