using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// A linear chain over the words of a message: how likely each word is part of which fact. Learnt from labelled messages.
/// </summary>
internal sealed class FactTagger(FeatureIndex features, float[] weights, float[] steps, KeptRows? kept = null)
{
    private readonly Lazy<float[]> _factors = new(() => TagChain.Factors(steps));

    /// <summary>The width of a row of weights.</summary>
    public static int Stride { get; } = MatrixMath.Padded(FactTags.Count);

    /// <summary>Where a feature's weights stand.</summary>
    public FeatureIndex Features => features;

    /// <summary>A row for each feature; empty where they stay in the file.</summary>
    public float[] Weights => weights;

    /// <summary>From tag to tag, a row for each.</summary>
    public float[] Steps => steps;

    /// <summary>The rows of the features that are known, and how much each counts.</summary>
    public Seen[] Known(Sight[] sights)
    {
        var known = new Seen[sights.Length];
        var count = 0;
        foreach (var sight in sights)
        {
            if (features.Find(sight.Feature) is >= 0 and var row)
                known[count++] = new(row, sight.Weight);
        }
        return known[..count];
    }

    /// <summary>How likely each piece has each tag: a row of <see cref="Stride"/> for each piece.</summary>
    public float[] Marginals(IReadOnlyList<Seen[]> pieces)
    {
        var chain = new TagChain(pieces.Count);
        for (var at = 0; at < pieces.Count; at++)
            Score(pieces[at], chain.Scores(at));
        chain.Run(_factors.Value);
        return chain.Likely;
    }

    public void Score(ReadOnlySpan<Seen> seen, Span<float> scores)
    {
        foreach (var (row, weight) in seen)
        {
            if (kept is not null)
                kept.AddScaled(row, weight, scores);
            else
                MatrixMath.AddScaled(weights.AsSpan(row * Stride, Stride), weight, scores);
        }
    }
}

/// <summary>A known feature of a piece.</summary>
/// <param name="Row">Where its weights stand.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Seen(int Row, float Weight);
