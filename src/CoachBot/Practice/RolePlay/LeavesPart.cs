using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>Tells words that leave the part: “ok stop”, “out of character now”, “so how did I do”.</summary>
internal static class LeavesPart
{
    private const string Fillers = @"^\W*(?:(?:ok|okay|right|alright|please|pls|no|nope|wait|hey|ugh+|argh+|oh|ah+|hm+|lol" +
        @"|a?(?:ha)+h?|man|god|gosh" +
        @"|well|yeah|yep|yes|so|sorry|coach|damn|shit|phew|thanks|thx|cool|great|good|nice|cheers|um+|eh|got it)\b\W*)*";

    // “Ok stop. Was that too direct?”, “ugh enough, where did I lose him”
    private static readonly WordExpression StopsFirst = new(Fillers + StopWords
        // “Cut-over is in May” stops nothing.
        + @"(?:\W+(?:stop|pause|please|pls|now|here|there|it|coach))*(?:\W*[.!?;,…:]|\s*—|\s+[–-]+\s|\W*$)");

    // “Enough, about me. What about you?” turns to the buyer.
    private static readonly WordExpression EnoughOfOneself = new(Fillers + @"(?:that'?s )?enough\W+about\b");

    private static readonly WordExpression StopsAndAsks = new(Fillers + StopWords
        + @"(?:\W+(?:please|pls|now|here|there|coach|and))* (?:how (?:was|did|were)|where did|what did i|was (?:i|that|it)|did i" +
            @"|i (?:heard|hear|gave" +
        @"|messed|lost|caved|did it)|that(?:'s| is) enough|give me|i need|i(?:'m| am) (?:at|here|there)|reached|i reached)\b");

    private const string StopWords = @"(?:stop|stop it|stop there|(?:let'?s|can we) (?:stop|end|finish)(?: it)?(?: here| there)?|pause" +
        @"|time ?out|cut|end (?:it|this|the practice|the play|scene)|enough|that'?s enough|(?:let'?s|lets) (?:leave|end) it)";

    // “Time's up”, “gotta go, back later”: whoever has to leave leaves the part.
    private static readonly WordExpression HasToGo = new(Fillers
        + @"(?:(?:i(?:'ll| will|'m| am)? )?(?:(?:be )?(?:right )?back (?:later|soon|in (?:a|an|\d+)|tomorrow|after)|(?:talk|continue" +
            @"|carry on|finish|do this" +
        @"|pick this up|pick it up|go on) (?:later|tomorrow|another time|some other time))|(?:my |our )?time(?:'?s| is) up|(?:i'?m " +
        @"|we'?re )?out of time" +
        @"|(?:i )?(?:(?:have|'?ve) )?(?:gotta|got to|have to|need to|must) (?:go|run|dash|leave|hop off|stop|hang up)(?: now)?" +
        @"|(?:my )?(?:boss|train|bus|taxi|cab|stop|next call|phone|food|kid|kids|flight)(?:'s| is| are) (?:here|coming|calling" +
        @"|ringing|boarding|awake)" +
        @"|(?:he|she)(?:'s| is) (?:here|calling|coming|ringing)|later,? (?:then|coach|ok))\W*(?:[.!?;,…:)]|$|\b(?:now|thanks|and|but" +
        @"|coach|thx|ok)\b)");

    // “… stop stop, I gave it again!! pause please”
    private static readonly WordExpression StopsPlainly =
        new(@"\b(?:stop,? stop|pause,? please|please,? (?:stop|pause)|stop,? please|stop it please|time ?out|(?:that'?s|that is" +
            @"|thats) enough|enough (?:for (?:now|today)|now|please)|what (?:should|could|can) i (?:do|have done) better|how did i do" +
            @"|how was (?:i|my line)|stop (?:the|this|our) (?:theat(?:er|re)|game|play|playing|practice|rehearsal|role.?play|acting)" +
            @"|(?:the )?real thing now|now for real" +
            @"|(?:enough|had enough) of (?:that|this|it|the (?:act|acting|game|play))" +
            @"|out of (?:character|role|the (?:role|part|character))|break(?:ing)? character|(?:drop|cut|end|quit|leave) the" +
            @" (?:act|acting|part|role|role.?play|character|pretending)|(?:stop|no more|quit|done) (?:pretending|acting|playing" +
            @"|role.?playing)|back to (?:being (?:the|my) coach|you,? coach|coach|normal|reality)|be (?:the|my) coach again" +
            @"|(?:so|ok|okay|and|right),? how (?:did i do|was i)" +
            @"|how did (?:i|that) go,? coach|coach,? (?:how|what) (?:did|was)|step(?:ping)? out of (?:it|this|the (?:part|role)))\b");

