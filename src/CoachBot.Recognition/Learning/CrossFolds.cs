namespace CoachBot.Recognition.Learning;

/// <summary>Fits a model to examples: all of a kind, of so many classes, with so many sparse features.</summary>
internal delegate SoftmaxModel Trainer(IReadOnlyList<Example> examples, int classes, int sparseCount);

/// <summary>
/// Trains on all folds but one and scores that one, for each fold in turn. Folds are dealt class by class, always the same way.
/// </summary>
internal static class CrossFolds
{
    /// <summary>
    /// Above this many phrases one fold of a fifth is held out instead of all in turn: enough to calibrate on, at a fifth of the time.
    /// </summary>
    public const int EnoughForOneFold = 6000;

    private const int FewOf = 20;

    public const int Folds = 5;

    /// <returns>The held-out phrases with their place in <paramref name="examples"/>; counter-examples are never held out.</returns>
    public static List<(int Place, HeldOut HeldOut)> Score(Trainer trainer, IReadOnlyList<Example> examples, int classes, int sparseCount)
    {
        var folds = Deal(examples);
        var scored = new List<(int, HeldOut)>();
        var rounds = examples.Count > EnoughForOneFold ? 1 : Folds;
        for (var fold = 0; fold < rounds; fold++)
        {
            var model = trainer([.. examples.Where((_, at) => folds[at] != fold)], classes, sparseCount);
            for (var at = 0; at < examples.Count; at++)
            {
                if (folds[at] == fold)
                    scored.Add((at, new(examples[at].Class, Logits(model, examples[at].Observation))));
            }
        }
        return scored;
    }

    /// <summary>A twentieth of each class.</summary>
    public static IEnumerable<int> Few(IReadOnlyList<Example> examples)
    {
        var dealt = new Dictionary<int, int>();
        for (var at = 0; at < examples.Count; at++)
        {
            if (!examples[at].Not && (dealt[examples[at].Class] = dealt.GetValueOrDefault(examples[at].Class) + 1) % FewOf == 0)
                yield return at;
        }
    }

    /// <summary>What a model says of an example.</summary>
    public static float[] Logits(SoftmaxModel model, in Observation observation)
    {
        var logits = new float[model.Stride];
        model.Score(observation, logits);
        return logits[..model.Classes];
    }

    /// <summary>The fold that each phrase is held out with; -1 for counter-examples.</summary>
    public static int[] Deal(IReadOnlyList<LabelledPhrase> phrases) => Deal(phrases.Count, at => (phrases[at].Intent, phrases[at].Not));

    private static int[] Deal(IReadOnlyList<Example> examples) => Deal(examples.Count, at => (examples[at].Class, examples[at].Not));

    private static int[] Deal<T>(int count, Func<int, (T Class, bool Not)> example)
        where T : notnull
    {
        var (next, folds) = (new Dictionary<T, int>(), new int[count]);
        for (var at = 0; at < count; at++)
        {
            var (type, not) = example(at);
            var dealt = next.GetValueOrDefault(type);
            folds[at] = not ? -1 : dealt % Folds;
            if (!not)
                next[type] = dealt + 1;
        }
        return folds;
    }
}
