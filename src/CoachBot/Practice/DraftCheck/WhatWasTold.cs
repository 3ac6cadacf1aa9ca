using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.DraftCheck;

/// <summary>“Remind me, when did I tell you the samples went”: what was told, and what the coach has said, is asked of the coach.</summary>
internal static class WhatWasTold
{
    private static readonly WordExpression Asked = new(
        @"^\W*(?:(?:ok|okay|so|and|but|coach|hey|wait|hm+|sorry)\b\W*)*(?:remind me|hang on|hold on|wait|no wait|correction)\b" +
        @"[^?!.]*\b(?:i|not|wrong|meant|tell|told)\b|^\W*(?:sorry|actually)\W+(?:i (?:meant|told (?:you|u))|that was wrong)\b" +
        @"|\b(?:did|have) i (?:already )?(?:tell|told|say|said|mention\w*|give|given) (?:you|u|it|that)\b" +
        @"|\b(?:you|u) (?:gave me|suggested|recommended|advised|can'?t know|know nothing)\b|\byour (?:version|wording|text for me)\b" +
        // “Your idea about March helps us” thanks the buyer.
        @"|\b(?:use|used|sent|send|took|take|like|liked|with|in|to|than) your (?:words|suggestion|advices?|idea)\b" +
        @"|^\W*(?:did|have|has|do|are|were) you\b[^?]*\b(?:save|saved|note|noted|remember|keep|kept|written down|journal|reminder)\b");

    /// <summary>Whether a message asks so, or puts right what was told.</summary>
    public static bool IsAskedOf(string text) => Asked.IsMatch(text.Replace('’', '\''));
}
