using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies.Case;

/// <summary>
/// Counsel that words ask for plainly, whatever they resemble besides: “was it my fault”, “she says how much”, in a call.
/// </summary>
internal static class PlainCounsel
{
    private const string Tell = "ask.what-tell";
    private const string Boss = "boss";
    private const string NoShow = "no-show";
    private const string SaidNo = "buyer-said-no";

    private const string AgainNoShow = "second-no-show-empty-room";

    private static readonly WordExpression Mine = new(
        @"\b(?:was|is|were) (?:it|this|that) (?:all |really |maybe |partly |just )?(?:my|me|mine)\b|\bdid i (?:mess|screw|do (?:something" +
            @"|anything) wrong|blow)\b|^\W*(?:my|all my) (?:fault|mistake)\W*$");

    private static readonly WordExpression Price = new(@"\b(?:pric(?:e|es|ing)|costs?|how much|rates?|fees?|ballpark)\b");

    private static readonly WordExpression TooHigh =
        new(@"\b(?:expensive|too much|too high|high|cheaper|dearer|discount|budget|afford|less|lower|off|more than|match|over|down" +
            @"|percent|increase|steep)\b|%");

    private static readonly WordExpression Broken = new(
        @"\b(?:i|we) (?:had )?(?:promised|swore|said (?:it|we|i)(?:'d| would))\b[^?]{0,90}\b(?:didn'?t|did not|haven'?t|hasn'?t|wasn'?t" +
            @"|not|late|failed|forgot|broke)\b|\bwe (?:broke|missed) (?:our|my|the) (?:promise|word|date|deadline)\b");

    private static readonly WordExpression BossAsks = new(
        @"\b(?:boss|chief|manager|gm|ceo|director|head)\b[^?]{0,60}\bwhat (?:do |should |can |must |shall |to " +
            @"|do i even )?(?:i )?(?:even )?(?:tell|say|answer|write)\b");

    private static readonly WordExpression BossRages =
        new(@"\b(?:boss|chief|manager|gm|ceo|director) (?:will|is going to|is gonna|gonna|'ll) (?:kill|shout|scream|be (?:mad|furious" +
            @"|angry|so mad)|eat|go mad|hate|fire|murder)\b");

    private static readonly WordExpression Calls =
        new(@"\bwhy (?:not|don'?t i|wouldn'?t i) (?:just |simply )?(?:call|ring|phone|write|mail|email|text|pop in|go there)\b|\b(?:call" +
            @"|ring|phone) or (?:write|mail|email|text|message)\b|\b(?:write|mail|email|text|message|chat) or (?:call|ring|phone" +
            @"|e-?mail)\b");

    private static readonly WordExpression Again =
        new(@"\b(?:second|2nd|third|3rd) time\b|\b(?:twice|again) (?:now|already)\b|\bdone it (?:again|before|twice)\b");

    private static readonly WordExpression Opening = new(
        @"\b(?:what|wot|wat|how) (?:do |should |shall |can |would |to |dyou )?(?:i |we )?(?:open|start|begin)(?: (?:off|it|the (?:call" +
            @"|talk|conversation|visit|meeting)))?(?: (?:with|wi|by))?(?: (?:him|her|them))?\W*$|\bwhat (?:do |should |can |shall " +
            @"|to )?(?:i )?say (?:at |as (?:the )?)?(?:first|the (?:start|beginning))\b|\bwhat'?s (?:my|the|a good) (?:opening|opener" +
            @"|first line|first sentence)\b|\b(?:give me|need|want) (?:an?|my|the) (?:opening|opener|first line|first sentence)\b");

    /// <summary>Whether words to open a talk with are asked for.</summary>
    public static bool AsksToOpen(string text) => Opening.IsMatch(text.Replace('’', '\''));

    /// <summary>“Third time he doesn't come”: the words for one who hasn't come before either; null where it is the first time.</summary>
    /// <param name="reading">What may tell of a no-show.</param>
    public static Command? BesideNoShow(Reading reading) =>
        reading.Leading.Act == "news.no-show" && Again.IsMatch(reading.Utterance.Text.Replace('’', '\''))
            ? Of(AgainNoShow, reading.Utterance.Text) : null;

    /// <summary>What plain words ask for; null where they don't.</summary>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="about">The topic that is spoken of; null for none.</param>
    /// <param name="isLive">Whether they are in a call.</param>
    public static Command? In(string text, string? about, bool isLive)
    {
        var said = text.Replace('’', '\'');
        return BossAsks.IsMatch(said) || (about == SaidNo && BossRages.IsMatch(said))
            ? new Command(Tell, Boss, Whole(text), Thresholds.Opening)
            : Mine.IsMatch(said)
                ? (about is null ? Of("was-it-my-fault", text) : new Command("ask.my-fault", null, Whole(text), Thresholds.Opening))
            : Calls.IsMatch(said) ? Of("call-write-text-or-wait", text)
            : isLive && Price.IsMatch(said) && !TooHigh.IsMatch(said) ? Of("live-wants-the-price-now", text)
            : about == NoShow && Again.IsMatch(said) ? Of(AgainNoShow, text)
            : Broken.IsMatch(said) ? Of("our-own-mistake", text)
            : null;
    }

    private static Command Of(string counsel, string text) => new(Counsel.InTheirWords, counsel, Whole(text), Thresholds.Opening);

    private static Span Whole(string text) => new(0, text.Length);
}
