namespace CoachBot.Recognition.Learning;

/// <summary>
/// Fits a softmax regression to examples in a few passes: each feature takes steps of its own length, the shorter the more it has moved
/// (Duchi, Hazan and Singer, Adaptive Subgradient Methods, 2011). With many classes and few examples of each it is there long before
/// <see cref="Lbfgs"/>.
/// </summary>
/// <param name="Rate">Length of a first step.</param>
/// <param name="Passes">How often each example is seen.</param>
/// <param name="Decay">By which share weights shrink after each pass.</param>
internal sealed record AdaptiveTrainer(float Rate, int Passes, float Decay)
{
    private const int Seed = 20;

    // Of the time.
    private const double Early = 0.85;

    public SoftmaxModel Train(IReadOnlyList<Example> examples, int classes, int sparseCount) => Train(examples, classes, sparseCount, null);

    // Progress goes from nought to one.
    public SoftmaxModel Train(IReadOnlyList<Example> examples, int classes, int sparseCount, IProgress<double>? progress)
    {
        var fit = new AdaptiveFit(examples, classes, sparseCount, Rate);
        Pass(fit, [.. Enumerable.Range(0, examples.Count)], new(Seed), Passes, progress);
        return fit.Model();
    }

    /// <summary>
    /// Fits all examples. Some are seen in one last pass only, and twice; what is made of them before says how surely it can be relied
    /// upon, at a tenth of what a second model without them costs.
    /// </summary>
    public (SoftmaxModel Model, IReadOnlyList<HeldOut> HeldOut) TrainInTwo(
        IReadOnlyList<Example> examples, int classes, int sparseCount, IProgress<double>? progress)
    {
        var late = CrossFolds.Few(examples).ToHashSet();
        var fit = new AdaptiveFit(examples, classes, sparseCount, Rate);
        var random = new Random(Seed);
        Pass(fit, [.. Enumerable.Range(0, examples.Count).Where(at => !late.Contains(at))], random, Passes, progress.Part(0, Early));
        var early = fit.Model();
        var heldOut = late.Select(at => new HeldOut(examples[at].Class, CrossFolds.Logits(early, examples[at].Observation))).ToList();
        Pass(fit, [.. Enumerable.Range(0, examples.Count), .. late], random, 1, progress.Part(Early, 1));
        return (fit.Model(), heldOut);
    }

    private void Pass(AdaptiveFit fit, int[] order, Random random, int passes, IProgress<double>? progress)
    {
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            for (var first = 0; first < order.Length; first += AdaptiveFit.BlockSize)
                fit.Step(order.AsSpan(first, Math.Min(AdaptiveFit.BlockSize, order.Length - first)));
            fit.Shrink(1 - Decay);
            progress?.Report((pass + 1.0) / passes);
        }
    }
}
