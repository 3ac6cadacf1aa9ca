namespace CoachBot.Recognition.Learning;

/// <summary>Trains on all folds but one and scores that one, for each fold in turn. Folds are dealt class by class, always the same way.</summary>
internal static class CrossFolds
{
    /// <summary>Above this many phrases one fold of a fifth is held out instead of all in turn: enough to calibrate on, at a fifth of the time.</summary>
    private const int EnoughForOneFold = 6000;

    public const int Folds = 5;

    /// <returns>The held-out phrases with their place in <paramref name="examples"/>; counter-examples are never held out.</returns>
    public static List<(int Place, HeldOut HeldOut)> Score(SoftmaxTrainer trainer, IReadOnlyList<Example> examples, int classes, int sparseCount)
    {
        var folds = Deal(examples);
        var scored = new List<(int, HeldOut)>();
        var rounds = examples.Count > EnoughForOneFold ? 1 : Folds;
        for (var fold = 0; fold < rounds; fold++)
        {
            var model = trainer.Train([.. examples.Where((_, at) => folds[at] != fold)], classes, sparseCount);
            for (var at = 0; at < examples.Count; at++)
            {
                if (folds[at] == fold)
                    scored.Add((at, new(examples[at].Class, Logits(model, examples[at].Observation))));
            }
        }
        return scored;
    }

    private static float[] Logits(SoftmaxModel model, in Observation observation)
    {
        var logits = new float[model.Stride];
        model.Score(observation, logits);
        return logits[..model.Classes];
    }

    private static int[] Deal(IReadOnlyList<Example> examples)
    {
        var next = new Dictionary<int, int>();
        var folds = new int[examples.Count];
        for (var at = 0; at < folds.Length; at++)
        {
            var example = examples[at];
            var count = next.GetValueOrDefault(example.Class);
            folds[at] = example.Not ? -1 : count % Folds;
            if (!example.Not)
                next[example.Class] = count + 1;
        }
        return folds;
    }
}
