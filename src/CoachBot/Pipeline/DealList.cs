using System.Text.RegularExpressions;
using CoachBot.Deals;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Pipeline;

/// <summary>
/// “Three to log please: Nidd Valley Foods want … Selby council gone to tender. And Otley Run club said no”: several deals in one message,
/// each in a sentence of its own that begins with whom it is about.
/// </summary>
internal static partial class DealList
{
    private const int Fewest = 2;
    private const int MostLed = 8;
    private static readonly char[] _around = [' ', ',', '.', ':', '-', '–', '!'];

    /// <summary>Whether the text says that deals follow.</summary>
    public static bool IsAnnounced(string text) => Announced.IsMatch(text);

    /// <summary>Whether “three things” follow, which may be anything.</summary>
    public static bool AreThings(string text) => Announced.Match(text) is { Success: true } said && Things.IsMatch(said.Value);

    /// <summary>Whether deals are announced to be talked about, and not only to be kept.</summary>
    public static bool AreToTalkAbout(string text) => Announced.Match(text) is { Success: true } said && !Logs.IsMatch(said.Value);

    /// <summary>Whether a name is more than somebody's first name: of one deal, several people may be told of.</summary>
    public static bool IsMoreThanFirstName(ListedDeal deal) =>
        deal.Name.Contains(' ', StringComparison.Ordinal) || !FirstNames.Contains(deal.Name.ToLowerInvariant());

    /// <summary>
    /// Whether each is plainly a deal where the text doesn't announce them: “1. Too expensive 2. Timing” counts something else, and in
    /// a talk days and people are its deal's.
    /// </summary>
    public static bool AreDeals(string text, IReadOnlyList<ListedDeal> listed, IReadOnlyList<DealView> known, bool isInTalk) =>
        !Number.IsMatch(text) ? !isInTalk : listed.All(deal => KindBehind.IsMatch(deal.Name)
            || (!isInTalk && FirstNames.Contains(deal.Name.Split(' ')[0].ToLowerInvariant()))
            || known.Any(one => OtherMatters.Means(deal.Name, one)));

    /// <summary>The deals in the order of the words; none where the text doesn't list two at least.</summary>
    public static IReadOnlyList<ListedDeal> In(string text, IDateTimeReader dates, DateTimeContext context)
    {
        if (text.Contains('?', StringComparison.Ordinal))
        {
            return [];
        }
        var (announced, numbered) = (Announced.Match(text), Number.Matches(text).Count() >= Fewest);
        var listed = announced.Success || numbered
            ? Named(text[(announced.Success ? announced.Index + announced.Length : 0)..])
            : Wish.IsMatch(text) ? [] : Dated(text, dates, context);
        return listed.Count >= Fewest && listed.DistinctBy(deal => deal.Name.Split(' ')[0]).Count() == listed.Count ? listed : [];
    }

    // What begins with no name is more of the one before.
    private static List<ListedDeal> Named(string text)
    {
        var listed = new List<ListedDeal>();
        foreach (var sentence in Sentences(text))
        {
            if (Name.Match(sentence) is { Success: true } name && !NoName.IsMatch(name.Groups["who"].Value))
            {
                var who = name.Groups["who"].Value.TrimEnd(_around);
                listed.Add(new(who, sentence[(name.Groups["who"].Index + who.Length)..].Trim(_around)));
            }
            else if (listed.Count > 0)
            {
                listed[^1] = listed[^1] with { Told = $"{listed[^1].Told}. {sentence}" };
            }
        }
        return listed;
    }

    // “Wed 2pm Esplanade Hotel, Mr Farooqi. Thurs quote due to the school, St Hilda's”: each led by its day.
    private static List<ListedDeal> Dated(string text, IDateTimeReader dates, DateTimeContext context)
    {
        var listed = new List<ListedDeal>();
        foreach (var sentence in Sentences(text))
        {
            var when = dates.ReadAll(sentence, context) is [{ End: null } first, ..]
                && first.Index <= MostLed
                && first.StartIn(context.Zone) > context.Now
                && Lead.Match(sentence[..first.Index]).Length == first.Index ? first : null;
            var behind = when is null ? sentence : sentence[(when.Index + when.Length)..];
            if (when is not null
                && InIt.Matches(behind).FirstOrDefault(match => !NoName.IsMatch(match.Groups["who"].Value)) is { } name)
            {
                listed.Add(new(name.Groups["who"].Value.TrimEnd(_around), behind.Trim(_around)) { When = when });
            }
            else if (listed.Count > 0)
            {
                listed[^1] = listed[^1] with { Told = $"{listed[^1].Told}. {sentence}" };
            }
        }
        return listed;
    }

