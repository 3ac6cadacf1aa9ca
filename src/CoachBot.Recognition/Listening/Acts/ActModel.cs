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
    public float[] Weigh(Moment moment)
    {
        var weights = Score(moment);
        (moment.Open is null ? calibration.NothingOpen : calibration.Open).SetRight(weights);
        return weights;
    }

    /// <summary>The logit of each act.</summary>
    public float[] Score(Moment moment)
    {
        var logits = new float[classifier.Stride];
        classifier.Score(features.Of(moment), logits);
        var own = logits[..acts.Count];
        if (_answer >= 0)
            own[_answer] = moment.Open is null ? float.NegativeInfinity : own[_answer];
        return own;
    }
}

/// <summary>Puts together what the act model goes by.</summary>
internal sealed class ActFeatures(Ear ear, Cues cues)
{
    // Found by leaving authors out.
    private const float WholeMeaning = 2.5f;
    private const float LastMeaning = 1.5f;
    private const float LastGrams = 0.6f;
    private const float CueWeight = 0.5f;

    public ActFeatures(Ear ear, IReadOnlyList<AskedQuestion> questions)
        : this(ear, new Cues(questions))
    {
    }

    public int SparseCount => ear.Grams.Count + WordCount + cues.Count;

    private int WordCount => ear.Grams.WordHashes.Count;

    public Observation Of(Moment moment) => new(Sparse(moment), Dense(moment));

    // Of the last clause only the words: its characters are among those of the whole.
    private SparseVector Sparse(Moment moment)
    {
        var (whole, last, (numbers, _)) = (moment.Whole.Grams, moment.Last.Grams, cues.Of(moment));
        var (grams, words) = (ear.Grams.Count, last.Indices.TakeWhile(index => index < WordCount).Count());
        return new(
            [.. whole.Indices, .. last.Indices.Take(words).Select(index => index + grams),
                .. numbers.Select(number => number + grams + WordCount)],
            [.. whole.Values, .. last.Values.Take(words).Select(value => value * LastGrams), .. numbers.Select(_ => CueWeight)]);
    }

    private static float[] Dense(Moment moment)
    {
        var (whole, last) = (moment.Whole.Embedding, moment.Last.Embedding);
        var dense = new float[whole.Length + last.Length];
        TensorPrimitives.Multiply(whole, WholeMeaning, dense.AsSpan(0, whole.Length));
        TensorPrimitives.Multiply(last, LastMeaning, dense.AsSpan(whole.Length));
        return dense;
    }
}
