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

    /// <summary>The topics with the probabilities of their acts together, best first.</summary>
    public IReadOnlyList<IntentScore> Rank(IReadOnlyList<string> acts, float[] weights) => Rank(acts.Zip(weights, (act, weight) => (act, (double)weight)));

    /// <inheritdoc cref="Rank(IReadOnlyList{string}, float[])"/>
    public IReadOnlyList<IntentScore> Rank(IEnumerable<(string Act, double P)> acts) =>
        [.. acts.GroupBy(pair => Of(pair.Act)).Select(topic => new IntentScore(topic.Key, topic.Sum(pair => pair.P))).OrderByDescending(score => score.Score)];
}
