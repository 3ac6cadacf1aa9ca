using CoachBot.Recognition.Listening.Answers;

namespace CoachBot.Recognition.Listening;

/// <summary>A seller's own choices, heard: a text close to one of them leans towards its topic, the same words settle it.</summary>
internal sealed class ChosenTopics
{
    private const float Close = 0.6f;
    private const float Pull = 9f;

    private readonly Ear _ear;
    private readonly List<(HeardText Text, string Topic)> _choices;

    private ChosenTopics(PersonalExamples personal, Ear ear) =>
        (_ear, _choices) = (ear, [.. personal.Examples.Select(example => (ear.Hear(example.Text), example.Intent))]);

    public static ChosenTopics Of(PersonalExamples personal, Ear ear) =>
        personal.Heard is { } heard && heard._ear == ear ? heard : personal.Heard = new(personal, ear);

    /// <summary>Raises the topic that was chosen for the most similar text; one that is known no more is left alone.</summary>
    public RankedTopics Recall(HeardText text, RankedTopics ranked)
    {
        var ranking = ranked.Scores;
        var (topic, likeness) = _choices.Select(choice => (choice.Topic, Likeness: Likeness.Closeness(choice.Text, text)))
            .MaxBy(choice => choice.Likeness);
        if (likeness < Close || !ranking.Any(score => score.Intent == topic))
            return ranked;
        var pull = Math.Exp(Pull * (likeness - Close) / (1 - Close));
        var raised = ranking.Select(score => score.Intent == topic ? score with { Score = score.Score * pull } : score).ToList();
        var sum = raised.Sum(score => score.Score);
        var said = 1 - (1 - ranked.Said) / pull;
        return new([.. raised.Select(score => score with { Score = score.Score / sum }).OrderByDescending(score => score.Score)], said);
    }
}
