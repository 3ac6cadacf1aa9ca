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

    private readonly IReadOnlyList<AnswerExample> _examples;
    private readonly int _answers;
    private readonly float[] _alphas;

    private AnswerChooser(IReadOnlyList<AnswerExample> examples, int answers, float[] alphas) =>
        (_examples, _answers, _alphas) = (examples, answers, alphas);

    /// <param name="examples">At least one.</param>
    /// <param name="answers">How many answers there are.</param>
    /// <param name="kernel">How alike each two examples are; null to have it reckoned.</param>
    public static AnswerChooser Learn(IReadOnlyList<AnswerExample> examples, int answers, float[]? kernel = null)
    {
        var loss = new KernelLoss(
            kernel ?? Kernel(examples), [.. examples.Select(example => example.Answer)], [.. examples.Select(example => example.Weight)], answers, Strength);
        var alphas = new float[loss.Size];
        new Lbfgs(loss.Size).Minimise(loss.Evaluate, alphas, Iterations, Tolerance);
        return new(examples, answers, alphas);
    }

    /// <summary>A chooser that was learnt from the same examples before.</summary>
    public static AnswerChooser Restore(IReadOnlyList<AnswerExample> examples, int answers, float[] alphas) => new(examples, answers, alphas);

    /// <summary>What was learnt: a row of answers for each example.</summary>
    public float[] Alphas => _alphas;

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
        var (shares, closest) = (new float[_answers], new float[_answers]);
        for (var at = 0; at < _examples.Count; at++)
        {
            var known = _examples[at];
            TensorPrimitives.MultiplyAdd(_alphas.AsSpan(at * _answers, _answers), Likeness.Kernel(known.Text, text), shares, shares);
            closest[known.Answer] = Math.Max(closest[known.Answer], Likeness.Closeness(known.Text, text));
        }
        SoftmaxModel.ToProbabilities(shares);
        return new(shares, closest);
    }
}
