using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Whom a draft greets, and what it is about, in its own words.</summary>
internal static class Matter
{
    private const int LongestName = 4;

    private static readonly WordExpression Greeting =
        new(@"^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|greetings)(?: (?:(?:mr|mrs|ms|mx|dr|prof|st|sr|sra" +
            @"|hr|fr|eng|ing|mag|dipl" +
            @"|rev|\p{Lu})\.|[^\s,.!?:]+)){0,6}[,!.:]");

    private static readonly WordExpression Thing = new(
        @"\b(?:my|our|the|your) (?:[a-z-]+ ){0,2}(?:proposal|offer|quote|quotation|estimate|contract|tender|order|drawings?|plans?" +
            @"|figures" +
            @"|numbers|report|brochure|samples?|demo|trial|pilot|project|renewal|presentation|invoice|drafts?|slides|agreement" +
            @"|lease|survey)" +
            @"(?: (?:for|of|from|about|on) [^\n.,;:!?]{2,40})?");

    // Where what it is about ends, and something else is said of it.
    private static readonly WordExpression GoesOn = new(
        @" (?:and|but|so|because|since|if|whether|that|which|who|when|to|with you|i|we|you|is|are|was|were|has|have|at|yet|again" +
            @"|in case)\b.*$");

    /// <summary>“Hi Gareth,”; null where nobody is greeted by name.</summary>
    public static string? Greeted(string text)
    {
        if (Greeting.Match(text) is { Success: true } greeting)
        {
            return $"{greeting.Value.Trim().TrimEnd(',', '!', '.', ':')},";
        }
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var words = comma > 0 ? text[..comma].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return words.Length is > 0 and <= LongestName - 1 && Array.TrueForAll(words, word => char.IsUpper(word[0]) && IsName(word))
            ? $"{string.Join(' ', words)},"
            : null;
    }

    /// <summary>“my proposal from before Christmas”; null where no such thing is named.</summary>
    public static string? Of(string text)
    {
        var found = Thing.Matches(text).Select(match => Ended(match.Value)).Where(thing => thing.Contains(' ', StringComparison.Ordinal));
        return found.OrderByDescending(thing => thing.Split(' ').Length).FirstOrDefault();
    }

    private static string Ended(string thing)
    {
        var first = thing.IndexOf(' ', StringComparison.Ordinal);
        var rest = GoesOn.Match(thing[first..]) is { Success: true } more ? thing[..(first + more.Index)] : thing;
        var article = rest[..first].ToLowerInvariant();
        return $"{article}{rest[first..]}".Trim();
    }

    private static bool IsName(string word) => word.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’' or '.')
        && word.ToLowerInvariant() is not ("i" or "we" or "so" or "well" or "no" or "yes" or "ok" or "okay" or "wow" or "please" or "sorry"
            or "thanks" or "thank" or "again" or "however" or "honestly" or "frankly" or "unfortunately" or "and" or "but" or "just");
}
