using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What a seller says of themselves, in words that mean one thing: that they're not all right, that they go in now, that a deal is lost.
/// </summary>
internal static class PlainMoments
{
    /// <summary>They aren't all right: nothing is to be done about it.</summary>
    public const string NotOk = "chat.not-ok";

    /// <summary>They go into the call now: a word, and no more.</summary>
    public const string GoingIn = "chat.going-in";

    /// <summary>A deal is lost that much work went into: somebody's comfort, and nothing to do.</summary>
    public const string Loss = "chat.loss";

    /// <summary>They want to be heard, and no advice.</summary>
    public const string Listening = "chat.listening";

    /// <summary>It went wrong, and nothing more is told: a warm word, and what happened.</summary>
    public const string BlewIt = "chat.blew-it";

    /// <summary>They want it straight, and no comfort.</summary>
    public const string Straight = "chat.straight";

    /// <summary>Somebody has answered, and the coach is to guess who: what did they write?</summary>
    public const string Guess = "chat.guess";

    /// <summary>They leave: no question follows.</summary>
    public const string Goodbye = "chat.goodbye";

    private const string SaidNo = "news.said-no";
    private const int MostOfBlown = 12;
    private const int MostOfGoodbye = 14;
    private const int MostOfGuess = 12;
    private const int MostBesideFeeling = 12;
    private const int MostGoingIn = 6;
    private const double Plainly = 0.99;

    private static readonly WordExpression OfNotOk =
        new(@"\b(?:i'?m|i am|im|not feeling|don'?t feel|dont feel) (?:really |just |still |so |honestly |at all )?(?:not )?(?:ok|okay" +
            @"|o\.k\.|fine|all ?right|alright|good|great|well|myself)\b");

    private static readonly WordExpression Denies =
        new(@"\bnot (?:really |just |so |honestly |at all )?(?:ok|okay|fine|all ?right|alright|good|great|well|myself)\b|\b(?:not feeling" +
            @"|don'?t feel|dont feel)\b");

    private static readonly WordExpression OfGoingIn = new(
        @"^\W*(?:(?:ok|okay|right|alright|well|so|thanks|good|here goes|now|righto|wish me luck|deep breath)\b\W*)*(?:i'?m |im " +
            @"|i am )?(?:going in|here (?:i|we) go|about to (?:dial|ring|call|go in)|dial(?:l?ing)(?: now)?|ringing (?:him|her|them|now)" +
            @"|calling (?:him|her|them) now|walking in|heading in|gotta go in|in i go|off i go|wish me luck|doing it now" +
            @"|here goes(?: nothing)?)(?: now)?\W*$");

    private static readonly WordExpression OfBlown = new(
        @"^\W*(?:(?:ugh|oh|well|ok|okay|so|hi|hello|hey|morning|evening|coach|damn|shit|fuck|argh|sorry|no|god|man|right|again|yeah" +
        @"|hm+)\b\W*)*" +
            @"(?:(?:i|we|i'?ve|we'?ve|i have|we have)(?: just| really| totally| completely| so| properly| absolutely" +
            @"| think i)* (?:blew|blown" +
            @"|messed|screwed|ruined|botched|bombed|fluffed|wrecked|buggered|cocked|stuffed|muffed|spoilt|spoiled|bungled|flunked)" +
            @"(?: (?:it|that|this|everything|all|up|(?:the|that|this|my|our) (?:call|meeting|pitch|demo|talk|visit|presentation)))*" +
            @"|it (?:all )?(?:went|has gone) (?:really |so |badly |totally |completely |horribly |terribly )?(?:wrong|badly|awfully" +
            @"|horribly" +
            @"|terribly|pear.?shaped)|(?:it|that) was a (?:total |complete |real )?(?:disaster|catastrophe|flop|car crash|mess))" +
            @"(?: (?:again|today|badly|this time|big time|completely|totally|royally|just now|this morning|properly))*\W*$");

    private static readonly WordExpression OfStraight = new(
        @"\b(?:don'?t|do not|dont|stop|please don'?t|no need to|you needn'?t) (?:be |being )?(?:so |too )?(?:nice|kind|gentle|soft|sweet" +
            @"|polite)(?: to me| with me| now| today)?\W*$|\b(?:don'?t|do not|dont|stop|no) (?:sugar.?coat(?:ing)?|comfort(?:ing)? me" +
            @"|pat(?:ting)? me|soothe me|pity me|pitying me|coddle me)\b|\b(?:no pity|no comfort|spare me the (?:pity|comfort|kindness" +
            @"|nice words|sympathy|sugar))\b|\bgive it to me straight\b|\btell it to me straight\b");

