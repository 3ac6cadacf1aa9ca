using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Listening.Facts;

/// <summary>Who else has a say: “her accountant looks at it on Monday”. The words then ask the buyer about them and nobody else.</summary>
internal static class Decider
{
    private const string HasToAsk = "news.ask-boss";

    // Whom one has: “your accountant”.
    private const string Persons =
        "accountant|bookkeeper|boss|manager|general manager|gm|supervisor|director|managing director|finance director|financial director" +
        "|technical director|md|ceo|cfo|cto|coo|cio|cpa|fd|vp|owner|partner|partners|business partner|wife|husband|missus|other " +
            "half|spouse|father|dad|mother|mom|mum" +
        "|parents|brother|sister|son|daughter|family|lawyer|lawyers|solicitor|landlord|investors|team|treasurer|finance team|legal " +
            "team|it team|head of [a-z]{2,12}";

    // What kind of manager: “your production manager”.
    private const string Kinds =
        "production|plant|purchasing|procurement|site|office|project|operations|sales|marketing|finance|financial|regional|area|store" +
        "|shop|quality|technical|maintenance|factory|warehouse|logistics|hr|it|branch|facility|line|senior|managing|executive|deputy" +
        "|commercial|medical|nursing|export|supply chain|category|kitchen|hotel|general";

    // What has no article and no “your”: “what would procurement need to see?”.
    private const string Departments = "procurement|purchasing|legal|finance|corporate|head office|headquarters|hq|accounting|accounts" +
        "|compliance|marketing|operations|engineering|production|controlling|logistics|hr|it";

    // Whom the buyer has, and wouldn't call theirs.
    private const string Owners = "owner|owners";

    // What there is one of: “the board”.
    private const string Bodies =
        "board|committee|finance committee|council|trustees|bank|commissioners|chapter|vestry|congregation|shareholders|works council" +
        "|procurement|purchasing|legal|head " +
            "office|headquarters|hq|corporate|bishop|abbot|chairman|chairwoman|chair|headmaster|headteacher|head " +
            "teacher|dean|mayor|minister";

    private static readonly WordExpression Person = new($@"\b(?<who>(?:(?:{Kinds}) )?(?:{Persons}))\b");
    private static readonly WordExpression Department = new($@"\b(?<who>{Departments})(?: department| team)?\b");
    private static readonly WordExpression Owner = new($@"\b(?<who>{Owners})\b");
    private static readonly WordExpression Body = new($@"\b(?<who>{Bodies})\b");

    // The seller's own boss has no say in what the buyer does.
    private static readonly string[] _own = ["my", "our"];

    private static readonly HashSet<string> _inCapitals =
        new(StringComparer.Ordinal) { "md", "ceo", "cfo", "cto", "coo", "cio", "cpa", "fd", "gm", "vp", "hq", "hr",
            "it" };

    /// <summary>Who is told to have a say, where the reading hasn't found it: the last one named in a message that tells it.</summary>
    public static IEnumerable<Fact> In(Reading reading)
    {
        if (reading.Facts.Any(fact => fact.Key == FactKeys.Decides) || !IsToldOf(reading))
        {
            yield break;
        }
        var text = reading.Utterance.Text;
        var named = Person.Matches(text).Concat(Body.Matches(text)).Where(match => !IsOwn(text, match.Index)).ToList();
        if (named.Count > 0)
        {
            var last = named.MaxBy(match => match.Index + match.Length)!;
            yield return new Fact(FactKeys.Decides, last.Value.ToLowerInvariant(), new(last.Index, last.Length), Thresholds.Moving);
        }
    }

    /// <summary>As the buyer is asked about them; null where it isn't plain whom they'd know by that.</summary>
    public static string? ToTheBuyer(string? told)
    {
        var (who, words) = (Bare(told), Bare(told).ToLowerInvariant());
        return IsWhole(Department, words) ? InDepartment(words)
            : IsWhole(Owner, words) ? $"the {words}"
            : IsWhole(Body, words) ? $"the {InCapitals(words)}"
            : IsWhole(Person, words) ? $"your {InCapitals(words)}"
            : who.Length > 1 && !who.Contains(' ', StringComparison.Ordinal) && char.IsUpper(who[0]) && FirstNames.Contains(words) ? who
            : null;
    }

    private static string InDepartment(string words) => words is "hq" ? "headquarters"
        : words.EndsWith(" department", StringComparison.Ordinal) || words.EndsWith(" team", StringComparison.Ordinal)
            ? $"your {InCapitals(words)}" : InCapitals(words);

    private static bool IsWhole(WordExpression roles, string words) =>
        words.Length > 0 && roles.Match(words) is { Success: true } match && match.Length == words.Length;

    private static bool IsToldOf(Reading reading) =>
        reading.Ranking.Any(command => command.Act == HasToAsk && command.P >= Thresholds.Nearest);

    private static bool IsOwn(string text, int at) =>
        text[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var before]
            && _own.Contains(before, StringComparer.OrdinalIgnoreCase);

    private static string InCapitals(string words) =>
        string.Join(' ', words.Split(' ').Select(word => _inCapitals.Contains(word) ? word.ToUpperInvariant() : word));

    private static string Bare(string? told)
    {
        var words = (told ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0
            && words[0].ToLowerInvariant() is "his" or "her" or "their" or "the" or "a" or "an" or "is" or "with" or "to")
        {
            words.RemoveAt(0);
        }
        return string.Join(' ', words).Trim('.', ',', ';', '!', '?');
    }
}
