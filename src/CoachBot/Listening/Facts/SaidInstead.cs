using System.Globalization;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>One thing put in another's place: “it's not eleven percent, it's seven”.</summary>
/// <param name="Old">What it was.</param>
/// <param name="New">What it shall be.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Span">Where in the text it is said.</param>
public sealed record SaidInstead(string Old, string New, InsteadKind Kind, Span Span)
{
    private const int MostBehind = 9;
    private const int FewestBehind = 2;

    /// <summary>How the new thing is said back: with its unit, or the part that a person plays.</summary>
    public string Said { get; init; } = New;

    /// <summary>The words of a text that put one thing in another's place; null where none do.</summary>
    public static SaidInstead? In(string text) =>
        Figure(text, NotFigure) ?? Figure(text, FigureNot) ?? Unit(text) ?? Person(text) ?? Thing(text);

    /// <summary>A known text with the new thing in the old one's place; null where the old one doesn't stand in it.</summary>
    public string? Put(string known)
    {
        foreach (var (old, now) in Forms())
        {
            for (var at = known.IndexOf(old, StringComparison.OrdinalIgnoreCase); at >= 0;
                at = known.IndexOf(old, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (!IsInWord(known, at, old.Length))
                {
                    return known.Remove(at, old.Length).Insert(at, char.IsUpper(known[at]) ? Capital(now) : now);
                }
            }
        }
        return null;
    }

    /// <summary>What is told behind it in the same breath: “… and its Brammer quoting him not the makers”; null where nothing is.</summary>
    public string? Behind(string text)
    {
        var rest = And.Match(text[Span.End..]) is { Success: true } and ? and.Groups["what"].Value.Trim(' ', '.', ',', '!') : "";
        return Kind == InsteadKind.Person || WordCount.Of(rest) is < FewestBehind or > MostBehind || rest.Contains('?') ? null
            : Capital(BeforeNot.Replace(rest, ", not "));
    }

    // “Eleven” is 11, and may stand there so.
    private IEnumerable<(string Old, string New)> Forms()
    {
        yield return (Old, New);
        if (Kind == InsteadKind.Figure && Number(Old) is { } old && Number(New) is { } now)
        {
            yield return (old, now);
        }
        if (Kind == InsteadKind.Figure && Words(Old) is { } spelled)
        {
            yield return (spelled, Words(New) ?? New);
        }
    }

    private static SaidInstead? Figure(string text, WordExpression expression) =>
        expression.Match(text) is { Success: true } match
            && match.Groups["old"].Value is var old
            && match.Groups["new"].Value is var now
            && !old.Equals(now, StringComparison.OrdinalIgnoreCase)
            ? new SaidInstead(old, now, InsteadKind.Figure, new(match.Index, match.Length))
                { Said = $"{now}{(match.Groups["own"].Success ? match.Groups["own"] : match.Groups["unit"]).Value}" }
            : null;

    private static SaidInstead? Unit(string text) => UnitNot.Match(text) is { Success: true } match
        ? new SaidInstead(match.Groups["old"].Value, match.Groups["new"].Value, InsteadKind.Unit, new(match.Index, match.Length))
            { Said = $"{match.Groups["figure"].Value} {match.Groups["new"].Value}" }
        : null;

    private static SaidInstead? Person(string text) => NotPerson.Match(text) is { Success: true } match
        && !_noNames.Contains(match.Groups["new"].Value) && !_noNames.Contains(match.Groups["old"].Value)
        ? new SaidInstead(match.Groups["old"].Value, Capital(match.Groups["new"].Value), InsteadKind.Person, new(match.Index, match.Length))
            { Said = string.Concat(match.Groups["role"].Value, Capital(match.Groups["new"].Value), match.Groups["part"].Success
                ? $", {match.Groups["part"].Value.Trim()}" : "") }
        : null;

    private static SaidInstead? Thing(string text) => NotThing.Match(text) is { Success: true } match
        && !_noNames.Contains(match.Groups["old"].Value) && !_noNames.Contains(match.Groups["new"].Value)
        ? new SaidInstead(match.Groups["old"].Value, match.Groups["new"].Value, InsteadKind.Thing, new(match.Index, match.Length))
        : null;

    private static bool IsInWord(string text, int at, int length) =>
        (at > 0 && char.IsLetterOrDigit(text[at - 1])) || (at + length < text.Length && char.IsLetterOrDigit(text[at + length]));

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static string? Number(string word) =>
        Array.IndexOf(_numbers, word.ToLowerInvariant()) is >= 0 and var at ? at.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Words(string figure) =>
        int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _numbers.Length
            ? _numbers[number]
            : null;

    private static readonly string[] _numbers =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
            "nineteen twenty").Split(' ');

