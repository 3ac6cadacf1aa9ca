using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a buyer says beside their course: what the seller has told of them, and answers to plain questions.</summary>
internal static class InRole
{
    private static readonly WordExpression AsksDiscount =
        new(@"\b(?:discount|money off|knock (?:something|a bit) off|rebate|better price|price down|cheaper)\b");

    private static readonly WordExpression SomebodyElse = new(
        @"\b(?:be|play|as|do) (?:the|a|an|his|her|my) (?:really |very )?(?:tough|hard|difficult|sceptical|skeptical|other|angry|old|older" +
            @"|mean|grumpy|curt|rude|nasty|strict|quiet|second|third|cold) (?:one|partner|director|boss|buyer|manager|guy|man|woman|lady" +
            @"|owner|cfo|client|customer)\b");

    private static readonly WordExpression WhatIf = new(
        @"\b(?:what happens|what would happen|what'?ll happen|what will (?:you|happen)|what would you do|what do you do" +
            @"|would you (?:still|leave|walk|go|stop|cancel)|do you (?:leave|walk|stop)|does the (?:deal|project|order) (?:die|stop|go)" +
            @"|is (?:it|the \w+) (?:off|dead|over))\b");

    private static readonly WordExpression Earlier = new(
        @"\b(?:what|how|when|who)\b[^?.!]{0,60}\b(?:last time|the last one|last year|before|in the past|so far|until now|up to now|today" +
            @"|at the moment)\b");

    /// <summary>What they open with besides, as a line's key; null where nothing was told.</summary>
    public static string? Opens(string? said) => said is not null && AsksDiscount.IsMatch(said) ? "opens-discount" : null;

    /// <summary>Whether somebody without a name is to be played, whoever else was named.</summary>
    public static bool IsSomebodyElse(string? said) => said is not null && SomebodyElse.IsMatch(said);

    /// <summary>The answer to a plain question, as a line's key; null where the course has one.</summary>
    public static string? Answers(string asked) => !asked.Contains('?', StringComparison.Ordinal) ? null
        : WhatIf.IsMatch(asked) ? "answers-what-if"
        : Earlier.IsMatch(asked) ? "answers-earlier"
        : null;
}
