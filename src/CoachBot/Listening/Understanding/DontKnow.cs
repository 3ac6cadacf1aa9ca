using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>“Dunno, you pick”: no answer to the open question, and no more than that.</summary>
internal static class DontKnow
{
    private static readonly WordExpression _expression = new(
        @"^\W*(?:(?:yeah|yea|yes|nah|no|nope|well|um|uh|hm+|er|oh|honestly|sorry|mate|still)\b\W*)*(?:i )?(?:really )?(?:dunno" +
            @"|don'?t know|dont know|do not know|no idea|not a clue|no clue|haven'?t a clue|idk|who knows|can'?t say" +
            @"|not sure)(?:[ ,]+(?:that|it|either|too|really|yet|about that|sorry|mate|coach|neither|tbh|honestly|to be honest" +
            @"|if i'?m honest|right now|rn|atm|hm+))*\W*(?:$|(?:what would you do" +
            @"|what do you (?:think|suggest|reckon|recommend)|you tell me|you (?:pick|choose|decide)|just tell me)\W*$)");

    // A murmur at a question is no answer, and no more than “I don't know”.
    private static readonly WordExpression _murmur = new(@"^\W*(?:h+m+|hrm+|erm+|uhm+|umm+)(?:\W+(?:h+m+|idk|well|tricky))*\W*$");

    /// <summary>Whether a message says that its writer doesn't know, and no more.</summary>
    public static bool Is(string text) => _expression.IsMatch(text) || _murmur.IsMatch(text);
}
