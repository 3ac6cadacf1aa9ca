using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Words;

/// <summary>“What sentence should I have used?”: the words that the case begins with, for the next time.</summary>
internal static class NextTime
{
    private static readonly WordExpression Asked = new(
        @"\bwhat (?:(?:sentence|line|words?|question|thing) )?(?:should|could|would|must|ought) (?:i|we) (?:to )?have (?:used|said|asked" +
            @"|written|opened with|begun with|started with|told)\b|\bwhat would (?:have been|be) (?:the right|a better|the better|a good" +
            @"|the best) (?:sentence|line|words?|question|opening|thing to say)\b|\bhow should (?:i|we) have (?:said|asked|put" +
            @"|opened|begun" +
            @"|started)\b|\bwhat (?:do|should|would|can|could) i (?:better )?say (?:the )?next time\b|\b(?:words|sentence" +
            @"|line) for (?:the )?" +
            @"next time\b");

    /// <summary>Whether a message asks that.</summary>
    public static bool IsAsked(string text) => Asked.IsMatch(text);
}
