using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// Tells what somebody else has said or written: “Marta wrote: …”, “reply from Gunnar: …”, “"we tried that," she says”.
/// None of it is the seller's draft.
/// </summary>
internal static class TheirWords
{
    private const int LongestLeadIn = 8;
    private const int LongestName = 3;

    private const string Said = @"(?:write|wrote|writes|written|say|says|said|goes|went|asks|asked|tells|told|repl(?:y|ies|ied)|answers?" +
        @"|answered|answer|respond|responds|responded|texts|texted|mails|mailed|emails|emailed|messaged|pinged|laughs|laughed" +
        @"|shrugs|shrugged|shouts" +
        @"|shouted|adds|added|reckons|reckoned|snaps|snapped|sighs|sighed|mutters|muttered|came back)";

    // The seller's own words: “I'd send”, “my reply to his no”, “is this ok”.
    private static readonly WordExpression Own = new(
        @"\b(?:i|i'm|i'd|i'll|i've|im|ill|my|we|we'd|we'll|our|draft|drafted|check|read|review|rate|pushy|version|is (?:this|it|that)" +
            @"|here goes|here'?s|here is|what about|how about|going to|want to|gonna|thinking of|what do you|does (?:this|that" +
            @"|it)|how does)\b");

    private static readonly WordExpression Came = new(
        @"\b(?:got|had|received|came|comes|get|have)\b[^.!?:]{0,30}\b(?:from|back|in)\b|\b(?:reply|answer|response|mail|email|e-mail" +
            @"|message|note|text|letter|word|news|words|voicemail|whatsapp|feedback)s? (?:back )?(?:from|by)\b|^\W*from\b|\breceived\b");

    private static readonly WordExpression OfTheirs = new(
        @"\b(?:his|her|their|the (?:client|customer|buyer|prospect|other side|school|council|owner)|[\p{L}]+)(?:'s|s')? (?:exact " +
            @"|own |last" +
            @" |latest )?(?:answer|reply|response|words|mail|email|e-mail|message|text|comeback|verdict)(?: (?:was|is|today|now|just|this" +
            @" morning|to (?:me|us|that|it|this|my \w+)))*\W*$");

    private static readonly WordExpression Sender = new(@"\b(?:he|she|they|his|her|their|the \w+|[\p{L}]+(?:'s|s'))\b");

    private static readonly WordExpression SaidBefore = new(@"\b" + Said + @"(?: \p{L}+){0,4}\W*$");

    // “I sent your message and he answer in 10 minutes "…"”: whatever the seller did before, these words are his.
    private static readonly WordExpression ByThem = new(
        @"\b(?:he|she|they|client|customer|buyer|guy|lady|boss|who)(?:'s|'d|'ve| has| had| just| now| then| only| even" +
            @"| finally| also| really)* " + Said + @"(?: (?:me|us|back|to|in|at|after|with|on|it|only|just|by|this|that|very|so" +
            @"|like|again" +
            @"|today|now|already|yesterday|\d+|an?|the|half|minutes?|hours?|days?|min|email|mail|text|whatsapp|fast|quick" +
            @"|quickly)){0,6}\W*$");

    // “," she says”, “and she walked off”, “big grin on his face”: around a quotation somebody else is at work.
    private static readonly WordExpression Around = new(
        @"\b(?:he|she|they)(?:'s|'d|'ve| has| had| is| was| just| then| only| even| never| finally| also)* (?:" + Said + @"|walked|looked" +
            @"|looks|hung|shut|shuts|smiled|nodded|left|turned|rang|called|put|got|started|stood|held)\b|\bhe'd\b|\bshe'd\b|\bthey'd\b" +
            @"|\b(?:his|her|their) (?:\w+ )?(?:face|hand|hands|voice|words|answer|reply|tone|way|eyes|arms|head|exact)\b" +
            @"|\b(?:hand|hands|arms|grin|smile|laugh|laughing|grinning|smiling) (?:already |on |all )?\w*\b" +
            @"|\b" + Said + @" (?:to )?(?:me|us)\b|^\W*(?:\p{L}+ ){0,2}" + Said + @"\b");

    /// <summary>Whether a lead-in, what stands before a colon or a quotation, brings the words of somebody else.</summary>
    public static bool AreLedInBy(string before)
    {
        var all = before.TrimEnd(' ', '.', ',', ':', '-', '\n', '\r').Replace('’', '\'');
        var last = all[(all.LastIndexOfAny(['.', '!', '?', '\n', ';']) + 1)..];
        if (Came.IsMatch(last) && !last.Contains(" to ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        return WordCount.Of(last) <= LongestLeadIn && !Own.IsMatch(last) && (SaidBefore.IsMatch(last)
            || (OfTheirs.IsMatch(last) && Sender.IsMatch(last)));
    }

    /// <summary>Whether what stands around a quotation says that somebody else has said it.</summary>
    public static bool AreQuoted(string before, string after)
    {
        var (said, then) = (before.Replace('’', '\''), after.Replace('’', '\''));
        return AreLedInBy(said) || ByThem.IsMatch(said) || Around.IsMatch(then) || (Around.IsMatch(said) && !Announces(said))
            || SaysISaid.IsMatch(said) || SaysISaid.IsMatch(then);
    }

    /// <summary>“Yusuf: no thanks”: who speaks stands before the colon, as in a play.</summary>
    public static bool AreNamed(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 1 or > 40 || colon + 1 >= text.Length || text[colon + 1] != ' ')
        {
            return false;
        }
        var names = text[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // “Nils from Aker: …”
        names = names is [var name, "from" or "at" or "of", var house] ? [name, house] : names;
        return names.Length is > 0 and <= LongestName && !names.Any(one => _ownNames.Contains(one.ToLowerInvariant().Trim('.')))
            && (names.All(one => char.IsUpper(one[0])) || _speakers.Contains(names[^1].ToLowerInvariant()));
    }

    // What was said is over: “I told him "…"”, while “I'd say "…"” is to come.
    private static readonly WordExpression SaysISaid =
        new(@"\bi (?:just |then |only )?(?:said|asked|told|went|answered)(?: (?:him|her|them|to (?:him|her|them)|back))?\b");

    private static readonly string[] _speakers = ["boss", "manager", "client", "customer", "buyer", "prospect", "owner", "him", "her", "he",
        "she", "them", "they", "husband", "wife"];

    private static readonly string[] _ownNames =
    [
        "subject", "update", "reminder", "info",
        "re", "fw", "fwd", "draft", "version", "email", "e-mail", "mail", "message", "text", "whatsapp", "linkedin",
        "sms", "chat", "reply", "answer", "note", "opener", "voicemail", "script", "check", "try", "attempt", "new", "better",
        "final", "second", "third", "v2", "v3", "now", "this", "or", "here", "mine", "me", "teams", "to", "dear", "hi",
        "hello", "hey", "read", "review", "rate", "ps", "p.s", "question", "pitch", "line", "intro", "hook", "post", "letter",
        "offer", "proposal", "follow-up",
    ];

    private static bool Announces(string said) => Own.IsMatch(said) && !SaysISaid.IsMatch(said) && !said.Contains("told me",
        StringComparison.OrdinalIgnoreCase);
}
