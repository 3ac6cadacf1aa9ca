using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.ToldInTalk;

/// <summary>Finds the sentence that answers a question about what was told: by the words that both have, the rarest first.</summary>
internal static class Recollection
{
    private const int StemLetters = 5;
    private const int LongestQuote = 130;
    private const double OfKind = 0.4;
    private const double Enough = 0.5;
    private static readonly char[] _marks = [' ', ',', '.', ';', ':', '!', '?', '"', '“', '”', '(', ')', '\''];

    /// <summary>The sentence; null where none answers it.</summary>
    public static ToldSentence? Find(RecallQuestion question, IReadOnlyList<ToldSentence> told)
    {
        var best = told.Select((sentence, at) => (sentence, at, score: Score(question, sentence, told)))
            .Where(found => found.score >= (question.Words.Count > 0 ? Enough : OfKind))
            .OrderByDescending(found => found.score)
            .ThenByDescending(found => found.at)
            .FirstOrDefault();
        return best.sentence is { } sentence ? sentence with { Words = Cut(question, sentence.Words) } : null;
    }

    // A word that stands in every sentence tells none apart; what it is about counts more than that a figure stands there, too.
    private static double Score(RecallQuestion question, ToldSentence sentence, IReadOnlyList<ToldSentence> told)
    {
        var shared = question.Words.Where(word => Holds(sentence.Words, word))
            .Sum(word => Enough + (Enough / told.Count(other => Holds(other.Words, word))));
        return question.Words.Count > 0 && shared == 0 ? 0 : shared + (IsOfKind(question.Sought, sentence.Words) ? OfKind : 0);
    }

    private static bool IsOfKind(Sought sought, string sentence) => sought switch
    {
        Sought.When => Days.IsMatch(sentence),
        Sought.HowMuch => sentence.Any(char.IsDigit),
        Sought.Said => Says.IsMatch(sentence),
        _ => false,
    };

    private static bool Holds(string sentence, string word)
    {
        var stem = word[..Math.Min(StemLetters, word.Length)];
        return sentence.Split(_marks, StringSplitOptions.RemoveEmptyEntries).Any(other =>
            word.Length < StemLetters ? other.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && other.Length <= word.Length + 2
                : other.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
    }

    // Of a long one, from the clause that answers to the next.
    private static string Cut(RecallQuestion question, string sentence)
    {
        var clauses = sentence.TrimEnd('.', ' ').Split(", ");
        if (sentence.Length <= LongestQuote || clauses.Length == 1)
        {
            return sentence.TrimEnd('.', ' ');
        }
        var at = Array.FindIndex(clauses, clause => question.Words.Any(word => Holds(clause, word)));
        at = at < 0 ? Math.Max(0, Array.FindLastIndex(clauses, clause => IsOfKind(question.Sought, clause))) : at;
        var kept = clauses[at];
        for (var next = at + 1; next < clauses.Length && kept.Length + clauses[next].Length < LongestQuote; next++)
        {
            kept += ", " + clauses[next];
        }
        return kept;
    }

    private static readonly WordExpression Days = new(
        @"\d|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\b(?:today|tomorrow" +
        @"|yesterday" +
            @"|week|month|year|noon|morning|evening)\b");

    private static readonly WordExpression Says = new(
        @"[""“”]|(?:^|\s)'|\b(?:said|says|say|goes|told|tells|wrote|writes|asked|asks|wants|wanted|mentioned|words|quote|reckons" +
        @"|thinks)\b");
}
