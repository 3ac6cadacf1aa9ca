using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// What a buyer always says, by the seller who describes them: quoted, “she always says "we have a supplier"”, reported, “who says they
/// have a supplier”, or by its matter alone, “she keeps on about the price”.
/// </summary>
internal static class AlwaysSays
{
    private const int FewestWords = 2;
    private const int MostWords = 18;

    private const string Often = @"(?: (?:always|only|just|ever|me|us|to|everybody|everyone|that|things|like|it|is|again|and|over|all|the" +
        @"|every|time|first|then|still|now|with|back|at|out|something|stuff|straight|away|immediately|right|by|saying))*\W*$";

    private const string Says = @"(?:says?|saying|tells?|telling|answers?|answering|repeats?|repeating|thinks?|thinking|goes|go|going" +
        @"|repl(?:y|ies)|responds?|insists?|claims?|writes?|asks?|asking|begins?|starts?|opens?|comes?|uses?|loves?|shouts?|mutters?" +
        @"|mumbles?|sighs?|moans?|argues?|throws?|hits?)";

    private static readonly WordExpression BySaying = new(@"\b" + Says + Often);

    private static readonly WordExpression ByTheirLine = new(
        @"\b(?:lines?|sentence|words|motto|phrase|objection|excuse|mantra|refrain|favou?rite|standard|usual|typical)(?: \p{L}+){0,3}\W*$");

    private static readonly WordExpression ByLittle = new(@"\b(?:with|by|of|a|an|the|another|her|his|their|on|like)\W*$");

    private static readonly WordExpression Own = new(@"\b(?:i|i'?d|i'll|i'm|my|let me|we|we'd|we'll)\b");

    // “who tells me "…"”, “and I hear she says "…"”: whoever is named last says it.
    private static readonly WordExpression Another = new(@"\b(?:he|she|they|who|that|which|you|one|always|keeps?)\b[^,]*$");

    private static readonly WordExpression After = new(
        @"^[\s,;:—–-]*(?:(?:that'?s|that is|thats|is|it'?s|this is|as) )?(?:what |all |how |the only thing |always |just )*(?:he" +
        @"|she|they)" +
        @" (?:always |only |just |keeps? |would |will )*" + Says + @"\b|^[\s,;:—–-]*(?:(?:that'?s|that is|thats|is|it'?s|this is) )" +
        @"(?:his|her|their) (?:\w+ )?(?:line|answer|words|motto|phrase|sentence|reply|favou?rite|excuse|objection)\b" +
        @"|^\s*(?:type|kind|sort|guy|lady|man|woman|person|buyer|client|customer)\b");

    private static readonly WordExpression Reports = new(
        // “Bob, owner of a bakery, says he's too busy”
        @"(?:\b(?:who|that|she|he|they|which|it|one|always|only|just|keeps?|buyer|client|customer|man|woman|lady|guy)(?:'s|'ll|'d)?" +
        @"|\p{L}," +
        @"|\b(?:am|is) \p{L}+ and)" +
        @"(?: is (?:\w+ ){0,2}(?:\w+,? )and)?(?: (?:gonna|going to|probably|will|always|only|just|ever|usually|often|keeps?|will" +
        @"|would|is|are|still|then|first|on|likes? to|loves? to|tends? to|now))*" +
        @" (?<verb>says?|saying|tell (?:me|us|everyone)|tells? (?:me|us|everyone|everybody)|telling (?:me|us|everyone|everybody)" +
        @"|answers?|answering|repeats?" +
        @"|repeating|insists?|insisting|claims?|claiming|thinks?|thinking|believes?|believing|feels?|argues?|arguing|swears?|moans?)" +
        @"(?: (?:always|only|just|again and again|all the time|to me|to everyone|first))*(?: that|:|,)? (?<line>[^.!?;\n]{3,160})");

    // “…, very grumpy”, “… and I call her”: what follows is no part of what they say.
    private static readonly WordExpression Rest = new(
        @"(?:\s*,|\s+[-–—(]|\s+and|\s+so|\s+but)\s+(?:then |now )?(?:i|i'?ll|i'?m|i'?d|let'?s|let me|make|be|go|start|please|ok|okay|try" +
        @"|can we|don'?t be|you|very|quite|a bit|a little|rather|really|always|never|nice|hard|grumpy|polite|friendly|rude|tough" +
        @"|cold|short" +
        @"|chatty|shy|silent|busy|(?:he|she|they)(?: |'s|'re)|her|his|with|who|in a hurry)\b.*$" +
        @"|\s*,? and that (?:he|she|they|there|it|we|i|the|his|her|their)\b.*$|\s+(?:let me try|let'?s (?:try|go|start)|i want to" +
        @" (?:try|practi[sc]e))\b.*$|\s+(?:please|again and again|all the time|every time" +
        @"|each time|over and over)\W*$");

