using CoachBot.Recognition.Expressions;

namespace CoachBot.Calls.Changes;

/// <summary>What words tell of a call that they name.</summary>
internal enum CallNewsKind
{
    /// <summary>Nothing that changes it.</summary>
    None,

    /// <summary>It won't be.</summary>
    Off,

    /// <summary>It is moved, whether they say to when or not.</summary>
    Moved,

    /// <summary>It is another time, if they name one.</summary>
    Retimed,
}

/// <summary>
/// Tells what happens to a call: “just cancelled on me”, “is half an hour later”, “wants 9.30 now instead of 11”. Of which call, and until
/// when, is read elsewhere.
/// </summary>
internal static class CallNews
{
    /// <summary>No news of a call is longer.</summary>
    public const int Longest = 240;

    /// <summary>Words for a call.</summary>
    public const string Call = "(?:calls?|meetings?|appointments?|demos?|visits?|chats?|catch[- ]?ups?|talks?|zoom|teams call|slots?" +
            "|lunch" +
        "|coffee|sessions?|walkthrough|presentation)";

    /// <summary>Whether words speak of a call as such.</summary>
    public static bool SaysCall(string text) => OfCall.IsMatch(text);

    /// <summary>What words tell of it; questions and what is only imagined tell nothing.</summary>
    public static CallNewsKind In(string text)
    {
        if (text.Length > Longest || OfReminder.IsMatch(text) || IsToDoBefore(text))
        {
            return CallNewsKind.None;
        }
        var said = WithoutQuestions(Asked.Replace(text, " "));
        if (Imagined.IsMatch(said) || (!SaysCall(said) && (OfOtherThing.IsMatch(said) || Absent.IsMatch(said))))
        {
            return CallNewsKind.None;
        }
        var isOff = (Off.IsMatch(said) || NoOne.IsMatch(said)) && !NotOff.IsMatch(said) && !OffThing.IsMatch(said);
        return Moves.IsMatch(said) && !NotMoved.IsMatch(said) ? isOff ? CallNewsKind.Off : CallNewsKind.Moved
            : isOff ? CallNewsKind.Off
            : Retimes.IsMatch(said) || NotThen.IsMatch(said)
                || (Hindered.IsMatch(said) && Arranged.IsMatch(said)) || (SaysCall(said) && Stands.IsMatch(said))
                ? CallNewsKind.Retimed
            : CallNewsKind.None;
    }

    /// <summary>Whether words that resemble news of a call only imagine it, or are of something else: “they moved their go-live”.</summary>
    public static bool IsNone(string text) => text.Length <= Longest && !OfReminder.IsMatch(text)
        && (Imagined.IsMatch(Asked.Replace(text, " ")) || (!SaysCall(text) && (OfOtherThing.IsMatch(text) || Absent.IsMatch(text))));

    /// <summary>
    /// “No Lindqvist tomorrow”: who isn't there, where nothing else says that a call is off. Whether it is somebody, “no Zoom tomorrow”
    /// shows only together with the calls on file. Null where something else says it.
    /// </summary>
    public static string? NotComing(string text) =>
        !Off.IsMatch(text) && NoOne.Match(text) is { Success: true } no ? no.Groups["who"].Value : null;

    /// <summary>Whether it is put off plainly, though nothing says to when.</summary>
    public static bool IsPutOff(string text) => SaysCall(text) || PutOff.IsMatch(text);

    /// <summary>Whether they ask what has become of a call: “did they cancel?”, “is the call still on?”</summary>
    public static bool AsksWhether(string text) => text.Length <= Longest && Asks.IsMatch(text)
        && !OfReminder.IsMatch(text) && !Imagined.IsMatch(text)
        && Sentences.Matches(text).Count() == 1
        && (Off.IsMatch(text) || Moves.IsMatch(text) || StillOn.IsMatch(text)) && (SaysCall(text) || !OfOtherThing.IsMatch(text));

    /// <summary>Whether words arrange a next time beside what is off: “we're doing Wednesday”.</summary>
    public static bool Arranges(string text) => Arranged.IsMatch(text) || Moves.IsMatch(text) || Retimes.IsMatch(text);

    // “Two hours before the demo Dana cancelled” is no deed for then.
    private static bool IsToDoBefore(string text) => BeforeIt.Match(text) is { Success: true } before
        && text[before.Length..] is var behind
        && (ToDo.IsMatch(behind) || !(Off.IsMatch(behind) || Moves.IsMatch(behind)));

