using System.Text;
using CoachBot.Recognition.Listening.Quoting;
using CoachBot.Recognition.Listening.Words;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Clauses;

/// <summary>Cuts a message: the seller's own words apart from quoted ones, in clauses, each with how it is meant.</summary>
public static class UtteranceReader
{
    /// <summary>Reads a message.</summary>
    /// <param name="text">As it was typed; what stands behind some thousands of characters is not read.</param>
    public static Utterance Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (own, quoted) = OwnWords.Split(text);
        var folded = Fold(own);
        var sentence = new Sentence(folded);
        var runs = ClauseCutter.Cut(sentence);
        var clauses = new List<Clause>(runs.Count);
        for (var at = 0; at < runs.Count; at++)
        {
            var (start, end) = (sentence[runs[at].From].Start, sentence[runs[at].To - 1].End);
            clauses.Add(new(new(start, end - start), StanceReader.Read(sentence, runs, at), QuestionReader.Asks(sentence, runs[at])));
        }
        return new(folded, clauses, quoted);
    }

    // One space for many, one line end for many.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = '\0';
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Tokenizer.LongestText)))
        {
            if (char.IsWhiteSpace(c))
            {
                gap = c == '\n' || gap == '\n' ? '\n' : ' ';
                continue;
            }
            if (gap != '\0' && folded.Length > 0)
                folded.Append(gap);
            gap = '\0';
            folded.Append(c);
        }
        return folded.ToString();
    }
}
