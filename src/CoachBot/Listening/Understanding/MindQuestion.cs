using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// “She said phone me in January. Is that good, or did she just get rid of me?”: behind what is told, a question that only the buyer could
/// answer. It is answered so in the first line, and what was told is gone on with.
/// </summary>
internal static class MindQuestion
{
    /// <summary>The act of the line that says so.</summary>
    public const string Act = "chat.cant-read-them";

    private const int FewestTold = 6;

    private static readonly WordExpression OfTheirs = new(
        @"^\W*(?:(?:and|so|but|ok|okay|or|then|now|well|hm+|coach|honestly|tell me|what do you think)\b\W*)*(?:" +
        @"(?:is|was|would you (?:say|call)|do you (?:think|reckon)) (?:that|this|it)(?:'s| is| was)? (?:a |an |any )?" +
            @"(?:good|bad|promising|real|serious|sign|buying signal|brush|win|dead|alive|over|back on|on or off|still on|a no|a yes)\b" +
        @"|(?:does|do) (?:that|this|it|they|he|she)\b[^.!?]{0,20} (?:mean it|really mean|mean (?:he|she|they|it|yes|no|anything))\b" +
        @"|am i (?:just |only |now |still )*(?:the |a |their |his |her )?(?:back-?up|plan b|second choice|spare|price check|comparison" +
            @"|leverage|being (?:used|strung along|played|fobbed off|led on))\b" +
        @"|(?:did|do|does|is|are|was|were) (?:he|she|they) (?:just |only |really |actually |being )*(?:get(?:ting)? rid of|fob|brush" +
            @"|string|play|stall|us(?:e|ing) me|us(?:e|ing) us|bluff|polite|serious|keen|interested|genuine|honest|lying|want(?:s)? it" +
            @"|mean(?:s)? it|like(?:s)? it)" +
        @"|(?:is|are|was) (?:he|she|they) [^.!?]{0,30}\bor (?:just|only|is it|are they|is he|is she)\b" +
        @"|(?:good|bad) sign\b|(?:do|would) you (?:think|reckon|say) (?:he|she|they)\b|how (?:serious|keen|interested|likely)\b)");

    /// <summary>Whether a message tells something, and ends with such a question.</summary>
    public static bool IsBehind(string text)
    {
        var said = text.Replace('’', '\'').TrimEnd(' ', '?', '!', '.', '\n');
        var from = said.LastIndexOfAny(['.', '!', '?', '\n', '…', ';']) + 1;
        return from > 0 && WordCount.Of(said.AsSpan(0, from)) >= FewestTold && OfTheirs.IsMatch(said.AsSpan(from));
    }
}