    // What is asked about keeps its place, in blanks.
    private static string WithoutQuestions(string text)
    {
        var kept = new List<string>();
        foreach (var sentence in Sentences.Matches(text).Select(match => match.Value))
        {
            var isAsked = sentence.TrimEnd().EndsWith('?') && !Requests.IsMatch(sentence);
            var asks = isAsked ? AsksBehind.Match(sentence) : null;
            kept.Add(asks is { Success: true } ? sentence[..asks.Index]
                : isAsked || Asks.IsMatch(sentence) ? ""
                : sentence);
        }
        return string.Join(" ", kept);
    }

    private static readonly WordExpression Sentences = new(@"(?:[^.!?\n]|\.\d)+[.!?\n]*");

    private static readonly WordExpression Requests = new(@"^\W*(?:(?:and|so|ok|hey|hi|please|pls|coach)\W+)*(?:can|could|would" +
        @"|will) (?:you|we)\b");

    private static readonly WordExpression AsksBehind = new(
        @"[,;:–-]\s*(?:(?:and|so|but|now)\s+)?(?:what|how|when|which|should|do|can|could|shall|any|is|would|who)\b");

    private static readonly WordExpression Asks = new(
        @"^\W*(?:(?:so|and|ok|but|hey|wait|now|also)\W+)*(?:what|when|which|who|whom|why|how|where|did|does|is|are|has|have|was|were" +
            @"|should|shall|am|do (?:i|we|they|you))\b");

    // “She asked if we can take it at 14, and I said yes.”
    private static readonly WordExpression StillOn = new(@"\bstill (?:on|happening|at|going ahead|for|standing)\b|\b(?:on|happening" +
        @"|going ahead)\W*$");

    private static readonly WordExpression Asked = new(@"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|want(?:s|ed)? to know)(?: me" +
        @"| us)? (?:if|whether)\b");

    private static readonly WordExpression Imagined = new(
        @"\b(?:if|in case|unless|might|perhaps|maybe|worried|afraid|scared|hope|hopefully|i wish|whether|would have|should have)\b");

    private static readonly WordExpression OfReminder = new(
        @"\b(?:remind(?:er|ers|s|ed)?|nudges?|pings?|alarms?|prompts?|debriefs?)\b");

    // “15 mins before the call – pull up their numbers” is to be done then.
    private static readonly WordExpression BeforeIt = new(
        @"^\W*(?:(?:and|also|please|pls|hey)\W+)*(?:an?|half an|one|two|ten|fifteen|twenty|thirty|\d{1,3})? ?(?:hours?|hrs?|h|minutes?" +
            @"|mins?) before\b");

    // What stands right behind a mark, or behind the call itself, and tells somebody to do it.
    private static readonly WordExpression ToDo = new(
        @"(?:[:,;.]|\s[–-]+)\s+(?:(?:and|then|also|please|pls|just|to)\s+)*(?:call|ring|phone|e-?mail|mail|text|write|send|ask|tell" +
            @"|chase|check|see|read|look|print|bring|take|pull|push|put|move|shift|switch|swap|change|set|open|close|load|test|prep" +
            @"|prepare|practi[sc]e|rehearse|think|go|get|have|make|drop|cancel|clear|bin|show|find|note|turn|start|join|hold)\b" +
            @"|\b" + Call + @"\s+(?:(?:please|pls|just|to)\s+)*(?:pull|push|put|move|shift|switch|swap|change|set|bring|hold|drop" +
            @"|cancel|clear|ask|tell|check|see|send|write)\b");

    private static readonly WordExpression OfCall = new(@"\b" + Call + @"\b");

    // What else can be moved, put off, wanted on a day.
    private static readonly WordExpression OfOtherThing = new(
        @"\b(?:decisions?|board|deadline|budget|orders?|delivery|deliver|deliveries|contract|projects?|launch|go[- ]?live|kick[- ]?off" +
            @"|payments?|invoices?|trial|pilot|proposals?|offers?|quotes?|tender|renewal|signing|signature|answer|reply|figures|report" +
            @"|start date|shipments?|install\w*|onboarding|training|office|money|price|discount|subscription|licen[cs]es?|policy" +
            @"|account|users?|seats?|months?|terms?|years?|percent|rollout|roll-out|migration|moving to|offices?" +
            @"|supplier|start (?:on|in|by)|pushing for|vans?|units?|pieces|sites?|shops?)\b|\d ?%");

