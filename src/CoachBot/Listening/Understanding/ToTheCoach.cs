using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What is said to the coach is no draft for a buyer: “good afternoon, … can you help with that”, “… should I just take it”.
/// </summary>
internal static class ToTheCoach
{
    private const string DraftCheck = "want.draft-check";

    private static readonly WordExpression Asks = new(
        @"\b(?:can|could|would|will) you (?:help|tell me|give me|advise)|\bwhat (?:do|should|can|would) i (?:say|do|tell|write|answer" +
            @"|reply|ask|open)|\b(?:should|shall|do|can|may) i (?:just |really |now |then )?(?:take|accept|say|write|call|ring|tell|offer" +
            @"|answer|reply|give|agree|push|wait|let)\b|\bhow do i\b|\bany (?:idea|advice|thoughts)\b|\bneed (?:an? |the )?(?:answer" +
            @"|reply|words|line)\b|\bwhich (?:one )?is better\b|\bi don'?t (?:really )?sell\b|\b(?:hi|hello|hey|morning|g'?day),? coach\b");

    private static readonly WordExpression Checks = new(
        @"\b(?:check|draft|read (?:this|it|that)|look (?:at|over)|proof|ok(?:ay)? to send|can i send|should i send|how does (?:this|that" +
            @"|it) (?:sound|read|look)|is (?:this|that|it) (?:ok|fine|good|too)|here'?s what i(?:'ve| have)? wr|my (?:mail|message|text" +
            @"|reply|email)|what do you think)");

    /// <summary>The reading without a draft to be checked, where the words are for the coach.</summary>
    public static Reading IsNoDraft(Reading reading)
    {
        var text = reading.Utterance.Text;
        if (reading.Leading.Act != DraftCheck
            || Checks.IsMatch(text)
            || !Asks.IsMatch(text)
            || reading.Ranking.FirstOrDefault(command => command.Act != DraftCheck) is not { } next)
        {
            return reading;
        }
        var left = 1 - reading.Ranking.Where(command => command.Act == DraftCheck).Sum(command => command.P);
        var others = reading.Ranking.Where(command => command.Act != DraftCheck)
            .Select(command => command with { P = Math.Min(1, command.P / Math.Max(left, command.P)) })
            .ToList();
        return reading with { Commands = [others[0] with { Span = reading.Leading.Span }], Ranking = others };
    }
}
