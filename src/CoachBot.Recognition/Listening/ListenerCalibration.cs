using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening;

/// <summary>A message that was not learnt from, as the act model scores it.</summary>
/// <param name="Logits">The logit of each act.</param>
/// <param name="Right">The acts that it does.</param>
/// <param name="IsOpen">Whether a question stood open.</param>
internal sealed record Judged(float[] Logits, int[] Right, bool IsOpen);

/// <summary>
/// Sets probabilities right on messages by authors who taught nothing, and finds from where on a topic is sure: by the share that is wrong.
/// </summary>
internal static class ListenerCalibration
{
    /// <summary>So many of the sure may be wrong.</summary>
    public const double WrongShare = 0.06;

    // With fewer messages a share says little.
    private const int Enough = 100;
    private const double SureWithout = 0.7;

    // So little is known of a family by a few messages that it isn't moved far for them.
    private const double Reluctance = 4;
    private const int Rounds = 3;

    private static readonly float[] _temperatures = [0.7f, 0.8f, 0.9f, 1f, 1.1f, 1.2f, 1.35f, 1.5f, 1.7f, 2f, 2.4f, 2.8f];
    private static readonly float[] _steps = [-0.8f, -0.4f, -0.2f, -0.1f, 0, 0.1f, 0.2f, 0.4f, 0.8f];

    /// <param name="judged">The messages.</param>
    /// <param name="acts">The ids of the acts.</param>
    public static ActCalibration Calibrate(IReadOnlyList<Judged> judged, IReadOnlyList<string> acts)
    {
        var families = acts.Select(ActIds.Family).ToList();
        return new(Fit([.. judged.Where(one => !one.IsOpen)], families), Fit([.. judged.Where(one => one.IsOpen)], families));
    }

    // One family after the other, and the temperature, each as it fits best while the others stay.
    private static Scale Fit(List<Judged> judged, List<string> families)
    {
        var scale = new Scale(1, new float[families.Count]);
        for (var round = 0; round < Rounds && judged.Count >= Enough; round++)
        {
            scale = _temperatures.Select(temperature => scale with { Temperature = temperature }).MinBy(Cost)!;
            foreach (var family in families.Distinct())
                scale = _steps.Select(step => Moved(scale, family, step)).MinBy(Cost)!;
        }
        return scale;

        Scale Moved(Scale start, string family, float step) =>
            start with { Offsets = [.. start.Offsets.Select((offset, at) => families[at] == family ? offset + step : offset)] };

        double Cost(Scale tried) => judged.Sum(one => CrossEntropy(one, tried)) + Reluctance * families.Distinct()
            .Sum(family => Math.Pow(tried.Offsets[families.IndexOf(family)], 2));
    }

    /// <summary>The lowest probability of a topic above which no more than <see cref="WrongShare"/> are wrong.</summary>
    /// <param name="read">How likely the likeliest topic was, and whether it was right; none left out.</param>
    public static double Sure(IEnumerable<(double P, bool IsRight)> read)
    {
        var sorted = read.OrderByDescending(one => one.P).ToList();
        if (sorted.Count < Enough)
            return SureWithout;
        var (wrong, sure) = (0, 1.0);
        for (var at = 0; at < sorted.Count; at++)
        {
            wrong += sorted[at].IsRight ? 0 : 1;
            if (wrong <= WrongShare * (at + 1))
                sure = sorted[at].P;
        }
        return sure;
    }

    private static double CrossEntropy(Judged one, Scale scale)
    {
        float[] scores = [.. one.Logits];
        scale.SetRight(scores);
        return -Math.Log(Math.Max(1e-7, one.Right.Sum(act => scores[act])));
    }
}