    private static readonly WordExpression OfGoodbye = new(
        @"\b(?:bye|bye bye|goodbye|good bye|ta.?ra|tara|cheerio|toodle ?(?:oo|pip)|see (?:you|ya|u)(?: later| tomorrow| soon" +
        @"| then)?|so long" +
            @"|talk (?:tomorrow|later|soon)|good ?night|night night|nighty night|gotta (?:go|run|fly|dash)|(?:have|must" +
            @"|need) to (?:run|dash)" +
            @"|must (?:go|run|dash|fly)|(?:my |the )?(?:flight|train|bus|boat|taxi|cab|uber)(?:'s| is) (?:calling|leaving|here|boarding)" +
            @"|catch you later|signing off|logging off|that'?s me(?: done)?(?: for (?:today|now))?|ciao|adios|hasta luego|tschüss" +
            @"|laters)(?: (?:now|then|coach|all|everyone|again|love|mate|for (?:now|today)|and (?:thanks|thank you)))*" +
            @"(?:\W*$|\s*[,.!;])");

    // “Dinner. back fri”, “bus”, “ok, the guests are here”: somebody who leaves says why, and nothing else.
    private static readonly WordExpression OfLeaving = new(
        @"^\W*(?:(?:ok|okay|right|sorry|scusa|oops|thanks|ta|cheers|well|gotta|got to|have to|must|my|the|got|now)\b\W*)*" +
            @"(?:(?:bus|train|tram|metro|flight|gate|taxi|uber|ferry|boat|dinner|lunch|supper|tea|food|boarding|doorbell|guests" +
            @"|customers?|clients?|kids?|school run|my stop|next stop|phone|batt?ery|i run|i'?m off)\b" +
            @"(?:\W+(?:is|are|'s|here|now|calling|coming|leaving|dying|dead|empty|low|bye|cheers|thanks|ta|x+)\b)*" +
            @"(?:\W+(?:back|brb)\b(?: (?:in|at|on|by|a|bit|later|soon|tomorrow|tmrw|[0-9]+|min\w*|hours?|mon\w*|tue\w*|wed\w*" +
            @"|thu\w*|fri\w*|sat\w*|sun\w*))*)?" +
            @"|brb|back (?:soon|later|in (?:a )?(?:[0-9]+|bit|sec\w*|min\w*)(?: (?:min\w*|hours?))?))\W*$");

    private static readonly WordExpression OfOthers =
        new(@"\b(?:he|she|they|him|her|them|client|customer|buyer|said|says|told|remind|if|when|should|before|what|how|wrote|wants)\b");

    private static readonly WordExpression OfGuess = new(
        @"\bguess (?:who|what|which)\b[^.,\n]{0,40}\b(?:answered|answers|wrote|writes|called|calls|rang|rings|replied|replies|texted" +
        @"|mailed" +
            @"|emailed|messaged|got back|came back|is back|phoned)(?: [a-z]+){0,3}\W*$" +
            @"|\bguess who(?:'s back| it was| it is| that was)?\W*$");

    // “I don't need a script, I need the email” wants something else.
    private static readonly WordExpression Rather = new(
        @"[,;.]\s*(?:but |just |only )*(?:i (?:need|want)|give me|send me) (?:the|a|an|my|your|one|words|something)\b");

    private static readonly WordExpression OfListening = new(
        @"(?:^\W*|\bi (?:really |honestly )?)(?:don'?t|do not) (?:really |actually |even |particularly )?(?:want|need)" +
            @" (?:any |your |an? |the |more )?(?:advice|tips?|script|coaching|solutions?)\b" +
            @"|\b(?:just|only) (?:needed|need|wanted|want|had|have)" +
            @" to (?:tell (?:someone|somebody)" +
            @"|vent|moan|rant|let it out|say it (?:out loud|to someone|to somebody)|get (?:it|that|this) off my chest)\b" +
            @"|\b(?:don'?t|do not|never) tell me (?:that )?(?:it'?s|that'?s|this is) (?:all |perfectly |quite )?(?:fine|ok|okay|right" +
            @"|alright|good|normal)\b|\b(?:no advice|(?:not|ain'?t) (?:after|looking for|asking for|in the mood for" +
            @"|up for) (?:any |an? |the |more )?(?:advice|scripts?|tips?|lines?|lesson|coaching|words)|no (?:scripts?|lines?|tips)" +
            @" (?:now|rn|today|please|pls)" +
            @"|needn'?t answer|don'?t need to answer)\b");

    private static readonly WordExpression OfLoss =
        new(@"(?:^\W*(?:just )?|\b(?:i|we)(?:'ve| have|'d| just| have just|'ve just)? (?:just |finally " +
            @"|really )?)lost (?:out on )?(?<what>[^.!?,;\n]{2,60})");

    private static readonly WordExpression Deals =
        new(@"\b(?:deal|contract|client|customer|account|order|bid|tender|pitch|sale|project|business|job|renewal|them to|it to|this one" +
            @"|that one|him to|her to)\b");

