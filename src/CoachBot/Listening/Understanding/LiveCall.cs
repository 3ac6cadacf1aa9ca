using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// A seller in the middle of a call reads one line at a glance: while this is among the turn's state, cards are short and questions wait
/// behind a button.
/// </summary>
public sealed record LiveCall
{
    /// <summary>The act of one who asks whether to speak into a silence.</summary>
    public const string Hush = "ask.hush";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(20);

    private static readonly string[] _goingOn =
    [
        "on the phone with", "on the phone w ", "on the phone rn", "on the phone now", "on the phone right now", "i'm on the phone",
        "im on the phone", "on a call with", "on a call w ",
        "on a call now", "on a call rn",
        "in a call now", "in the call now", "in the call right now", "in a meeting with", "on the line",
        "on hold", "on mute", "muted", "put me on speaker",
        "he's on the other line", "he is here now", "she is here now", "sitting in front of me", "right in front of me", "live call",
        "in the call rn", "live now", "call now", "mid call", "mid-call", "headset on", "on with him", "on with her", "on with them",
        "talking to him now", "talking to her now", "while we speak", "he's on now", "she's on now",
        "calling a lead", "calling him in", "calling her in", "calling them in", "picked up", "picks up", "she's waiting", "he's waiting",
        "they're waiting for me to", "what do i say now", "quick he", "quick she", "quick,",
    ];

    private static readonly string[] _over =
        ["hung up", "got off", "call's over", "call is over", "call over", "came out of", "come out of", "left the meeting",
            "call ended", "was on the phone", "was on a call", "call's done", "call done", "calls done"];

    // “Off the record” ends no call, nor does a firm that survived.
    private static readonly WordExpression Over = new(
        @"(?:^\W*(?:(?:ok|okay|right|phew|now|well|so|and)\b\W*)*|\b(?:i'?m|just) (?:now )?)off the (?:phone|call|line|meeting|teams" +
            @"|zoom)\b|^\W*(?:(?:ok|okay|phew|well|so|and|i|we|just|barely)\b\W*)*survived(?: (?:it|that|this|the call" +
            @"|the meeting))?\W*$");

    // “On zoom with the director”, “live w/ the cfo”; who can live with something, or was on a call last week, isn't in one.
    private static readonly WordExpression Live = new(
        @"^\W*(?:(?:ok|okay|so|hi|hey|quick|help|coach|well)\b\W*)*(?:i['’]?m |i am |we['’]?re )?(?:on live|live|(?:on|in) (?:zoom|teams" +
            @"|video|the call|a video call|the room))(?: call)? ?(?:w/|w|with)(?: |$)" +
            @"|\b(?:on|in) (?:zoom|teams|the call|a video call|the room)\b[^.!?]{0,60}\b(?:right now|now|rn)\W*$");

    private static readonly WordExpression Past = new(@"\b(?:spoke|met|said|showed|talked|told|was|were|had|yesterday|last)\b");

    private static readonly string[] _listening =
        ["sec", "minute", " min", "go ahead", "ask away", "make it quick", "be quick", "shoot", "listening"];

    private static readonly string[] _coming = ["ringing", "is calling", "s calling", "calling me", "here she is", "here he is",
        "phone's going", "phones going", "he rings", "she rings", "incoming"];

    private const int FewWords = 5;
    private const int SomeWords = 10;

    // “Silence… he's thinking, I speak?”
    private static readonly string[] _speaking = ["i speak", "i talk", "i say", "say something", "keep quiet", "stay quiet", "i wait",
        "jump in", "fill it", "i go on", "break it", "do i", "should i", "shall i"];

    private static readonly string[] _silence =
        ["silent", "silence", "quiet", "says nothing", "saying nothing", "not saying anything", "thinking", "pause", "no answer"];

    // “In a meeting with Ana tomorrow” is none that goes on; a day named in the middle of one doesn't end it.
    private static readonly string[] _now = [" now", " rn"];
    private static readonly string[] _anotherDay = ["yesterday", "tomorrow", "last week", "last month"];

    /// <summary>Follows by a message whether the seller is in a call, and puts that among the turn's state.</summary>
    public static Talks Follow(ITurnContext turn, Talks talks, string message, DateTimeOffset now)
    {
        var text = message.Replace('’', '\'');
        if (Holds(text, _over) || Over.IsMatch(text) || IsOver(text))
        {
            talks = talks with { LiveUntil = null };
        }
        else if ((Holds(text, _goingOn) || (Live.IsMatch(text) && !Past.IsMatch(text))) && (!Holds(text, _anotherDay) || Holds(text, _now)))
        {
            talks = talks with { LiveUntil = now + Lasts };
        }
        if (talks.LiveUntil > now)
        {
            turn.TurnState.Set(new LiveCall());
        }
        return talks;
    }

    /// <summary>Whether it is only that nobody speaks just now: “silent now”.</summary>
    public static bool IsSilence(string text) => WordCount.Of(text) is var words && Holds(text, _silence) && (words <= FewWords
        || (words <= SomeWords && Holds(text, _speaking)));

    /// <summary>Whether they ask if they shall speak into it.</summary>
    public static bool AsksToSpeak(string text) => IsSilence(text) && Holds(text, _speaking);

    /// <summary>Whether the buyer rings at this moment.</summary>
    public static bool Comes(string text) => Holds(text, _coming);

    /// <summary>Whether what they agreed to is only to listen.</summary>
    public static bool GivesTime(string text) => Holds(text, _listening);

    private static bool Holds(string text, string[] words) => words.Any(said => text.Contains(said, StringComparison.OrdinalIgnoreCase));

    /// <summary>“Call over, went well”: it has just ended.</summary>
    public static bool IsOver(string text) => Ended.IsMatch(text);

    private static readonly WordExpression Ended = new(
        @"^\W*(?:(?:ok|okay|so|and|right|well|phew|hey|coach)\b\W*)*(?:the |my |our |that )?(?:call|meeting|demo|visit|talk)(?:'?s| is" +
            @"| was)? (?:over|done|finished|ended|through)\b");
}