    /// <summary>Whether a message to the buyer is none, and ends the play.</summary>
    public static bool In(string text) => Plain(text) is var plain
        // “(pause)” tells what the seller does, and says nothing.
        && !plain.StartsWith('(') && ((StopsFirst.IsMatch(plain) && !EnoughOfOneself.IsMatch(plain))
            || StopsAndAsks.IsMatch(plain) || StopsPlainly.IsMatch(plain)
            || Ends.IsMatch(plain)
            || HasToGo.IsMatch(plain) || LostThem.IsMatch(plain));

    // “Where did I lose him”, “what did I do wrong”: asked of the whole of it.
    private static readonly WordExpression LostThem = new(
        @"\b(?:where|when|how) (?:exactly |did it )?(?:did|have) i (?:blow|mess|go wrong|ruin|spoil|(?:lose|lost|scare|push) (?:him" +
        @"|her|them))\b" +
        @"|\bwhere did (?:it|that|this) go wrong\b|\bwhat did i (?:do|say) wrong\b|\bi (?:just )?heard myself\b");

    private static readonly WordExpression Wants = new(
        @"\b(?:remind|reminder|ping|wake|diary|journal|note (?:it|this|that|down|for)|write (?:it|this|that|down|in)|put (?:it|this" +
            @"|that) (?:in|down)|what'?s (?:on|next|open))\b");

    /// <summary>“Enough for today. Put that in my journal, and wake me on Thursday”: the play is over, and something is wanted.</summary>
    public static bool ForSomethingElse(string text) => In(text) && Wants.IsMatch(text);

    /// <summary>
    /// Whether a message leaves the play without a word of it: it tells of the real call, speaks to the coach, wants something else, or,
    /// after an hour, tells of the buyer.
    /// </summary>
    public static bool Unsaid(string text, TalkTurn turn) =>
        ToldOfThem.IsReal(text) || ForSomethingElse(text) || ToldInPlay.IsToTheCoach(text, turn.Talk?.Deal?.Buyer)
            || (turn.Talk?.HeardAt is { } heard && turn.Now - heard >= Silences.EndsRehearsal
                && (ToldOfThem.In(text) || ToldOfThem.Reports(text) || NoDraft.IsOfThem(text)));

    /// <summary>“Stop, I'm at the gate. Give me two questions”: what is wanted behind the stop; null where that is how it went.</summary>
    public static string? WishBehind(string text)
    {
        if (StopsFirst.Match(Plain(text)) is not { Success: true } stop || EnoughOfOneself.IsMatch(Plain(text)))
        {
            return null;
        }
        var rest = text[stop.Length..].Trim();
        if (OfThePlay.IsMatch(Plain(rest)) || OtherWish.Match(Plain(rest)) is not { Success: true } wish)
        {
            return null;
        }
        // “Reached the gate. Give me …”: why they stop is no part of what they want.
        return rest[(rest.LastIndexOfAny(['.', '!', ';', '\n'], wish.Index) + 1)..].Trim();
    }

    // “I need to know how I came across” is no wish for words, and gets its review.
    private const string Needed = @"(?:(?:a|an|the|my|some|just|only|one|two|three|\d|few|good|better|new|other|another|short|quick|first" +
        @"|opening) )*(?:words?|lines?|sentences?|e-?mail|mail|message|text|questions?|draft|opener|opening|answer|reply|reminder)";

    private static readonly WordExpression OtherWish = new(
        @"\b(?:give (?:me|only|just)|write|make (?:me|it|a|an|the)|help me|prepare|draft|text|mail|email|i need " + Needed +
        @"|what do i (?:say|do|write|ask|send)" +
        @"|how do i|check (?:this|my)|read (?:this|my)|only (?:one|two|three)|just (?:one|two|three))\b");

    private static readonly WordExpression OfThePlay = new(
        @"\b(?:how (?:was|did|were)|where did|what did i|was (?:i|that|it|the)|did i|feedback|verdict|review|tips|do better" +
        @"|have said|have done" +
        @"|rate (?:me|it|that)|what you think)\b");

    private static string Plain(string text) => text.Replace('’', '\'');

    // Said by themselves: to a buyer, more would follow.
    private static readonly WordExpression Ends = new(
        @"^\W*(?:(?:ok|okay|right|alright|phew|well|so|yeah|thanks|cheers|ha|haha|lol|coach)\b\W*)*(?:stop|enough|that'?ll do" +
            @"|that will do" +
            @"|i give up|i'?m (?:done|out)|done|let'?s (?:stop|end it|leave it|finish)(?: it)?(?: here| there| now| for now| at that" +
            @"| for today)?" +
            @"|(?:that'?s|thats) it(?: for (?:now|today))?|(?:i'?ve )?had enough|no more|i(?:'m| am) bored|it'?s enough|its enough" +
            @"|how (?:did i do|was i|did" +
            @" (?:it|that) (?:go|look|sound))|end (?:scene|it)|scene|cut|game over|finished)\W*$");
}
