using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Listening.Facts;

/// <summary>
/// “He is called Nana Yeboah”, “bloke at Nyngan, Macca”, “Mr and Mrs Patel”: who it is with, said in so many words. A greeting or a role is
/// nobody's name.
/// </summary>
internal static class NamedSo
{
    private static readonly HashSet<string> _nobody = new(
        ("g'day gday hello hi hey hiya morning cheers mate bro coach sir madam calender calendar hr mgr manager head chief it cfo ceo " +
            "cto coo md gm vp purchasing procurement ops " +
        "owner boss director buyer client customer admin reception accounts finance sales it's office team partner").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The reading with who is named so, and without what is no name.</summary>
    public static Reading In(Reading reading)
    {
        var text = reading.Utterance.Text;
        var facts = reading.Facts.Where(fact => fact.Key is not (FactKeys.Buyer or FactKeys.Company) || !IsNobody(fact.Value)).ToList();
        if (Couple.Match(text) is { Success: true } couple)
        {
            var span = new Span(couple.Index, couple.Length);
            facts.RemoveAll(fact => fact.Key == FactKeys.Buyer && fact.Span.Overlaps(span));
            facts.Add(new Fact(FactKeys.Buyer, couple.Value, span, 1));
        }
        if (Signs.Match(text) is { Success: true } signs
            && facts.FindIndex(fact =>
                fact.Key == FactKeys.Buyer && fact.Span.Overlaps(new(signs.Groups["name"].Index, signs.Groups["name"].Length))) is >= 0
                and var at)
        {
            facts[at] = facts[at] with { Key = FactKeys.Boss };
        }
        else if (!facts.Exists(fact => fact.Key == FactKeys.Buyer) && !Signs.IsMatch(text) && Named(text) is { } named)
        {
            facts.RemoveAll(fact => fact.Key == FactKeys.Company && fact.Span.Overlaps(named.Span));
            facts.Add(named);
        }
        return facts.Count == reading.Facts.Count && facts.TrueForAll(reading.Facts.Contains) ? reading : reading
            with { Facts = [.. facts.OrderBy(fact => fact.Span.Start)] };
    }

    private static bool IsNobody(string name) =>
        name.Split([' ', '/', '.'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && words.All(_nobody.Contains);

    private static Fact? Named(string text)
    {
        if (Called.Match(text) is { Success: true } called && !IsNobody(called.Groups["name"].Value))
        {
            return Of(called.Groups["name"].Index, called.Groups["name"].Value);
        }
        if (InDepartment.Match(text) is { Success: true } placed && !IsNobody(placed.Groups["name"].Value)
            && !Things.IsMatch(placed.Groups["name"].Value))
        {
            return Of(placed.Groups["name"].Index, placed.Groups["name"].Value);
        }
        if (IsTheName.Match(text) is { Success: true } its && !IsNobody(its.Groups["name"].Value))
        {
            return Of(its.Groups["name"].Index, its.Groups["name"].Value);
        }
        if (Is.Match(text) is { Success: true } one && !IsNobody(one.Groups["name"].Value))
        {
            return Of(one.Groups["name"].Index, one.Groups["name"].Value);
        }
        if (AtCompany.Match(text) is { Success: true } at && !IsNobody(at.Groups["name"].Value) && !Things.IsMatch(at.Groups["name"].Value))
        {
            return Of(at.Groups["name"].Index, at.Groups["name"].Value);
        }
        if (Somebody.Match(text) is { Success: true } somebody && !IsNobody(somebody.Groups["name"].Value))
        {
            return Of(somebody.Groups["name"].Index, somebody.Groups["name"].Value);
        }
        return Alone.Match(text) is { Success: true } alone
            && FirstNames.Contains(alone.Groups["name"].Value.Split(' ')[0].ToLowerInvariant())
            ? Of(alone.Groups["name"].Index, alone.Groups["name"].Value) : null;
    }

    private static Fact Of(int at, string name) => new(FactKeys.Buyer, name, new Span(at, name.Length), 1);

    private static readonly WordExpression Couple = new(
        @"\b(?:Mr|Herr|Señor|Monsieur)\.? (?:and|&|\+|und|y|et) (?:Mrs|Ms|Frau|Señora|Madame)\.? (?-i:\p{Lu}[\p{L}'’-]+)");

    private static readonly WordExpression Called = new(
        @"\b(?:(?:he|she)(?: is|'s|’s) (?:called|named)|(?:his|her|the|whose|contact'?s?) name(?: is|'s|’s)|(?:^|[.,;] ?)name(?: is|'s" +
            @"|’s)|they call (?:him|her))[ :]+(?:mr\.? |mrs\.? |ms\.? |dr\.? )?(?<name>(?-i:\p{Lu}[\p{L}'’-]+(?: (?:van |von |de |da |al-" +
            @"|el |bin )?\p{Lu}[\p{L}'’-]+){0,2}))");

    // “Noreen in accounts loves it”.
    private static readonly WordExpression InDepartment = new(
        @"\b(?<name>(?-i:\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)) (?:in|from) (?:accounts|accounting|purchasing|procurement|finance" +
        @"|hr|payroll" +
            @"|operations|ops|logistics|marketing|admin|quality|the (?:office|warehouse|workshop|lab))\b");

    // “Pat is the name”, “Marco's his name”.
    private static readonly WordExpression IsTheName = new(
        @"(?:^|[.,;!–-] ?)\W*(?<name>(?-i:\p{Lu}[\p{L}'’-]*\p{L}(?: \p{Lu}[\p{L}'’-]*\p{L}){0,2}))(?: is|'s|’s) (?:the|his|her|their)" +
            @" (?:first |full |last )?name\b");

    // “She's Niamh Daly”: two words with capitals are a name.
    private static readonly WordExpression Is = new(@"\b(?:she|he)(?: is|'s|’s) (?<name>(?-i:\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+))\b");

    private static readonly WordExpression Somebody = new(
        @"\b(?:bloke|guy|chap|fella|fellow|lad|lady|lass|woman|man|farmer|landlord|chairman|chairwoman)(?: (?:at|from|in|of|near" +
            @"|out at) (?:the )?(?-i:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?))?,? (?:is called |called |named " +
            @"|name of )?(?<name>(?-i:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?))(?:[,.;]| (?:wanted|wants|says|said|asked|rang|called" +
            @"|has)\b|$)");

    // “Anders at Nordbygg said no”, “Prof. Lindqvist at Uppsala has …”.
    private static readonly WordExpression AtCompany = new(
        @"(?:^|[.!]\s+)\W*(?:(?:actually|so|and|but|well|ok|okay|hi|hey|oh|just|right|now|sorry|wait|also|btw|no|yes" +
            @"|then)\b\W*)*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?<name>(?-i:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)),? (?:at|from|of" +
            @"|over at) (?:the )?" +
            @"(?-i:\p{Lu}[\p{L}&'’-]+(?: \p{Lu}[\p{L}&'’-]+){0,2}) (?:just |now |has |have |finally )*(?:said|says|has|have|went" +
            @"|wants|told|turned|is" +
            @"|isn'?t|hasn'?t|didn'?t|doesn'?t|needs|asked|asks|texted|rang|called|agreed|won'?t|can'?t|gone|thinks|likes|keeps" +
            @"|loves|replied|wrote" +
            @"|emailed|declined|signed|picked|chose|never|seems|promised|gave|took|got)\b");

    private static readonly WordExpression Things = new(
        @"^(?:meeting|call|lunch|dinner|coffee|demo|feedback|e?mail|reply|news|message|letter|everyone|everybody|nobody|someone|somebody" +
            @"|people|folks|they|she|he|we|it|this|that|none|one|two|some|all|both|most|the|my|our|their|his|her|back|off|today|tomorrow" +
            @"|yesterday|still|offer|quote|order|deal|contract|budget|price|word|boss|board|committee|team|procurement|purchasing|it)\b");

    // “The finance director must sign, name is Colin”: that is whom they ask.
    private static readonly WordExpression Signs = new(
        @"\b(?:director|boss|cfo|ceo|cto|head of \w+|chief|accountant|chairman|partner|wife|husband|owner|manager" +
            @"|board)\b[^.!?]{0,40}\b(?:must|has to|needs to|have to|signs?|decides?|approves?|says yes)\b[^.!?]{0,30}\b(?:name(?: is|'s" +
            @"|’s)|called|named) (?<name>(?-i:\p{Lu}[\p{L}'’-]+))");

    private static readonly WordExpression Alone = new(@"^\W*(?<name>(?-i:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?))[.,] ");
}
