using CoachBot.Listening.Acts;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>What a buyer wants to wait for, as it can be said to them: “he'll see after the harvest”, “not before Easter”.</summary>
internal static class PutOffUntil
{
    private const string PutsOff = "news.later";
    private const int MostWords = 5;

    private static readonly string[] _months = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"];

    // What a moment begins with, and how it is said to the buyer.
    private static readonly (string[] Said, string ToThem)[] _beginnings =
    [
        (["not", "before"], "after"), (["not", "until"], "after"), (["not", "till"], "after"), (["not", "til"], "after"),
        (["after"], "after"), (["until"], "after"), (["till"], "after"), (["til"], "after"), (["before"], "after"),
        (["in", "the", "new"], "in the new"), (["in", "the", "spring"], "in the spring"), (["in", "the", "summer"], "in the summer"),
        (["in", "the", "autumn"], "in the autumn"), (["in", "the", "fall"], "in the fall"), (["next", "year"], "next year"),
        (["next", "quarter"], "next quarter"), (["next", "month"], "next month"), (["next", "spring"], "next spring"),
        (["next", "summer"], "next summer"), (["next", "season"], "next season"),
        .. _months.Select(month => (new[] { "in", month.ToLowerInvariant() }, $"in {month}")),
    ];

    // Where the moment is said, and the sentence goes on.
    private static readonly HashSet<string> _ends = new(StringComparer.Ordinal)
    {
        "and", "but", "so", "then", "what", "how", "should", "do", "or", "because", "cos", "since", "as", "if", "when", "now", "tho",
        "though",
        "please", "he", "she", "they", "said", "says", "before", "after", "for", "anyway", "lol", "again", "first", "we", "nothing",
        "maybe",
    };

    // A sentence of its own, or somebody else's matter: no moment that can be said to the buyer.
    private static readonly HashSet<string> _others = new(StringComparer.Ordinal)
    {
        "i", "me", "my", "our", "us", "he", "she", "they", "him", "them", "it", "is", "are", "has", "have", "was", "were", "will", "this",
        "that", "all",
        "he's", "she's", "they've", "they're", "we've", "i've", "meeting", "call", "talk", "seeing", "thinking", "which", "already",
        "answering", "replying", "telling", "calling", "asking", "saying", "ringing", "talking", "hearing", "reading", "having", "getting",
        "going", "looking",
    };

    /// <summary>What is told to be waited for, where it is short and plain; nothing else.</summary>
    public static IEnumerable<Fact> In(Reading reading)
    {
        if (!reading.Ranking.Any(command => command.Act == PutsOff && command.P >= Thresholds.Nearest))
        {
            yield break;
        }
        var text = reading.Utterance.Text;
        var words = Words(text);
        for (var at = words.Count - 1; at >= 0; at--)
        {
            if (Said(words, at) is { } said)
            {
                yield return new Fact(FactKeys.Until, said, new(words[at].Start, words[at].Text.Length), Thresholds.Moving);
                yield break;
            }
        }
    }

    private static string? Said(List<Word> words, int at)
    {
        var beginning = Array.Find(_beginnings, one => at
            + one.Said.Length <= words.Count && one.Said.Select((word, next) => words[at + next].Text == word).All(same => same));
        if (beginning.ToThem is not { } toThem)
        {
            return null;
        }
        var isWhole = toThem.Contains(' ', StringComparison.Ordinal) && !toThem.EndsWith("new", StringComparison.Ordinal);
        var rest = isWhole ? [] : Rest(words, at + beginning.Said.Length);
        if (!isWhole && rest.Count is 0 or > MostWords || rest.Exists(word => _others.Contains(word.Text)))
        {
            return null;
        }
        return string.Join(' ', rest.Select(word => ToThem(word)).Prepend(toThem));
    }

    private static string ToThem(Word word) => word.Text is "their" or "his" or "her" ? "your"
        : Array.Find(_months, month => string.Equals(month, word.Text, StringComparison.OrdinalIgnoreCase)) ?? word.Written;

    private static List<Word> Rest(List<Word> words, int from)
    {
        var rest = new List<Word>();
        for (var at = from; at < words.Count && !_ends.Contains(words[at].Text); at++)
        {
            rest.Add(words[at]);
            if (words[at].EndsClause)
            {
                break;
            }
        }
        return rest;
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }
            var written = text[at..end].Trim('.', ',', ';', ':', '!', '?', '"', '“', '”', '(', ')', '\'', '’', '‘');
            words.Add(new(at, written.Replace('’', '\'').ToLowerInvariant(), written, text[end - 1] is '.' or ',' or ';' or ':' or '!'
                or '?' or '"' or '”' or ')'));
            at = end;
        }
        return words;
    }

    private readonly record struct Word(int Start, string Text, string Written, bool EndsClause);
}
