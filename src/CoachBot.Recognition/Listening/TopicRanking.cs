namespace CoachBot.Recognition.Listening;

/// <summary>Which topics acts begin with nothing open.</summary>
/// <param name="topics">The topic of an act; what isn't among them begins none.</param>
internal sealed class TopicRanking(IReadOnlyDictionary<string, string> topics)
{
    public string Of(string act) => topics.GetValueOrDefault(act, IntentRecognizer.None);

    /// <summary>The topics with the probabilities of their acts together, best first.</summary>
    public IReadOnlyList<IntentScore> Rank(IReadOnlyList<string> acts, float[] weights) => Rank(acts.Zip(weights, (act, weight) => (act, (double)weight)));

    /// <inheritdoc cref="Rank(IReadOnlyList{string}, float[])"/>
    public IReadOnlyList<IntentScore> Rank(IEnumerable<(string Act, double P)> acts) =>
        [.. acts.GroupBy(pair => Of(pair.Act)).Select(topic => new IntentScore(topic.Key, topic.Sum(pair => pair.P))).OrderByDescending(score => score.Score)];
}