    // “They've gone with somebody else”: as lost as if it had been said.
    private static readonly WordExpression ToOthers =
        new(@"\b(?:signed|gone|went|going|chose|chosen|picked) (?:(?:up )?with |for )?(?:the other|another|someone else|somebody else" +
            @"|others|a competitor|the competition|our competitor)\b");

    private static readonly WordExpression AsksForWords = new(
        @"\b(?:what|how) (?:do|should|can|could|would|shall) (?:i|we)\b|\b(?:give|write|help) me\b");

    private static readonly WordExpression NoDeal = new(
        @"^(?:the |my |our |a |all |any |some |his |her )*(?:track|count|time|sleep|weight|patience|interest|hope|faith|heart|nerve|plot" +
        @"|thread|phone|keys?|wallet|voice|mind|way|touch|bet|game|match|money|father|mother|dad|mum|mom|dog|cat|\d+)\b");

    private static readonly WordExpression LongWork = new(
        @"\b(?:(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|so many|several|a few) (?:long )?(?:weeks|months" +
            @"|years)|(?:all|half) (?:that|the|this|of the|a) (?:work|year|effort|time)|a (?:whole |full )?year|months|for nothing" +
            @"|down the drain|worked so hard|all my work|biggest)\b");

    /// <summary>The reading with what is said so plainly.</summary>
    public static Reading In(Reading reading)
    {
        var text = reading.Utterance.Text.Replace('’', '\'');
        var words = reading.Utterance.WordCount;
        if (words <= MostGoingIn && OfGoingIn.IsMatch(text))
        {
            return Led(reading, GoingIn);
        }
        // “Food” may be what matters most to them, where that was asked.
        var isAnswer = words == 1 && reading.Leading is { Act: "answer", P: >= Thresholds.Undoable } && OfLeaving.IsMatch(text);
        if (!isAnswer && Alone(text) is { } alone)
        {
            return Led(reading, alone);
        }
        if (words <= MostBesideFeeling && OfNotOk.IsMatch(text) && Denies.IsMatch(text) && !text.Contains('?', StringComparison.Ordinal))
        {
            return Led(reading, NotOk);
        }
        return IsLost(text) && reading.Leading is not { Act: SaidNo, P: >= Thresholds.Undoable } ? Led(reading, SaidNo) : reading;
    }

    // Said by itself: where more is told, that is what it's about.
    internal static string? Alone(string text)
    {
        var words = WordCount.Of(text);
        return words <= MostOfBlown && OfBlown.IsMatch(text) ? BlewIt
            : words <= MostOfGuess && OfGuess.IsMatch(text) && !text.Contains(':', StringComparison.Ordinal) ? Guess
            : Moods.In(text) == Moods.VentAct ? Moods.VentAct
            : text.Contains('?', StringComparison.Ordinal) ? null
            : words <= MostOfBlown && OfStraight.IsMatch(text) ? Straight
            : words <= MostOfGoodbye && (OfGoodbye.IsMatch(text) || OfLeaving.IsMatch(text))
                && !OfOthers.IsMatch(text) ? Goodbye
            : null;
    }

    /// <summary>Whether a deal is told to be lost that somebody worked on for long, and nothing is asked.</summary>
    public static bool IsLoss(string text) => !text.Contains('?', StringComparison.Ordinal) && !AsksForWords.IsMatch(text)
        && IsLost(text.Replace('’', '\'')) && (LongWork.IsMatch(text) || Moods.In(text) == "chat.upset");

    /// <summary>Whether somebody says that they want to be heard, and no advice.</summary>
    public static bool WantsNoAdvice(string text) =>
        !text.Contains('?', StringComparison.Ordinal) && OfListening.IsMatch(text.Replace('’', '\'')) && !Rather.IsMatch(text);

    // “I lost Mwangi Hardware”, but not “I lost track”.
    private static bool IsLost(string text)
    {
        if (ToOthers.IsMatch(text) && LongWork.IsMatch(text))
        {
            return true;
        }
        if (OfLoss.Match(text) is not { Success: true } lost)
        {
            return false;
        }
        var what = lost.Groups["what"].Value;
        var names = what.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => word is "the" or "a" or "an" or "my" or "our" or "that" or "this")
            .Take(1);
        // “i lost adventure works. 8 months”: in small letters the long work tells that it was a deal.
        return Deals.IsMatch(what) || (!NoDeal.IsMatch(what) && LongWork.IsMatch(text.Replace(what, "", StringComparison.Ordinal)))
            || names.Any(word => char.IsUpper(word[0]) && word.Length > 1);
    }

    private static Reading Led(Reading reading, string act)
    {
        var first = new Command(act, null, new(0, reading.Utterance.Text.Length), Plainly);
        return reading.LedBy(first);
    }
}
