using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>
/// “It's Sonja with a j”, “it's Litware, sorry”: a name told again, nearly as it stands. What it takes the place of shows only beside the
/// names that there are.
/// </summary>
internal static class NamePutRight
{
    private const int LongestWord = 24;
    private const int FewestShared = 3;
    private const int LettersADifference = 3;
    private const int AlikeIn = 2;
    private const int MostWords = 14;
    private const int MostBeside = 2;
    private const double Surely = 0.9;

    private static readonly HashSet<string> _beside = new(
        ("with without double at from in on is are was name named called spelled spelt misspelt should say says read reads please " +
            "pls you one two " +
            "you're so well ok okay ps btw bad autocorrect meant to be as his her their him them who whose for reminder by am pm " +
            "half past " +
            "quarter noon next this week mon tue tues wed thu thurs fri sat sun tmrw mr mrs ms miss dr prof silly stupid phone " +
            "keyboard").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _elsewhere = ["want.change-reminder", "want.entry-put-right"];

    private static readonly string[] _wishes = ["want.remind", "want.note", "want.prepare", "want.practise", "want.reminders"];

    private static readonly string[] _replaced = [FactKeys.Buyer, FactKeys.Company, FactKeys.Detail];

    private static readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase) { "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof" };

    private static readonly HashSet<string> _noNames = new(
        ("sorry wait actually oops whoops no not nope correction correct wrong typo it it's its that that's she she's he he's they the " +
            "and my i i'm oh ah meant mean mistake scratch rather autocorrect monday tuesday wednesday thursday friday saturday sunday " +
            "january february march april may june july august september october november december today tomorrow spelled spelt with " +
            "without make call ring remind reminder meeting an one call's").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is nothing but one name.</summary>
    public static bool IsNameAlone(string text) => Alone.IsMatch(text);

    /// <summary>Whether the words put something right, or spell it.</summary>
    public static bool Announces(string text) => Announcement.IsMatch(text) || Spelling.IsMatch(text);

    /// <summary>The word that stands there, and what it shall be; null where no name in the text is nearly one of the words.</summary>
    public static (string Old, string New)? Read(string text, IEnumerable<string> words)
    {
        var names = Names(text).ToList();
        var known = words.Where(word => char.IsUpper(word[0])).ToList();
        if (Instead(text) is var (before, after) && known.Find(word => Same(word, before)) is { } replaced)
        {
            return (replaced, after);
        }
        return known.SelectMany(word => names.Where(name => AreAlike(word, name)).Select(name => ((string, string)?)(word, name)))
            .FirstOrDefault(pair => IsAllThatIsSaid(text, pair!.Value.Item1, pair.Value.Item2));
    }

    /// <summary>“Not Kofi, Kojo”, “Kojo, not Kofi”: whatever they are like; null where the words say no such thing.</summary>
    public static (string Old, string New)? Instead(string text) => NotThis.Match(text) is { Success: true } match
        && match.Groups["new"].Value is { Length: > 1 } said && !_noNames.Contains(said)
        ? (match.Groups["old"].Value, char.ToUpperInvariant(said[0]) + said[1..]) : null;

    // “Actually Martin said no” tells of Martin.
    private static bool IsAllThatIsSaid(string text, string old, string name) => Word.Matches(text)
        .Select(match => match.Value)
        .Where(word => word.Length > 1 && !Same(word, old) && !Same(word, name))
        .Count(word => !_noNames.Contains(word) && !_beside.Contains(word)) <= (Spelling.IsMatch(text) ? MostBeside : 0);

    /// <summary>The reading with the talk's own name put right, where that is what the words do.</summary>
    public static Reading In(Reading reading, DealView? deal)
    {
        var text = reading.Utterance.Text;
        var isLong = text.Split(' ').Length > MostWords;
        if (deal is null || text.Contains('?', StringComparison.Ordinal) || !Announces(text) || (isLong && Instead(text) is null))
        {
            return reading;
        }
        foreach (var (key, name) in new[] { (FactKeys.Buyer, deal.Buyer), (FactKeys.Company, deal.Company) })
        {
            if (name is not null && Read(text, name.Split(' ')) is var (old, said))
            {
                var at = text.IndexOf(said, StringComparison.OrdinalIgnoreCase);
                var fact = new Fact(key, name.Replace(old, said, StringComparison.OrdinalIgnoreCase), new Span(at, said.Length), 1);
                // What else a long message does, it still does.
                var isBeside = isLong || reading.Commands.Any(one => one.P >= Surely && _wishes.Contains(one.Act));
                var others = reading.Commands.Where(one => _elsewhere.Contains(one.Act)
                    || (one.Act == "answer" && one.P == 1)
                    || (isBeside && one.Act is not ("correct" or "tell" or "none" or "answer")));
                return reading with
                {
                    Commands = [new Command("correct", null, isBeside ? fact.Span : new Span(0, text.Length), 1), .. others],
                    Facts = [.. reading.Facts.Where(other => !_replaced.Contains(other.Key)), fact],
                };
            }
        }
        return reading;
    }

    // Written with a capital, or behind “it's”, or spelled.
    private static IEnumerable<string> Names(string text)
    {
        var led = Led.Matches(text).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Word.Matches(text)
            .Select(match => match.Value)
            .Where(word => word.Length is > 1 and <= LongestWord && !_noNames.Contains(word)
                && (char.IsUpper(word[0]) || led.Contains(word)))
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
            .Distinct();
    }

    /// <summary>One or two letters apart, or with the same beginning; “Mrs” and “Ms” are, too.</summary>
    public static bool AreAlike(string word, string name)
    {
        if (Same(word, name) || _titles.Contains(word) != _titles.Contains(name))
        {
            return false;
        }
        if (_titles.Contains(word))
        {
            return true;
        }
        if (Math.Min(word.Length, name.Length) < AlikeIn + 1)
        {
            return false;
        }
        var shared = word.Zip(name).TakeWhile(pair => char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)).Count();
        var most = Math.Max(word.Length, name.Length) / LettersADifference;
        return Distance(word.ToLowerInvariant(), name.ToLowerInvariant()) <= Math.Clamp(most, 1, AlikeIn)
            || (shared >= FewestShared && shared * AlikeIn >= Math.Max(word.Length, name.Length));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }
        return row[other.Length];
    }

    private static readonly WordExpression Word = new(@"\p{L}[\p{L}’'-]*");

    private static readonly WordExpression Led = new(
        @"\b(?:it'?s|its|it is|that'?s|called|named|name'?s|is|meant|mean|a|she'?s|he'?s|say|spelled|spelt|read)\s+" +
            @"(?<name>\p{L}[\p{L}’'-]+)|(?<name>\p{L}[\p{L}’'-]+)\s*,?\s*(?:with|without) (?:an?|one|two|double|the)\b");

    private static readonly WordExpression Announcement = new(
        @"\b(?:sorry|my bad|oops|whoops|mistake|correction|correct|corrected|wait|typo|i meant?|meant|actually|wrong|scratch that|rather" +
            @"|autocorrect|misspelt|misspelled|misspelling|spelled|spelt|not)\b|^\W*(?:no|nope|and|oh|ah|ps|btw)?\W*(?:it'?s|its)\s+" +
            @"[\p{L}’'-]+\W*$");

    private static readonly WordExpression Alone = new(@"^\W*(?-i:\p{Lu}[\p{L}’'-]+)\W*$");

    private static readonly WordExpression NotThis = new(
        @"\bnot (?<old>(?-i:\p{Lu}[\p{L}’'-]+))(?:\s*[,;.:–-]+\s*(?:but |and |so |(?:it|he|she|that|name)?'?s |rather " +
            @"|(?:it |he |she |that |the name |name )?is )*|\s+but (?:it'?s |rather |is )?|\s+(?:it|he|she)(?:'s" +
            @"| is) )(?<new>(?-i:\p{Lu}[\p{L}’'-]+))" +
            @"|\b(?<new>(?-i:\p{Lu}[\p{L}’'-]+)),? not (?<old>(?-i:\p{Lu}[\p{L}’'-]+))");

    private static readonly WordExpression Spelling = new(@"\b(?:with|without) (?:an? |one |two |double |the )?(?-i:[a-zA-Z])\b");
}
