using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// A question that was dictated, or typed in haste: “and when it was off what happened in the cold room” asks, with or without its mark.
/// </summary>
internal static class SpokenQuestion
{
    private const string Verbs = @"(?:do|does|did|is|are|was|were|has|have|had|would|will|can|could|should|happens|happened|made|makes" +
        @"|matters|bothers|decides|worries|costs|takes|needs|wants|goes|went|comes|came|keeps|holds|else)\b";

    private static readonly WordExpression Begins = new(
        @"^\W*(?:(?:and|but|so|then|ok|okay|well|now|right|good|morning|hello|hi|hey|madam|sir|thanks|thank you|i see|that's fair" +
        @"|understood)\b\W*)*(?:(?:when|if|since|after|before|once|while) [^,.!?]{3,60}[, ])?(?:(?:what|who|whom|whose|which|how|where" +
        @"|why)(?:'s)? (?:(?:many|much|long|often|far|big|old|soon|kind|sort|part|of|them|these|those|your|the|people|team|staff|two" +
        @"|three|" +
        @"four|\w+s) ){0,4}" + Verbs
        + @"|(?:what|who|how|where|why)'s\b|when (?:do|does|did|is|are|was|were|will|would)\b)");

    private static readonly WordExpression Announces = new(
        @"\b(?:i (?:just |only )?(?:came|come|wanted|want|would like|wish|have) to (?:ask|know|hear|understand)|i'?d like to (?:ask|know" +
        @"|hear|understand)|(?:may|can|could) i ask|tell me|i wonder|i(?: was|'m) wondering|let me ask)(?: you)?,? (?:what|how|who|when" +
        @"|where|why|which|if|whether)\b");

    /// <summary>The text, with the mark that a question has.</summary>
    public static string Marked(string text)
    {
        var said = text.Replace('’', '\'');
        return said.Contains('?', StringComparison.Ordinal) || !(Begins.IsMatch(said) || Announces.IsMatch(said))
            ? text
            : $"{text.TrimEnd(' ', '.', ',', '!')}?";
    }
}
