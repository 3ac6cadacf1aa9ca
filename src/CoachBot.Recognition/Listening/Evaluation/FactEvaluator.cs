using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Evaluation;

/// <summary>A message's facts beside those it should tell.</summary>
/// <param name="Line">The message.</param>
/// <param name="Found">Labelled facts that were read.</param>
/// <param name="Missed">Labelled facts that were not.</param>
/// <param name="Invented">Facts read that are not labelled.</param>
public sealed record FactJudgement(Lesson Line, IReadOnlyList<TaughtFact> Found, IReadOnlyList<TaughtFact> Missed,
    IReadOnlyList<Fact> Invented)
{
    /// <summary>What was read for each of those found.</summary>
    public IReadOnlyList<Fact> FoundFacts { get; init; } = [];
}

/// <summary>Measures which facts are found, and which are invented.</summary>
public static class FactEvaluator
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "on", "at", "by", "in", "for", "since", "to", "of", "from", "until", "till", "his", "her", "their", "my",
            "our", "about", "that", "around", "is", "it", "and", "they", "herr", "frau", "mr", "mrs", "ms", "dr", "prof",
    };

    /// <summary>Reads every message and holds what was read against what is labelled.</summary>
    /// <param name="read">Reads a message in its talk.</param>
    /// <param name="lines">Labelled messages.</param>
    public static IReadOnlyList<FactJudgement> Run(Func<Lesson, IReadOnlyList<Fact>> read, IReadOnlyList<Lesson> lines)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(lines);
        return [.. lines.Select(line => Judge(line, read(line)))];
    }

    /// <summary>Holds the facts read in one message against those labelled.</summary>
    public static FactJudgement Judge(Lesson line, IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(facts);
        var rest = facts.ToList();
        var (found, missed, read) = (new List<TaughtFact>(), new List<TaughtFact>(), new List<Fact>());
        foreach (var label in line.Facts)
        {
            var at = rest.FindIndex(fact => fact.Key == label.Key && SaySame(Words(line.Text, fact), Words(label.Value)));
            (at >= 0 ? found : missed).Add(label);
            if (at < 0)
                continue;
            read.Add(rest[at]);
            rest.RemoveAt(at);
        }
        return new(line, found, missed, rest) { FoundFacts = read };
    }

    private static List<string> Words(string text, Fact fact)
    {
        var written = UtteranceText(text, fact.Span) ?? fact.Value;
        return Words(written);
    }

    private static string? UtteranceText(string text, Span span)
    {
        var own = CoachBot.Recognition.Listening.Clauses.UtteranceReader.Read(text).Text;
        return span.End <= own.Length ? own.Substring(span.Start, span.Length) : null;
    }

    private static List<string> Words(string value)
    {
        var words = Tokenizer.Split(value).Where(token => token.Kind != TokenKind.Mark).Select(token =>
            WordForm.Lower(token.In(value))).ToList();
        var large = words.FindAll(word => !Small.Contains(word));
        return large.Count > 0 ? large : words;
    }

    /// <summary>True where two stretches of words mean the same: most of the words of the longer one are the other's too.</summary>
    internal static bool SaySame(string one, string other) => SaySame(Words(one), Words(other));

    // Most of the words of the longer one are the other's too.
    private static bool SaySame(List<string> one, List<string> other)
    {
        var shared = one.Intersect(other, StringComparer.Ordinal).Count();
        return shared * 2 >= Math.Max(one.Distinct(StringComparer.Ordinal).Count(), other.Distinct(StringComparer.Ordinal).Count()) &&
            shared > 0;
    }
}
