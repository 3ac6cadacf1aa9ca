using CoachBot.Recognition;

namespace CoachBot.Replies.Case;

/// <summary>What a whole message says of counsel, weighed with what its clauses say of it by themselves.</summary>
internal static class ClauseEvidence
{
    // Found on 340 messages of sellers in the middle of a talk, for which others had said what fits.
    private const double Weight = 0.45;

    // So likely everything is that no clause speaks of.
    private const double Unspoken = 0.02;

    /// <summary>
    /// All that the whole message ranks, the likeliest first; together they are 1. Each is as likely as by the whole message, times a
    /// power of what the clause says that speaks of it most plainly.
    /// </summary>
    /// <param name="whole">What the whole message ranks.</param>
    /// <param name="clauses">What each clause ranks.</param>
    public static IReadOnlyList<IntentScore> Weigh(IReadOnlyList<IntentScore> whole, IEnumerable<IReadOnlyList<IntentScore>> clauses)
    {
        var plainest = new Dictionary<string, double>(whole.Count, StringComparer.Ordinal);
        foreach (var score in clauses.SelectMany(clause => clause))
        {
            plainest[score.Intent] = Math.Max(plainest.GetValueOrDefault(score.Intent), score.Score);
        }
        var weighed = whole
            .Select(score => (score.Intent, Score: score.Score * Math.Pow(plainest.GetValueOrDefault(score.Intent) + Unspoken, Weight)))
            .ToList();
        var sum = weighed.Sum(score => score.Score);
        return [.. weighed.Select(score => new IntentScore(score.Intent, score.Score / sum)).OrderByDescending(score => score.Score)];
    }
}
