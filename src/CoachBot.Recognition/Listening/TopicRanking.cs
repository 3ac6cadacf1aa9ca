using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening;

/// <summary>Which topics acts begin with nothing open.</summary>
/// <param name="topics">The topic of an act; what isn't among them begins none.</param>
internal sealed class TopicRanking(IReadOnlyDictionary<string, string> topics)
{
    // What these do with nothing open is no topic's business; a question or a fact may be about any.
    private static readonly string[] _noTopics = ["chat", ActIds.None, ActIds.Foreign, ActIds.OthersData];

    /// <summary>True where it can be said which topic an act begins, or that it begins none.</summary>
    public bool Says(string act) => topics.ContainsKey(act) || _noTopics.Contains(ActIds.Family(act));

    public string Of(string act) => topics.GetValueOrDefault(act, IntentRecognizer.None);

    /// <summary>The topics, best first, among the acts that say one; what is left to other acts is doubt.</summary>
    public RankedTopics Rank(IEnumerable<(string Act, double P)> acts)
    {
        var said = acts.Where(pair => Says(pair.Act)).ToList();
        var sum = said.Sum(pair => pair.P);
        return sum <= 0
            ? new([new(IntentRecognizer.None, 1)], 0)
            : new([.. said.GroupBy(pair => Of(pair.Act))
                .Select(topic => new IntentScore(topic.Key, topic.Sum(pair => pair.P) / sum))
                .OrderByDescending(score => score.Score)],
                sum);
    }
}

/// <summary>Topics, ranked.</summary>
/// <param name="Scores">The topics, best first.</param>
/// <param name="Said">How likely it is that the message is about a topic, or none, at all.</param>
internal sealed record RankedTopics(IReadOnlyList<IntentScore> Scores, double Said)
{
    public IntentScore Best => Scores[0];

    /// <summary>How likely the best is, all told.</summary>
    public double P => Best.Score * Said;
}
