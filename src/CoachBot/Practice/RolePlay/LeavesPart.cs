using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>Tells words that leave the part: “ok stop”, “out of character now”, “so how did I do”.</summary>
internal static class LeavesPart
{
    // “Ok stop. Was that too direct?”
    private static readonly WordExpression StopsFirst =
        new(@"^\W*(?:(?:ok|okay|right|alright|please|no|wait|hey)\b\W*)*(?:stop|stop it|stop there|let'?s stop(?: here| there)?" +
            @"|can we stop(?: here| there)?|pause|time ?out|cut|end (?:it|this|the practice))(?:\W+(?:stop|pause|please|pls" +
            @"|now))*\W*(?:[.!?;,…]|$)");

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
    public static bool In(string text) => StopsFirst.IsMatch(text) || StopsPlainly.IsMatch(text) || Ends.IsMatch(text);

    private static readonly WordExpression Wants = new(
        @"\b(?:remind|reminder|ping|wake|diary|journal|note (?:it|this|that|down|for)|write (?:it|this|that|down|in)|put (?:it|this" +
            @"|that) (?:in|down)|what'?s (?:on|next|open))\b");

    /// <summary>“Enough for today. Put that in my journal, and wake me on Thursday”: the play is over, and something is wanted.</summary>
    public static bool ForSomethingElse(string text) => In(text) && Wants.IsMatch(text);

    /// <summary>
    /// Whether a message leaves the play without a word of it: it tells of the real call, wants something else, or, after an hour, tells of
    /// the buyer.
    /// </summary>
    public static bool Unsaid(string text, TalkTurn turn) =>
        ToldOfThem.IsReal(text) || ForSomethingElse(text)
            || (turn.Talk?.HeardAt is { } heard && turn.Now - heard >= Silences.EndsRehearsal
                && (ToldOfThem.In(text) || ToldOfThem.Reports(text) || NoDraft.IsOfThem(text)));

    // Said by themselves: to a buyer, more would follow.
    private static readonly WordExpression Ends = new(
        @"^\W*(?:(?:ok|okay|right|alright|phew|well|so|yeah|thanks|cheers|ha|haha|lol|coach)\b\W*)*(?:stop|enough|that'?ll do" +
            @"|that will do" +
            @"|i give up|i'?m (?:done|out)|done|let'?s (?:stop|end it|leave it|finish)(?: it)?(?: here| there| now)?" +
            @"|how (?:did i do|was i|did" +
            @" (?:it|that) (?:go|look|sound))|end (?:scene|it)|scene|cut|game over|finished)\W*$");
}
