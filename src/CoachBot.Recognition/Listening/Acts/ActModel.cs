using System.Numerics.Tensors;
using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Acts;

/// <summary>How likely each act is, for a text at a point of a talk.</summary>
internal sealed class ActModel(IReadOnlyList<string> acts, SoftmaxModel classifier, ActFeatures features, ActCalibration calibration)
{
    private readonly int _answer = acts.ToList().IndexOf(ActIds.Answer);

    public IReadOnlyList<string> Acts => acts;

    public SoftmaxModel Classifier => classifier;

    public ActCalibration Calibration => calibration;

    public ActModel With(ActCalibration found) => new(acts, classifier, features, found);

    /// <summary>One probability for each act, in their order. Nothing answers where nothing is asked.</summary>
    public float[] Weigh(ActInput input)
    {
        var weights = Score(input);
        (input.Open is null ? calibration.NothingOpen : calibration.Open).SetRight(weights);
        return weights;
    }

    /// <summary>The logit of each act.</summary>
    public float[] Score(ActInput input)
    {
        var logits = new float[classifier.Stride];
        classifier.Score(features.Of(input), logits);
        var own = logits[..acts.Count];
        if (_answer >= 0)
            own[_answer] = input.Open is null ? float.NegativeInfinity : own[_answer];
        return own;
    }
}

/// <summary>Puts together what the act model goes by.</summary>
internal sealed class ActFeatures(Ear ear, ActCues cues)
{
    // Found by leaving authors out.
    private const float WholeMeaning = 2.5f;
    private const float LastMeaning = 1.5f;
    private const float LastGrams = 0.6f;
    private const float CueWeight = 0.5f;

    public ActFeatures(Ear ear, IReadOnlyList<AskedQuestion> questions)
        : this(ear, new ActCues(questions))
    {
    }

    public int SparseCount => ear.Grams.Count + WordCount + cues.Count;

    private int WordCount => ear.Grams.WordHashes.Count;

    public Observation Of(ActInput input) => new(Sparse(input), Dense(input));

    // Of the last clause only the words: its characters are among those of the whole.
    private SparseVector Sparse(ActInput input)
    {
        var (whole, last, (numbers, _)) = (input.Whole.Grams, input.Last.Grams, cues.Of(input));
        var (grams, words) = (ear.Grams.Count, last.Indices.TakeWhile(index => index < WordCount).Count());
        return new(
            [.. whole.Indices, .. last.Indices.Take(words).Select(index => index + grams),
                .. numbers.Select(number => number + grams + WordCount)],
            [.. whole.Values, .. last.Values.Take(words).Select(value => value * LastGrams), .. numbers.Select(_ => CueWeight)]);
    }

    private static float[] Dense(ActInput input)
    {
        var (whole, last) = (input.Whole.Embedding, input.Last.Embedding);
        var dense = new float[whole.Length + last.Length];
        TensorPrimitives.Multiply(whole, WholeMeaning, dense.AsSpan(0, whole.Length));
        TensorPrimitives.Multiply(last, LastMeaning, dense.AsSpan(whole.Length));
        return dense;
    }
}
