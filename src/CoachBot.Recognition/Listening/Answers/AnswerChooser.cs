using System.Numerics.Tensors;
using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>Which of one question's answers a text gives, by examples of each.</summary>
internal sealed class AnswerChooser
{
    // Found by leaving authors out.
    private const float Strength = 20;
    private const int Iterations = 40;
    private const double Tolerance = 1e-4;

    private readonly AnswerIndex _known;
    private readonly int _answers;
    private readonly float[] _alphas;

    private AnswerChooser(AnswerIndex known, int answers, float[] alphas) => (_known, _answers, _alphas) = (known, answers, alphas);

    /// <param name="examples">At least one.</param>
    /// <param name="answers">How many answers there are.</param>
    /// <param name="kernel">How alike each two examples are; null to have it reckoned.</param>
    public static AnswerChooser Learn(IReadOnlyList<AnswerExample> examples, int answers, float[]? kernel = null)
    {
        // Where there is one answer alone, there is nothing to choose.
        if (answers == 1)
            return new(AnswerIndex.Of(examples), answers, new float[examples.Count]);
        var loss = new KernelLoss(
            kernel ?? Kernel(examples), [.. examples.Select(example => example.Answer)], [.. examples.Select(example => example.Weight)],
            answers, Strength);
        var alphas = new float[loss.Size];
        new Lbfgs(loss.Size).Minimise(loss.Evaluate, alphas, Iterations, Tolerance);
        return new(AnswerIndex.Of(examples), answers, alphas);
    }

    /// <summary>A chooser that was learnt before.</summary>
    public static AnswerChooser Restore(AnswerIndex known, float[] alphas) => new(known, alphas.Length / known.Count, alphas);

    /// <summary>What was learnt: a row of answers for each example.</summary>
    public float[] Alphas => _alphas;

    /// <summary>What it was learnt from.</summary>
    public AnswerIndex Known => _known;

    public static float[] Kernel(IReadOnlyList<AnswerExample> examples)
    {
        var kernel = new float[examples.Count * examples.Count];
        for (var a = 0; a < examples.Count; a++)
        {
            for (var b = a; b < examples.Count; b++)
                kernel[a * examples.Count + b] = kernel[b * examples.Count + a] = Likeness.Kernel(examples[a].Text, examples[b].Text);
        }
        return kernel;
    }

    public AnswerEvidence Weigh(HeardText text)
    {
        var (shares, closest, products) = (new float[_answers], new float[_answers], new float[_known.Count]);
        _known.Dot(text.Grams, products);
        var (length, negated) = (text.Grams.Dot(text.Grams), Likeness.IsNegated(text));
        for (var at = 0; at < products.Length; at++)
        {
            var (answer, meaning) = (_known.Answers[at], _known.Meaning(at, text));
            TensorPrimitives.MultiplyAdd(_alphas.AsSpan(at * _answers, _answers), Likeness.Kernel(products[at], meaning), shares, shares);
            var close = Likeness.Closeness(products[at], _known.Lengths[at] * length, _known.Meanings.Length == 0 ? null : meaning,
                _known.Negated[at] == 1 == negated);
            closest[answer] = Math.Max(closest[answer], close);
        }
        SoftmaxModel.ToProbabilities(shares);
        return new(shares, closest);
    }
}