    private static readonly WordExpression NoLine = new(
        @"^(?:about|of|something|what|things|it all|so|little|not much|much|anything|to|how|when|whether|if i)\b" +
        @"|^(?:yes|no|hello|hi|nothing)(?: thanks?| thank you)?\W*$|^no (?:to|because|at|for|when|first|again|but|and)\b");

    private static readonly WordExpression OfThem = new(
        @"\b(?:who|that|she|he|they|she's|he's|they're|always|keeps)\b[^.!?;\n]{3,160}");

    private static readonly WordExpression Opinion = new(@"^(?:thinks?|thinking|believes?|believing|feels?|moans?)$");

    private static readonly WordExpression ThirdPerson = new(@"\b(?:they|he|she|their|his|her|them|they're|they've|he's|she's|hes" +
        @"|shes|theyre)\b");

    private static readonly WordExpression OfTheSeller = new(
        @"^(?:we|i)(?:'re|re|'m|m| are| am) (?:too (?:expensive|dear|small|big|slow|new|late|far|pushy|young)|(?:about " +
        @"|roughly )?\d+ ?(?:%|percent" +
        @"|k|euros?|pounds?|dollars?)? ?(?:over|above|dearer|more|higher|off|too|up)|more expensive|dearer|over (?:budget|their))\b");

    /// <summary>Whether the words that stand in quotes behind this, and before that, are the buyer's.</summary>
    public static bool Leads(string before, string after)
    {
        var all = before.Replace('’', '\'');
        var last = all[(all.LastIndexOfAny(['.', '!', '?', ';', '\n']) + 1)..];
        if (After.IsMatch(after.Replace('’', '\'')) || TheirWords.AreQuoted(all, "") || TheirWords.AreLedInBy(all))
        {
            return true;
        }
        var clause = last[(last.LastIndexOf(',') + 1)..];
        return (BySaying.IsMatch(clause) && (!Own.IsMatch(clause) || Another.IsMatch(clause)) && !IsOwnSaying(clause))
            || (ByTheirLine.IsMatch(clause) && !Own.IsMatch(clause))
            || (ByLittle.IsMatch(last) && !Own.IsMatch(last));
    }

    /// <summary>The line that is reported of them, as they'd say it themselves; null where none is.</summary>
    public static string? Reported(string said)
    {
        var text = QuotedSpans.WithFewWords(said.Replace('’', '\''));
        foreach (var found in Reports.Matches(text))
        {
            var line = Rest.Replace(found.Groups["line"].Value, "").Trim(' ', ',', ':', '"', '-');
            if (WordCount.Of(line) is >= FewestWords and <= MostWords && !NoLine.IsMatch(line))
            {
                var isOpinion = Opinion.IsMatch(found.Groups["verb"].Value) || OfTheSeller.IsMatch(line);
                return Spoken(isOpinion || ThirdPerson.IsMatch(line) ? InFirstPerson.Of(line, isOpinion || !IsTheirOwn(line)) : line);
            }
        }
        return null;
    }

    /// <summary>What stands in a wish about the buyer's ways; empty where nothing does.</summary>
    public static IEnumerable<string> Described(string said) =>
        OfThem.Matches(QuotedSpans.Without(said.Replace('’', '\''))).Select(found => found.Value);

    /// <summary>A line as it is said: begun large, ended, and in the order of English words.</summary>
    public static string Spoken(string line)
    {
        var mended = LoneI.Replace(Order.Replace(line.Trim().TrimEnd(',', '.'), "already ${have} ${what}"), "I");
        return mended.Length == 0 ? line : $"{char.ToUpperInvariant(mended[0])}{mended[1..]}{(mended[^1] is '?' or '!' or '…' ? "" : ".")}";
    }

    // “we have already a supplier”
    private static readonly WordExpression Order = new(
        @"\b(?<have>have|has|use|got) already (?<what>an?|one|our|somebody|someone|enough|the|two|everything|all)\b");

    private static readonly WordExpression LoneI = new(@"\bi\b");

    private static readonly WordExpression OwnSaying = new(
        @"\b(?:i|i'?d|i'll|i'm|we|we'd|we'll|let me)(?: \p{L}+){0,3} " + Says + Often);

    private static bool IsOwnSaying(string clause) => OwnSaying.Match(clause) is { Success: true } own && !Another.IsMatch(own.Value);

    private static bool IsTheirOwn(string line) =>
        line.StartsWith("we ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("i ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("our ", StringComparison.OrdinalIgnoreCase);
}
