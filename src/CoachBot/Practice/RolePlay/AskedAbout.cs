using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// The words of a question that an answer can take up: “wait for a part” is about a part, “when your baker leaves in March” about our baker
/// and March. Said once, and kept nowhere.
/// </summary>
/// <param name="Matter">“for a part”.</param>
/// <param name="Subject">“our baker”.</param>
/// <param name="Time">“in March”.</param>
/// <param name="Second">The second of two things, “the delivery”.</param>
internal sealed record AskedAbout(string? Matter, string? Subject, string? Time, string? Second)
{
    private static readonly WordExpression Waits = new(
        @"\bwait\w* (?:so long |that long |too long |long )?(?<matter>for (?:an?|the|your|his|her|their|some|new|one) \p{L}+)\b");

    private const string Verbs = @"(?:is|was|goes|leaves|retires|stops|breaks|fails|falls|calls|hangs|quits|gets|runs|comes|doesn't|can't" +
        @"|isn't|has|had|will|won't|would|ends|says|moves|changes|needs|takes|makes|stands|drops|shuts|closes|starts|took|went|left|broke" +
        @"|failed|stopped|wants|asks|turns|crashes|delivers|packs|gives|walks|dies|goes|are|were|do|go|leave|stop|break|fail)";

    private static readonly WordExpression Clause = new(
        @"\b(?:if|when|once|after) (?<subject>(?:your|the|that|this) (?:\p{L}+ ){0,2}\p{L}+?) " + Verbs + @"\b");

    private static readonly WordExpression Dated = new(
        @"\b(?<time>(?:in|on|by|until|before|after|from) (?:the )?(?:end of |middle of |beginning of )?(?:january|february|march" +
        @"|april|may" +
        @"|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday" +
        @"|saturday|sunday|the new year|the holidays|christmas|easter)|at (?:christmas|easter|night|the weekend)|next (?:week|month|year" +
        @"|quarter|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday))\b");

    private static readonly WordExpression Two = new(
        @"\bor (?<two>(?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)\s*\?");

    // “… or do you wait?”, “… or what?”: nothing that could be an answer.
    private static readonly WordExpression NoThing = new(
        @"^(?:do|does|did|is|are|was|were|has|have|will|would|can|could|what|who|how|not|no|so|rather|you|they|he|she|it|we|i|that|this" +
        @"|if|when|because|anything|something|somebody|someone)\b|\b(?:you|they|he|she|it|we|i)\b");

    private static readonly string[] _small = ["your", "his", "her", "their"];

    private static readonly string[] _large = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas",
        "easter"];

    /// <summary>What a message asks about; each part null where there is none.</summary>
    public static AskedAbout In(string said)
    {
        var text = said.Replace('’', '\'');
        return new(
            Own(Waits.Match(text).Groups["matter"].Value),
            Own(Clause.Match(text).Groups["subject"].Value),
            Own(Dated.Match(text).Groups["time"].Value),
            Two.Match(text) is { Success: true } two && !NoThing.IsMatch(two.Groups["two"].Value) ? Own(two.Groups["two"].Value) : null);
    }

    // “your baker” is ours, and march is March.
    private static string? Own(string words) => words.Length == 0 ? null
        : string.Join(' ', words.Split(' ').Select((word, at) => word.ToLowerInvariant() is var low && low == "your" ? "our"
            : _large.Contains(low) && at > 0 ? char.ToUpperInvariant(low[0]) + low[1..]
            : _small.Contains(low) || at == 0 ? low : word));
}