    private static readonly WordExpression Off = new(
        @"\bcancel(?:l?ed|s|l?ing)?\b|\bcall(?:ed|s|ing)?(?: \w+){0,4} off\b" +
            @"|(?:\b(?:is|are|been|was|got|gets|it's|that's|call's|meeting's)|['’]s) (?:all |now |just |been )*(?:off\b|called off" +
            @"|scrapped|canned|binned|dropped" +
            @"|not (?:happening|going ahead|taking place|on(?: any ?more| after all)?\b))" +
            @"|\b(?:not happening|isn'?t happening|ain'?t happening|not going ahead|won'?t (?:be happening|happen|take place|go ahead)" +
            @"|will not (?:happen|take place|go ahead|be)" +
            @"|(?:falls?|fell|fallen) through|no longer (?:on|happening|taking place)|(?:does|do)(?:n'?t| not) (?:happen|take place))\b" +
            @"|\b(?:pull(?:ed|s|ing)? out(?: (?:of (?:it|our|the|tomorrow|today)|on|today|tomorrow)|\W*$|\s*[,.;!])|bail(?:ed|s|ing)?" +
            @"|cried off|cries off|dropped out|blew me (?:off|out)" +
            @"|(?:has )?blown me (?:off|out)|stood me down|begged off)\b" +
            @"|\b(?:can'?t|cannot|can not|couldn'?t|won'?t|will not|unable to) (?:make|do|manage|attend|take)" +
            @" (?:(?:it|that|this)(?:\W*$|\s*[,.;!]|\s(?:on |at |this |next )?(?:tomorrow|today|tonight|after all|any ?more|\d" +
            @"|(?:mon|tues|wednes|thurs|fri)day)\b)|(?:(?:our|the|that|this|on) )*(?:" + Call + @"|slot|date|time|day|tomorrow|today" +
            @"|(?:mon|tues|wednes|thurs|fri)day|\d{1,2}(?:st|nd|rd|th))\b)" +
            @"|\b(?:scrap|scratch|bin|drop|kill|lose|delete|remove|forget(?: about)?|ditch|strike|nix|take (?:off|out|down)|call off" +
            @"|axe|clear" +
            @"|get rid of)\b[^.,;!?]{0,30}\b" + Call + @"\b" +
            @"|\bno (?:more )?(?:(?:zoom|teams|video|phone) )?(?:calls?|meetings?|demos?|appointments?|visits?|sessions?)" +
            @" (?:with|tomorrow|today|on|any ?more|after all)\b");

    // “No Lindqvist tomorrow”, and “no PowerPoint today”.
    private static readonly WordExpression NoOne = new(
        @"^\W*(?:so |ok |and )*no (?<who>(?-i:\p{Lu})[\w’'-]+) (?:tomorrow|today|tonight)\b");

    // “She's off sick” is no call that is off.
    private static readonly WordExpression Absent = new(@"\boff (?:sick|ill|work|with|duty|on (?:leave|holiday|maternity|paternity))\b");

    private static readonly WordExpression PutOff = new(
        @"\b(?:postponed|rescheduled|rearranged)(?:\W*$|\s*[,.;!]|\s+(?:on me|us|me|it|again|till|until)\b)|\b(?:moved|pushed|bumped" +
        @"|shifted|shunted|put) (?:it|us|me)\b");

    private static readonly WordExpression NotOff = new(
        @"\b(?:hasn'?t|haven'?t|didn'?t|did not|don'?t|do not|never|isn'?t|not) (?:been |yet |get |going to be )*(?:cancel\w*" +
        @"|called off|off|bail\w*|drop|delete|remove" +
            @"|scrap|lose)\b");

    private static readonly WordExpression OffThing = new(
        @"\b(?:cancel\w*|drop\w*|scrap\w*|bin\w*|kill\w*|pull\w* out of)(?: (?:the|their|her|his|our|my|a|an|all|whole|entire|this" +
        @"|that|with|of))* (?:orders?" +
            @"|subscriptions?|contracts?|deals?|licen[cs]es?|projects?|po|purchase|trial|pilot|account|policy|proposal|offer|tender" +
            @"|price)\b");

