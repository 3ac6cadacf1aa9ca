namespace CoachBot.Recognition;

/// <summary>How far a recognition may be trusted.</summary>
public enum Decision
{
    /// <summary>Act on the best intent.</summary>
    Sure,

    /// <summary>Offer the best intents: "did you mean …".</summary>
    Unsure,

    /// <summary>Not the coach's business.</summary>
    None,
}

/// <summary>One intent and how likely it is.</summary>
/// <param name="Intent">The intent's id, or <see cref="IntentRecognizer.None"/>.</param>
/// <param name="Score">Probability between 0 and 1; the scores of a ranking add up to 1.</param>
public readonly record struct IntentScore(string Intent, double Score);

/// <summary>What a text was recognised as.</summary>
/// <param name="Decision">How far to trust it.</param>
/// <param name="Ranking">All intents, <see cref="IntentRecognizer.None"/> included, the likeliest first.</param>
/// <param name="Slots">Names, day, amount and channel that the text mentions.</param>
public sealed record RecognitionResult(Decision Decision, IReadOnlyList<IntentScore> Ranking, Slots Slots)
{
    /// <summary>The likeliest intent.</summary>
    public IntentScore Best => Ranking[0];

    /// <summary>The likeliest intents to offer, <see cref="IntentRecognizer.None"/> left out.</summary>
    /// <param name="count">How many at most.</param>
    public IEnumerable<IntentScore> Offers(int count = 3) => Ranking.Where(score => score.Intent != IntentRecognizer.None).Take(count);
}