    private static IEnumerable<string> Sentences(string text) => Ends().Split(Title.Replace(text, "${title} "))
        .Select(sentence => sentence.Trim(_around)).Where(sentence => sentence.Any(char.IsLetter));

    private const string Kinds =
        "club|council|school|hotel|group|ltd|limited|surgery|clinic|college|church|dental|trust|farm|foods|garage|works|logistics" +
            "|partners|care|homes|nursery|bakery|pub|brewery|academy|hospital|hospice|motors|builders|architects|solicitors|gym|shop|store";

    private const string Capitals = @"(?<who>(?-i:\p{Lu}[\p{L}\d’'&-]*)(?: (?:(?-i:\p{Lu}[\p{L}\d’'&-]*)|&|" + Kinds + @")\b)*)";

    private static readonly WordExpression KindBehind = new(@"^.+ (?:" + Kinds + @")$");

    private static readonly WordExpression Announced = new(
        @"^\W*(?:(?:ok|okay|right|morning|good morning|afternoon|evening|hey|hi|hello|coach|please|pls|so|now|and|can you|could you" +
        @"|got|i have|i've got|ive got|here are|here's" +
            @"|quick)\W+)*(?:(?:two|three|four|five|six|a couple|couple|a few|few|several|some|[2-9])(?: (?:of|quick|more|new))*" +
            @"(?: (?:deals|notes|updates|customers|clients|leads|things|ones|prospects|accounts))?" +
            @" (?:(?:for you )?to (?:log|note|record|save|book|write|put|add)(?: down| in)?|for (?:the|my) (?:log|book|journal|list))" +
            @"(?: please| pls)?|(?:two|three|four|five|six|a couple of|a few|several|some|[2-9]) (?:quick )?(?:deals|notes|updates" +
            @"|customers|clients|leads|prospects|accounts|things)(?: please| pls| today| from today| for you)?" +
            @"|(?:log|note|record|save|add|put|write|jot)(?: down)? (?:these|the following|this lot|(?:these )?(?:two|three|four|five" +
            @"|[2-9])|all (?:of )?(?:these|three|four|this)|a few|a couple)(?: \w+){0,2}(?: please| pls)?)\s*[:.,–-]\s*");

    private static readonly WordExpression Things = new(@"\bthings\b");

    private static readonly WordExpression Logs =
        new(@"\b(?:log|note|notes|record|save|book|write|put|add|jot|updates?|list|journal)\b");

    private static readonly WordExpression Number = new(@"(?:^|[\s,;])(?:[1-9][.)]|\([1-9]\)|[•*])\s+(?-i:\p{Lu})");

    private static readonly WordExpression Wish = new(
        @"\b(?:remind|nudge|ping|prep|prepare|draft|practi[sc]e|moved?|cancel\w*|put off|rescheduled|instead|what do|help|not)\b");

    private static readonly WordExpression Lead = new(@"^\W*(?:(?:and|then|also|plus|next|on|this|oh|ok|right)\b\W*)*");

    private static readonly WordExpression Name = new(
        @"^\W*(?:(?:and|then|also|plus|next|first|firstly|second|third|fourth|last|lastly|finally|one|two|three|number|the|from|[1-9])\b" +
            @"[\W]*)*" + Capitals);

    private static readonly WordExpression InIt = new(@"(?:^|[\s,(])" + Capitals);

    private static readonly WordExpression NoName = new(
        @"^(?:i|he|she|they|we|it|you|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\w+day|january|february|march|april|may|june|july" +
            @"|august|september|october|november|december|today|tomorrow|teams|zoom|just|got|the|my|our|this|that|these|so|and|then|also" +
            @"|both|no|yes|not|please|price|budget|quote|call|meeting|mr|mrs|ms|dr|client|customer" +
            @"|buyer|boss|director|first|second|third|one|two|three)$|^(?:i|he|she|they|we|it)['’]");

    private static readonly WordExpression Title = new(@"\b(?<title>Dr|Mr|Mrs|Ms|Prof|St)\. ");

    [GeneratedRegex(@"[.!;](?:\s+|$)|\s*…\s*|\n+|(?:^|\s)(?:[1-9][.)]|\([1-9]\)|[•*])\s+" +
        @"|\s+and (?=(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)\w*\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Ends();
}

/// <summary>A deal of a list, as it was told.</summary>
/// <param name="Name">Whom it is about, as it was said.</param>
/// <param name="Told">What was told of it.</param>
internal sealed record ListedDeal(string Name, string Told)
{
    /// <summary>The sentences that told it, with its name.</summary>
    public string Said { get; init; } = $"{Name} {Told}";

    /// <summary>Its day or moment, where that leads it.</summary>
    public TimeExpression? When { get; init; }
}
