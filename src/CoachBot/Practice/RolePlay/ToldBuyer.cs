using System.Text.Json.Serialization;
using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a seller has told of the buyer whom the coach shall play: it shows in what they say.</summary>
public sealed record ToldBuyer
{
    private const int LongestName = 3;
    private const int LongestWords = 140;

    private static readonly WordExpression Played = new(
        @"\b(?:you (?:be|play|are)|be|play|pretend (?:to be|you'?re|you are)|act as) (?<who>(?:mr|mrs|ms|miss|dr|herr|frau)\.? [\p{L}'-]+" +
            @"|[\p{L}'-]+(?: [\p{L}'-]+)?)");

    private static readonly WordExpression With = new(
        @"\b(?:already with|currently with|still with|now with|(?:is|are|been|being) with|uses|using|works with|working with" +
            @"|buys from|buying from" +
            @"|supplied by|supplier is|provider is|vendor is|(?:has|have) a contract with|under contract with|signed with" +
            @"|customer of|client of)" +
            @" (?:the )?(?<who>[\p{L}\d&'-]+(?: [\p{L}\d&'-]+){0,2})");

    private static readonly WordExpression Until = new(
        @"\b(?:contract|agreement|lease|deal|subscription|licen[cs]e|they)\b[^.!?\n]{0,30}\b(?:end|ends|ending|runs? out|run till" +
            @"|expires?|is up|up" +
            @"|until|till|finish(?:es)?|renew(?:s|al|ed)?)(?: (?:in|on|by|until|till|at|for renewal in))* (?:the )?" +
            @"(?<when>(?:end of (?:the )?|early |late |mid |next |this )?(?:january|february|march|april|may|june|july|august|september" +
                @"|october|november" +
            @"|december|spring|summer|autumn|winter|year|month|quarter)(?: \d{4})?|\d{4})\b");

    private static readonly WordExpression Of = new(
        @"\b(?<size>(?:about |around |over )?\d[\d.,]* (?:vans|trucks|lorries|cars|drivers|people|employees|staff|shops|stores" +
            @"|branches|beds|rooms" +
            @"|seats|desks|machines|sites|locations|offices|workers|nurses|teachers|pupils|students|tables|cows|flats|houses|units" +
            @"|users))\b");

    private static readonly WordExpression Cold = new(
        @"\b(?:cold.?call\w*|(?:call|ring|phone|approach)\w*(?: \w+){0,3} cold|out of the blue|never (?:met|spoken|talked|heard of me)" +
            @"|first (?:call|time|contact)|(?:doesn'?t|don'?t) know me)\b");

    private static readonly WordExpression Phone = new(@"\b(?:call|calls|calling|ring|rings|ringing|phone|phones|telephone|dial)\b");

    private const string Span = @"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty" +
        @"|many) (?:years|months)";

    private static readonly WordExpression KnownFor = new(
        @"\b(?:customer|client|with us|buys? from (?:us|me)|know(?:n|s)? (?:each other|us|him|her|me|them)|work(?:ed|ing)? (?:with" +
        @"|together)" +
            @"|worked together)\b[^.!?\n]{0,25}\b(?<first>" + Span + @")\b|\b(?<last>" + Span + @") (?:a |our |my |as (?:a" +
            @" )?)?(?:customer|client" +
            @"|with us|we know|that (?:we|i) know|i know|of business)\b");

    /// <summary>Whom they have today.</summary>
    public string? Supplier { get; init; }

    /// <summary>When that ends.</summary>
    public string? Ends { get; init; }

    /// <summary>How many of what they have.</summary>
    public string? Size { get; init; }

    /// <summary>How long the two of them know each other.</summary>
    public string? Known { get; init; }

    /// <summary>What the buyer has said, in their own words.</summary>
    public string? Words { get; init; }

    /// <summary>Whether they say that always, and not only once.</summary>
    public bool IsAlways { get; init; }

    /// <summary>What sort of person they are; null where it wasn't told.</summary>
    public Manner? Manner { get; init; }

