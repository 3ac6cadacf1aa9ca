using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition;

/// <summary>A seller's own choices in the model's terms: a text close to one of them leans towards its intent, the same words settle it.</summary>
internal sealed class PersonalMemory
{
    private const float Close = 0.6f;
    private const float Pull = 9f;

    private readonly List<(Observation Observation, int Class)> _choices = [];

    public PersonalMemory(RecognitionModel model, IReadOnlyList<(Observation Observation, string Intent)> choices)
    {
        Model = model;
        foreach (var (observation, intent) in choices)
        {
            var known = model.IndexOf(intent);
            if (known >= 0)
                _choices.Add((observation, known));
        }
    }

    public RecognitionModel Model { get; }

    /// <summary>Raises the scores of the intents that were chosen for similar texts; of several, the most similar counts.</summary>
    public void Recall(in Observation observation, Span<float> scores)
    {
        var (best, intent) = (Close, -1);
        foreach (var choice in _choices)
        {
            var similarity = observation.Similarity(choice.Observation);
            if (similarity >= best)
                (best, intent) = (similarity, choice.Class);
        }
        if (intent >= 0)
            scores[intent] += Pull * (best - Close) / (1 - Close);
    }
}
