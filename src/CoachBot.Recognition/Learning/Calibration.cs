namespace CoachBot.Recognition.Learning;

/// <summary>Finds the thresholds on phrases that a model did not learn from.</summary>
internal static class Calibration
{
    private static readonly float[] Temperatures = [0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 1f, 1.1f, 1.25f, 1.4f, 1.6f, 1.8f, 2f, 2.5f, 3f];

    /// <param name="heldOut">Phrases with the logits that a model gave them which had not seen them.</param>
    /// <param name="none">The class of none; -1 when the phrases have none.</param>
    /// <param name="settings">How many may be missed or unsure.</param>
    public static CalibrationResult Find(IReadOnlyList<HeldOut> heldOut, int none, RecognizerSettings settings)
    {
        if (heldOut.Count == 0)
            return new(1, 0, 0.5f);
        var temperature = Temperatures.MinBy(t => heldOut.Sum(phrase => phrase.CrossEntropy(t)));
        var inScope = heldOut.Where(phrase => phrase.Class != none).ToList();
        var noneOffset = none < 0 ? 0 : Quantile(inScope.Select(phrase => phrase.Lead(none) / temperature), settings.MissedShare);
        var scores = inScope.Select(phrase => phrase.BestScore(temperature, none, noneOffset)).OfType<float>().ToList();
        var remaining = settings.UnsureShare * inScope.Count / Math.Max(1, scores.Count);
        return new(temperature, noneOffset, Quantile(scores, remaining));
    }

    private static float Quantile(IEnumerable<float> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}

/// <summary>A phrase and the logits of a model that had not seen it.</summary>
internal sealed record HeldOut(int Class, float[] Logits)
{
    public double CrossEntropy(float temperature)
    {
        var highest = Logits.Max();
        var sum = Logits.Sum(logit => Math.Exp((logit - highest) / temperature));
        return Math.Log(sum) - (Logits[Class] - highest) / temperature;
    }

    /// <summary>By how much the best intent beats none.</summary>
    public float Lead(int none)
    {
        var best = float.NegativeInfinity;
        for (var at = 0; at < Logits.Length; at++)
        {
            if (at != none)
                best = Math.Max(best, Logits[at]);
        }
        return best - Logits[none];
    }

    /// <summary>The score of the best intent; null where none is best.</summary>
    public float? BestScore(float temperature, int none, float noneOffset)
    {
        var scores = Logits.Select(logit => logit / temperature).ToArray();
        if (none >= 0)
            scores[none] += noneOffset;
        SoftmaxModel.ToProbabilities(scores);
        var best = Array.IndexOf(scores, scores.Max());
        return best == none ? null : scores[best];
    }
}
