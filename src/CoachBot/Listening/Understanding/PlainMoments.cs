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

    private const string SaidNo = "news.said-no";
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

    private static readonly WordExpression OfListening = new(
        @"(?:^\W*|\bi (?:really |honestly )?)(?:don'?t|do not) (?:really |actually |even |particularly )?(?:want|need)" +
            @" (?:any |your )?(?:advice|tips|script|coaching|solutions?)\b|\b(?:just|only) (?:needed|need|wanted|want|had|have)" +
            @" to (?:tell (?:someone|somebody)" +
            @"|vent|moan|rant|let it out|say it (?:out loud|to someone|to somebody)|get (?:it|that|this) off my chest)\b" +
            @"|\b(?:don'?t|do not|never) tell me (?:that )?(?:it'?s|that'?s|this is) (?:all |perfectly |quite )?(?:fine|ok|okay|right" +
            @"|alright|good|normal)\b|\b(?:no advice|not (?:after|looking for|asking for) (?:any )?advice" +
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
        if (words <= MostBesideFeeling && OfNotOk.IsMatch(text) && Denies.IsMatch(text) && !text.Contains('?', StringComparison.Ordinal))
        {
            return Led(reading, NotOk);
        }
        return IsLost(text) && reading.Leading is not { Act: SaidNo, P: >= Thresholds.Undoable } ? Led(reading, SaidNo) : reading;
    }

    /// <summary>Whether a deal is told to be lost that somebody worked on for long, and nothing is asked.</summary>
    public static bool IsLoss(string text) => !text.Contains('?',
        StringComparison.Ordinal) && IsLost(text.Replace('’', '\'')) && (LongWork.IsMatch(text) || Moods.In(text) == "chat.upset");

    /// <summary>Whether somebody says that they want to be heard, and no advice.</summary>
    public static bool WantsNoAdvice(string text) =>
        !text.Contains('?', StringComparison.Ordinal) && OfListening.IsMatch(text.Replace('’', '\''));

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
        return Deals.IsMatch(what) || names.Any(word => char.IsUpper(word[0]) && word.Length > 1);
    }

    private static Reading Led(Reading reading, string act)
    {
        var first = new Command(act, null, new(0, reading.Utterance.Text.Length), Plainly);
        return reading with { Commands = [first], Ranking = [first, .. reading.Ranking] };
    }
}
