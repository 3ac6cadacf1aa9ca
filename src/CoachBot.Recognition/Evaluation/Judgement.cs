namespace CoachBot.Recognition.Evaluation;

/// <summary>A labelled phrase and what it was recognised as.</summary>
/// <param name="Phrase">The phrase and its true label.</param>
/// <param name="Result">What the recognizer says.</param>
/// <param name="Microseconds">How long it took.</param>
public sealed record Judgement(LabelledPhrase Phrase, RecognitionResult Result, double Microseconds)
{
    private const int Offered = 3;

    /// <summary>True when the best of the ranking is the label.</summary>
    public bool IsRight => Result.Best.Intent == Phrase.Intent;

    /// <summary>True when the label is among the three best.</summary>
    public bool IsInTopThree => Result.Ranking.Take(Offered).Any(score => score.Intent == Phrase.Intent);

    /// <summary>How much more the recognizer believes in its answer than in the label; the worst mistakes have the most.</summary>
    public double Regret => Result.Best.Score - Result.Ranking.FirstOrDefault(score => score.Intent == Phrase.Intent).Score;
}
