using CoachBot.Recognition.Expressions;

namespace CoachBot.Calls;

/// <summary>What is asked beside a date that is told: “Thursday 10, what do I say first?”, “what do I do with ten minutes?”</summary>
internal static class AskedOfCall
{
    private static readonly WordExpression Begin = new(
        @"\b(?:what|wat) (?:do|should|shall|can|could|would|must|to) (?:i |we )?(?:say|do|ask|open|start|begin|lead)\b" +
            @"|\bhow (?:do|should|shall|can|could|would|to) (?:i |we )?(?:start|begin|open|use|fill|go in|go into|run|play|handle" +
            @"|prepare)\b" +
            @"|\bwhat(?:'?s| is) (?:my|the|a good) (?:first|opening|best)\b|\bwhere (?:do|should) (?:i|we) (?:start|begin)\b");

    // “What do I do with the price”, “what do I say if she …” ask of something else.
    private static readonly WordExpression OfOther = new(
        @"\b(?:do|say|ask) (?:about|if|when|to|with (?:his|her|their|my) [a-z]+)\b");

    /// <summary>Whether it asks how to begin a call, or what to do with it.</summary>
    public static bool Is(string text) => Begin.IsMatch(text) && !OfOther.IsMatch(text);
}