    /// <summary>Whether the seller will ring them.</summary>
    public bool IsByPhone { get; init; }

    /// <summary>Whether the seller rings for the first time.</summary>
    public bool IsCold { get; init; }

    /// <summary>Whether it is anything that a buyer could say themselves.</summary>
    [JsonIgnore]
    public bool Shows => Supplier is not null || Ends is not null || Size is not null;

    /// <summary>What was told in a message that wants a buyer to be played; null where it was nothing that could show.</summary>
    public static ToldBuyer? In(string? said)
    {
        if (said is null)
        {
            return null;
        }
        var told = new ToldBuyer
        {
            Supplier = Name(With.Match(said).Groups["who"].Value),
            Ends = Dated(Until.Match(said).Groups["when"].Value),
            Size = Of.Match(said) is { Success: true } size ? size.Groups["size"].Value : null,
            IsCold = Cold.IsMatch(said),
        };
        return told.Shows ? told : null;
    }

    /// <summary>The seller's own buyer, as far as anything was told of them.</summary>
    /// <param name="said">The wish.</param>
    /// <param name="before">What was told in the talk before it.</param>
    public static ToldBuyer Own(string said, IEnumerable<string> before)
    {
        var all = before.Prepend(said).ToList();
        var always = AlwaysIn(said);
        return (In(said) ?? new()) with
        {
            Known = all.Select(KnownIn).FirstOrDefault(known => known is not null),
            Words = always ?? all.Select(WordsIn).FirstOrDefault(words => words is not null),
            IsAlways = always is not null,
            Manner = WishedTemperament.MannerIn(said),
            IsCold = Cold.IsMatch(said),
            IsByPhone = Phone.IsMatch(QuotedSpans.Without(said)),
        };
    }

    private static string? KnownIn(string said) => KnownFor.Match(said) is not { Success: true } known ? null
        : known.Groups["first"] is { Success: true } first ? first.Value.ToLowerInvariant() : known.Groups["last"].Value.ToLowerInvariant();

    /// <summary>What they always say, quoted or reported, where a wish describes them; null where it doesn't.</summary>
    public static string? AlwaysIn(string said) =>
        QuotesOf(said).Where(quote => !Once.IsMatch(quote.Before.AsSpan(quote.Before.LastIndexOfAny(['.', '!', '?']) + 1)))
            .Select(quote => AlwaysSays.Spoken(quote.Words)).LastOrDefault() ?? AlwaysSays.Reported(said);

    // “Last time he said "…"”: theirs, and no line of the seller's.
    private static string? WordsIn(string said) => QuotesOf(said).Select(quote => quote.Words.TrimEnd(',')).LastOrDefault();

    private static readonly WordExpression Once = new(
        @"\b(?:said|told|wrote|answered|asked|replied|went|texted|mailed|last time|yesterday|last week)\b");

    private static IEnumerable<QuotedSpans> QuotesOf(string said) => QuotedSpans.In(said)
        .Where(quote => quote.Words.Length is > 1 and <= LongestWords && quote.Words != PlayWish.FirstLine(said)
            && AlwaysSays.Leads(quote.Before, quote.After));

    /// <summary>“You be Mrs. Petrov”: whom the coach shall be; null where nobody was named.</summary>
    public static string? NameIn(string? said) => said is not null && Played.Match(said) is { Success: true } who
        && Names.First(Name(who.Groups["who"].Value)) is { } name ? name : said is null ? null : Names.First(PlayWish.Who(said));

    // Written large; what follows it in small letters is no part of it.
    private static string? Name(string words)
    {
        var name = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => char.IsUpper(word[0]) || char.IsDigit(word[0]))
            .Take(LongestName);
        return Names.Clean(string.Join(' ', name));
    }

    // “may” is May, and “the end of the year” stays as it is.
    private static string? Dated(string when) => when.Length == 0 ? null
        : string.Join(' ', when.ToLowerInvariant().Split(' ')
            .Select(word => _months.Contains(word) ? char.ToUpperInvariant(word[0]) + word[1..] : word));

    private static readonly string[] _months = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december"];
}