    private static readonly HashSet<string> _noNames = new(
        ("me him her them you us it that this so yet now there here a an the my our his their price money today tomorrow monday tuesday " +
            "wednesday thursday friday saturday sunday january february march april may june july august september october november " +
            "december just really sure very too only all much more less going coming happy interested ready right wrong good " +
            "bad budget timing time product quality service contract people person reason problem issue point deal cost costs question " +
            "decision boss").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private const string AFigure =
        @"(?:[0-9]+(?:[.,][0-9]+)*k?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six" +
            @"|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen" +
            @"|seventeen|eighteen|nineteen)";

    private const string AUnit = @"(?: ?%| (?:per ?cent|pct|percent|euros?|pounds?|quid|dollars?|seats?|boxes|pieces|units|people|users" +
        @"|weeks?|months?|days|years?|pallets|licen[cs]es|sites|shops|crews|thousand|k|grand|minutes))";

    private const string ItIs = @"(?:(?:but|it'?s|its|it is|it was|that'?s|thats|rather|they'?re|we'?re|we are|there are|make it" +
        @"|she'?s|he'?s|is)\s+)+";

    private static readonly WordExpression NotFigure = new(
        @"\bnot (?:the )?(?<old>" + AFigure + @")(?<unit>" + AUnit + @")?[\s,;.–-]+" + ItIs + @"(?:only |just |about )?(?<new>" + AFigure +
            @")\b(?<own>" + AUnit + @"\b)?");

    private static readonly WordExpression FigureNot = new(
        @"\b(?<new>" + AFigure + @")(?<unit>" + AUnit + @")?,? (?:and )?not (?:the )?(?<old>" + AFigure + @")\b(?<own>" + AUnit + @"\b)?");

    private const string Counted = @"(?:euros?|pounds?|quid|dollars?|seats?|boxes|pieces|units|people|users|weeks?|months?|days|years?" +
        @"|pallets|licen[cs]es|sites|shops|crews|minutes|hours|metres|meters|kilos?|tonnes?|tons|cases|bags|bottles|percent)";

    private static readonly WordExpression UnitNot = new(
        @"(?<figure>[0-9]+(?:[., ][0-9]+)*k?) (?:(?:is|are|was|were|means?|meant) )?(?:in )?(?<new>" + Counted + @"),? (?:and )?not " +
            @"(?:in )?(?:(?<old>" + Counted + @")\b|(?<old>[€$£]))");

    private static readonly WordExpression NotPerson = new(
        @"\bnot (?<old>(?-i:\p{Lu}[\p{L}'’-]+))(?:\s+(?:in|at|for|on|who|coming|decid(?:es|ing)|sign(?:s|ing)|asking|buying|calling" +
            @"|now|that|which|is|was|with|she|he|out|sick|away|ill" +
            @"|off|left|the|meeting|call|room|today|anymore|any more|any longer|has|gone|(?-i:\p{Lu}[\p{L}'’-]+)))*[\s,;.–-]+" +
            @"(?:(?:but|it'?s|its|it is|rather|instead|now)\s+)+(?<role>(?:his|her|their|the|my|our) (?:[a-z]+ ){1,2})?" +
            @"(?<new>(?-i:\p{Lu}[\p{L}'’-]+))(?:,? (?<part>the (?:(?-i:\p{Lu}{2,4})\b|[a-z]+ (?:manager|director|lead|officer|head|buyer" +
            @"|controller)|(?:owner|boss|manager|director|foreman|buyer|controller|head of [a-z]+))))?");

    private static readonly WordExpression NotThing = new(
        @"\b(?:it'?s|its|it is|that'?s|they'?re|is|are|was) not (?:a |an |the )?(?<old>\p{L}{3,20})[\s,;.–-]+" +
            @"(?:(?:but|it'?s|its|it is|they'?re|rather|a|an|the|is|are|was)\s+)+(?<new>\p{L}{3,20})\b" +
            @"|\b(?:it'?s|its|it is|that'?s|they'?re|is|are|was|in|with) (?:a |an |the )?(?<new>\p{L}{3,20}),? not (?:a |an |the |in " +
                @"|with )?" +
            @"(?<old>\p{L}{3,20})\b");

    private static readonly WordExpression And = new(@"^[\s,;]*(?:and|also|plus)\s+(?:it'?s |its |it is |that'?s )?(?<what>[^.!?;]+)");

    private static readonly WordExpression BeforeNot = new(@",? not ");
}

/// <summary>What kind of thing is put in another's place.</summary>
public enum InsteadKind
{
    /// <summary>A figure.</summary>
    Figure,

    /// <summary>What a figure counts.</summary>
    Unit,

    /// <summary>Somebody.</summary>
    Person,

    /// <summary>Anything else that was told.</summary>
    Thing,
}
