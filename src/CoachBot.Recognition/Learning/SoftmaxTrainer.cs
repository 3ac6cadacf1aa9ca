namespace CoachBot.Recognition.Learning;

/// <summary>Fits a softmax regression to examples.</summary>
/// <param name="Strength">Trust in the examples against the wish for small weights (the C of other libraries); above 0.</param>
/// <param name="Iterations">Steps of the optimiser at most.</param>
internal sealed record SoftmaxTrainer(float Strength, int Iterations)
{
    private const double Tolerance = 1e-4;

    public SoftmaxModel Train(IReadOnlyList<Example> examples, int classes, int sparseCount)
    {
        var denseCount = examples.Count == 0 ? 0 : examples[0].Observation.Dense.Length;
        var loss = new SoftmaxLoss(examples, classes, sparseCount, denseCount, Strength);
        var weights = new float[loss.Size];
        new Lbfgs(loss.Size).Minimise(loss.Evaluate, weights, Iterations, Tolerance);
        return new(classes, sparseCount, denseCount, weights);
    }
}
