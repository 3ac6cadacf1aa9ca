using System.Text;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening;

/// <summary>“She replied: ‘ping me in Jan?’”, “they want to start in February”: a message that begins with what the buyer said or did.</summary>
internal static class ToldOfThem
{
    private static readonly WordExpression OfThem = new(
        @"^\W*(?:(?:ok|okay|so|and|well|right|good|great|haha|lol|update|news|hey|just|now|oh|ah)\b\W*)*(?:he|she|they|the (?:client|customer|buyer|prospect|boss|guy|lady|owner|committee|board)|(?:mr|mrs|ms|dr|herr|frau)\.? [\w’'-]+)(?:'s|’s|'d|’d|'ve|’ve| has| have| had)?(?: just| also| now| finally| both| all)* (?:want|wants|wanted|say|says|said|asked|asks|answer|answers|answered|repl(?:y|ies|ied)|wrote|writes|written|called|calls|rang|came|come|prefers?|preferred|needs?|needed|told|tells|phoned|telephoned|texted|mailed|emailed|got|gone|go|goes|went|back|decided?)\b");

    /// <summary>Whether the message begins so.</summary>
    public static bool In(string text) => OfThem.IsMatch(text);

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
