using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// “I already sent one. Said 'Hi Tom, …'. Was that bad?”: words that have gone out are read as well, and what is said of them looks back.
/// </summary>
internal static class SentDraft
{
    private const string Sent = @"(?:sent|wrote|texted|mailed|emailed|e-mailed|messaged|whatsapped|pinged|said|typed|posted|put" +
        @"|replied|answered|left|told)";

    private static readonly WordExpression ByMe = new(
        @"(?:^|[.!?;,\n-]\s*|\b(?:i|we|i've|we've|ive)\s+)(?:(?:ok|yeah|well|just|already|only|even" +
            @"|stupidly|finally|have|did|had|also)\s+)*" + Sent + @"\b|\b(?:my|our) (?:\w+ )?(?:mail|email|message|text|reply|answer" +
            @"|note|whatsapp)(?: to \w+)? (?:was|said|went|read)\b");

    private static readonly WordExpression ByThem = new(
        @"\b(?:he|she|they|who|client|customer|buyer|prospect|boss|manager|lady|guy)(?:'s|'d|'ve)? (?:\w+ ){0,3}" + Sent + @"\b[^.!?]*$");

    private static readonly WordExpression AsksBack = new(
        @"\b(?:was|were) (?:that|it|this|i)\b|\b(?:is|was) (?:that|it|this) (?:\w+ )?(?:bad|wrong|ok|okay|fine|stupid|pushy|harsh|rude" +
            @"|a mistake|too \w+)\b|\b(?:how bad|too (?:much|harsh|pushy|sharp|cold|rude|strong|direct|hard|needy|soft|blunt))\b" +
            @"|\bdid (?:i|we) (?:\w+ ){0,2}(?:mess|blow|overdo|push|go too|ruin|spoil|screw|sound|come)\b|\bshould(?:n't| not)? (?:i|we)" +
            @" (?:not )?have\b|\bhave (?:i|we) (?:\w+ )?(?:messed|blown|ruined|spoilt|pushed|gone too)\b|\bbad\?");

    /// <summary>The words that have gone out; null where none are quoted, or nothing is asked of them.</summary>
    public static string? Find(string said)
    {
        if (QuotedDraft.In(said) is not var (open, close))
        {
            return null;
        }
        var (before, after) = (said[..open].Replace('’', '\''), said[(close + 1)..].Replace('’', '\''));
        var words = said[(open + 1)..close].Trim();
        return WordCount.Of(words) >= DraftPaste.FewestWordsToJudge && ByMe.IsMatch(before) && !ByThem.IsMatch(before)
            && (AsksBack.IsMatch(after) || AsksBack.IsMatch(before))
            ? words : null;
    }
}
