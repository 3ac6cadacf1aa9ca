using System.Globalization;

namespace CoachBot.Recognition.Evaluation;

/// <summary>
/// Judgements over a set of phrases and the figures that sum them up. Shares are between 0 and 1, and 1 where there is nothing to count.
/// </summary>
public sealed class EvaluationResult
{
    /// <summary>Sums up judgements.</summary>
    /// <param name="judgements">One for each phrase.</param>
    /// <param name="none">The label of what is out of scope.</param>
    public EvaluationResult(IReadOnlyList<Judgement> judgements, string none)
    {
        Judgements = judgements;
        None = none;
        InScopePhrases = [.. judgements.Where(judgement => judgement.Phrase.Intent != none)];
        Times = [.. judgements.Select(judgement => judgement.Microseconds).Order()];
    }

    /// <summary>The judgements in the order of the phrases.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>The label of what is out of scope.</summary>
    public string None { get; }

    /// <summary>Share of all phrases whose label is the best of the ranking.</summary>
    public double Accuracy => Share(Judgements, judgement => judgement.IsRight);

    /// <summary>Share of all phrases whose label is among the three best.</summary>
    public double TopThree => Share(Judgements, judgement => judgement.IsInTopThree);

    /// <summary>Share of the phrases in scope whose label is the best of the ranking.</summary>
    public double InScope => Share(InScopePhrases, judgement => judgement.IsRight);

    /// <summary>Share of the phrases in scope that are answered with "did you mean".</summary>
    public double Unsure => Share(InScopePhrases, judgement => judgement.Result.Decision == Decision.Unsure);

    /// <summary>Share of the phrases in scope that are surely recognised, and as what they are.</summary>
    public double SureAndRight => Share(InScopePhrases, judgement => judgement.Result.Decision == Decision.Sure && judgement.IsRight);

    /// <summary>Share of the phrases out of scope that are recognised as such.</summary>
    public double NoneRecall => Share(Judgements.Except(InScopePhrases), judgement => judgement.Result.Decision == Decision.None);

    /// <summary>Share of the phrases recognised as out of scope that are so.</summary>
    public double NonePrecision =>
        Share(Judgements.Where(judgement => judgement.Result.Decision == Decision.None), judgement => judgement.Phrase.Intent == None);

    private IReadOnlyList<Judgement> InScopePhrases { get; }

    private IReadOnlyList<double> Times { get; }

    /// <summary>The time within which a share of the phrases was recognised, in microseconds.</summary>
    /// <param name="share">0.5 for the median.</param>
    public double Microseconds(double share) => Times.Count == 0 ? 0 : Times[Math.Min(Times.Count - 1, (int)(share * Times.Count))];

    /// <summary>The figures on one line for a program to read.</summary>
    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture,
        $"accuracy={Accuracy:0.0000} top3={TopThree:0.0000} in_scope={InScope:0.0000} none_recall={NoneRecall:0.0000} " +
            $"none_precision={NonePrecision:0.0000} n={Judgements.Count} us_p50={Microseconds(0.5):0.0} us_p99={Microseconds(0.99):0.0}");

    private static double Share(IEnumerable<Judgement> judgements, Func<Judgement, bool> counts) =>
        judgements.Select(judgement => counts(judgement) ? 1.0 : 0.0).DefaultIfEmpty(1).Average();
}
