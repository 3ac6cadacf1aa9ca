using System.Text;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Facts;

/// <summary>
/// “She replied: ‘ping me in Jan?’”, “they want to start in February”: a message that begins with what the buyer said or did.
/// </summary>
internal static class ToldOfThem
{
    private static readonly WordExpression OfThem = new(
        @"^\W*(?:(?:ok|okay|so|and|well|right|good|great|haha|lol|update|news|hey|just|now|oh|ah)\b\W*)*(?:he|she|they|the (?:client" +
            @"|customer|buyer|prospect|boss|guy|lady|owner|committee|board)|(?:mr|mrs|ms|dr|herr|frau)\.? [\w’'-]+)(?:'s|’s|'d|’d|'ve|’ve" +
            @"| has| have| had)?(?: just| also| now| finally| both| all)* (?:want|wants|wanted|say|says|said|asked|asks|answer|answers" +
            @"|answered|repl(?:y|ies|ied)|wrote|writes|written|called|calls|rang|came|come|prefers?|preferred|needs?|needed|told|tells" +
            @"|phoned|telephoned|texted|mailed|emailed|got|gone|go|goes|went|back|decided?)\b");

    private static readonly WordExpression Report = new(
        @"^\W*(?:(?:ok|okay|so|and|well|right|just|hi|hello|hey|coach|back|again|sorry|oh|good|update|news)\b\W*)*(?:(?:all )?done\b" +
            @"|it'?s done\b|spoke\b|met (?:him|her|them)\b|just (?:met|spoke|called|rang|left|came)\b|called (?:him|her|them)\b" +
            @"|rang (?:him|her|them)\b|(?:the )?(?:call|meeting|visit|demo) (?:is |was |went |done|over|finish)|had (?:the|my" +
            @"|our) (?:call|meeting|talk|visit|demo)\b|i (?:kept|asked|told|did|said|listened|met|spoke|called|rang|saw)\b" +
            @"|(?:it )?was (?:weird|good|ok|fine|great|awful|terrible|bad|strange|odd)\b)");

    // “In the real call he …”: behind a rehearsal came the day itself.
    private static readonly WordExpression Real = new(
        @"^[^.!?\n]{0,40}\b(?:(?:the|my) (?:real|actual|proper) (?:call|meeting|thing|talk|one|visit|demo) (?:was|went|turned|had" +
            @"|took|came|is over)\b|in (?:the real (?:call|meeting|one|talk)|real life)\b|(?:called|rang|met|saw|spoke to|spoken to)" +
            @" (?:him|her|them) for real\b|for real (?:now|today|this time),? (?:he|she|they)\b)");

    // “The real Neville was a pussycat”: who was played has a name.
    private static readonly WordExpression RealName = new(@"\bthe (?:real|actual) (?<name>\p{L}+) (?:was|went|turned|said|did|didn'?t" +
        @"|wasn'?t|asked|wanted|had|came|picked|took)\b");

    private static readonly WordExpression Speaks = new(@"\byour?s?\b");

    /// <summary>Whether it tells of the day itself, after a rehearsal; what asks, or speaks to somebody, doesn't.</summary>
    public static bool IsReal(string text) => !text.Contains('?', StringComparison.Ordinal)
        && !Speaks.IsMatch(text)
        && (Real.IsMatch(text) || RealName.Match(text) is { Success: true } real && char.IsUpper(real.Groups["name"].Value[0]));

    /// <summary>Whether the message begins so.</summary>
    public static bool In(string text) => OfThem.IsMatch(text);

    /// <summary>Whether the message reports of a call that has been: “done. I kept quiet …”, “spoke to him”.</summary>
    public static bool Reports(string text) => Report.IsMatch(text);

    /// <summary>The seller's own words.</summary>
    public static string WithoutQuotes(string text)
    {
        // An apostrophe inside a word opens no quote.
        var own = new StringBuilder(text.Length);
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var isInside = at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
            if (text[at] is '"' or '“' or '”' || (text[at] is '\'' or '‘' or '’' && !isInside))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted)
            {
                own.Append(text[at]);
            }
        }
        return own.ToString();
    }
}
