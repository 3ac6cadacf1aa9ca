using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening;

/// <summary>A message that was not learnt from, as the act model scores it.</summary>
/// <param name="Logits">The logit of each act.</param>
/// <param name="Right">The acts that it does.</param>
/// <param name="IsOpen">Whether a question stood open.</param>
internal sealed record Judged(float[] Logits, int[] Right, bool IsOpen);

/// <summary>Sets probabilities right on messages by authors who taught nothing, and finds from where on a topic is sure: by the share that is wrong.</summary>
internal static class ListenerCalibration
{
    /// <summary>So many of the sure may be wrong.</summary>
    public const double WrongShare = 0.06;

    // With fewer messages a share says little.
    private const int Enough = 100;
    private const double SureWithout = 0.7;

    private static readonly float[] _candidates = [0.7f, 0.8f, 0.9f, 1f, 1.1f, 1.2f, 1.35f, 1.5f, 1.7f, 2f, 2.4f, 2.8f];
    private static readonly float[] _offsets = [-3f, -2.5f, -2f, -1.5f, -1f, -0.75f, -0.5f, -0.25f, 0, 0.5f];

    /// <param name="judged">The messages.</param>
    /// <param name="answer">The place of the act that answers.</param>
    public static Temperatures Temperatures(IReadOnlyList<Judged> judged, int answer)
    {
        var (closed, open) = (judged.Where(one => !one.IsOpen).ToList(), judged.Where(one => one.IsOpen).ToList());
        var (temperature, offset) = open.Count < Enough ? (1, 0) : _candidates.SelectMany(t => _offsets.Select(added => (t, added)))
            .MinBy(pair => open.Sum(one => CrossEntropy(one, pair.t, answer, pair.added)));
        return new(closed.Count < Enough ? 1 : _candidates.MinBy(t => closed.Sum(one => CrossEntropy(one, t, answer, 0))), temperature, offset);
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

    private static double CrossEntropy(Judged one, float temperature, int answer, float offset)
    {
        var scores = one.Logits.Select((logit, at) => (at == answer ? logit + offset : logit) / temperature).ToArray();
        SoftmaxModel.ToProbabilities(scores);
        return -Math.Log(Math.Max(1e-7, one.Right.Sum(act => scores[act])));
    }
}