    private static readonly WordExpression Moves = new(
        @"\b(?:mov(?:e|ed|es|ing)|shift(?:ed|s|ing)?|shunt(?:ed|s|ing)?|bump(?:ed|s|ing)?|push(?:ed|es)?|postpon(?:e|ed|es|ing)" +
        @"|pre-?pon(?:e|ed|es|ing)" +
            @"|re-?schedul(?:e|ed|es|ing)|re-?arrang(?:e|ed|es|ing)|delay(?:ed|s|ing)?|re-?book(?:ed|s|ing)?|slip(?:ped|s)?" +
            @"|switch(?:ed|es)?|swap(?:ped|s)?" +
            @"|(?:put|puts|putting|knock(?:ed|s)?|kick(?:ed|s)?|set|held|hold|bring|brings|brought|pull(?:ed|s)?|drag(?:ged" +
            @"|s)?)(?: \w+){0,4} (?:back|off|forward|out|over|up)" +
            @"|chang(?:e|ed|es|ing)(?: \w+){0,5} (?:to|for|from))\b");

    private static readonly WordExpression NotMoved = new(
        @"\b(?:hasn'?t|haven'?t|didn'?t|did not|don'?t|do not|never|not|without|no need to|no point) (?:been |be |get |want to " +
        @"|going to )*(?:mov\w+|shift\w*|bump\w*|push\w*" +
            @"|postpon\w*|reschedul\w*|delay\w*|chang\w*)\b");

    private static readonly WordExpression Retimes = new(
        @"\b(?:can'?t|cannot|couldn'?t|won'?t) (?:make|do|manage) (?:at )?(?:\d|half|noon|nine|ten|eleven|twelve|one|two|three)\w*" +
            @"|\b(?:propose[sd]?|suggest(?:s|ed)?)\b[^.!?]{1,40}\b(?:agreed|said yes|accepted|confirmed|works for me)\b" +
            @"|\bbut (?:now )?at (?:\d|half|noon)" +
            @"|\b(?:(?:doesn'?t|does not|won'?t|can'?t) work|instead|in place of|rather than|(?:works|suits" +
            @"|fits)(?: \w+){0,4} (?:better|than)" +
        @"|better (?:for|than|at)" +
        @"|so (?:it'?s )?(?:at )?(?:\d|half|quarter)|later|earlier|sooner|same (?:time|hour|slot)|new (?:date|time|day|slot|hour)|make it" +
            @"|(?:can )?only (?:do|make|manage|free)|make (?:the|our|my|that) (?:\w+ )?" + Call + @"|double[- ]?booked|no longer (?:at" +
            @"|on)|not (?:at )?\d[\d:.]*(?: ?[ap]m)? but)\b" +
            @"|(?:\b(?:is|are|wants?|needs?|prefers?|says?|it's|we're|call|at|on|for)|['’]s) now\b|\bnow (?:at|on|to be|it'?s|wants?" +
            @"|needs?|prefers?)\b" +
            @"|\d(?:[:.]\d\d)? ?(?:[ap]m|o'?clock|uhr)? now\b");

    private static readonly WordExpression NotThen = new(@",? not (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?\W*$");

    // Why it can't be as it was.
    private static readonly WordExpression Hindered = new(
        @"\b(?:ill|sick|unwell|flu|covid|poorly|stuck|busy|away|travell?ing|on (?:leave|holiday|vacation)|clash(?:es)?|conflict" +
        @"|not free|unavailable" +
            @"|hospital|can'?t|cannot|can not|couldn'?t|tied up|out of office|off)\b");

    private static readonly WordExpression Arranged = new(
        @"\b(?:we|us|i)(?:['’](?:re|ll|m)| are| will| shall| am)? (?:now |then |only |just )*(?:speak|talk|meet|do|doing|speaking" +
        @"|talking|meeting|see|seeing|have|having" +
            @"|agreed|settled|said|say|set|call|calling|take|make|go|going)\b|\b(?:so|now|then) it'?s\b|\blet'?s\b" +
            @"|\bcan (?:only )?(?:do|make|manage)\b|\bnew (?:date|time|day|slot)\b|\bmake it\b|\bagreed\b|\binstead\b");

    // “The Litware call is on Friday at 2”: it says when it is, and it is said of that one.
    private static readonly WordExpression Stands = new(
        @"\b(?:the|my|our|that|this|tomorrow'?s|today'?s|\w+day'?s" +
        @"|\w{3,}['’]s) (?:\w+ )?" + Call + @"(?: with (?:\w+\.? ?){1,3})?(?: (?:is|will be)|['’]s)" +
            @" (?:going to be )?(?:at|on|for|tomorrow|today|next|mon|tue|wed|thu|fri|\d|half|quarter)");
}
