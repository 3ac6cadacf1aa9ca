using System.Numerics.Tensors;
using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>
/// What a softmax regression makes small, written in the examples' own weights: with a few dozen examples that is far smaller than a weight
/// for every word.
/// </summary>
/// <param name="kernel">How alike each two examples are, row by row.</param>
/// <param name="classes">The class of each.</param>
/// <param name="weights">How much each counts.</param>
/// <param name="count">How many classes.</param>
/// <param name="strength">Trust in the examples against small weights.</param>
internal sealed class KernelLoss(float[] kernel, int[] classes, float[] weights, int count, float strength)
{
    private readonly float[] _scores = new float[classes.Length * count];
    private readonly float[] _turned = new float[classes.Length * count];

    public int Size => classes.Length * count;

    /// <summary>The loss with these weights (a row of classes for each example) and its gradient.</summary>
    public double Evaluate(float[] alphas, float[] gradient)
    {
        Multiply(alphas, _scores);
        var penalty = 0.5 * TensorPrimitives.Dot<float>(alphas, _scores);
        var loss = 0.0;
        for (var at = 0; at < classes.Length; at++)
            loss += ToResidual(_scores.AsSpan(at * count, count), classes[at], strength * weights[at]);
        TensorPrimitives.Add<float>(_scores, alphas, _scores);
        Multiply(_scores, gradient);
        return loss + penalty;
    }

    private static double ToResidual(Span<float> scores, int right, float scale)
    {
        SoftmaxModel.ToProbabilities(scores);
        var p = Math.Clamp(scores[right], 1e-7f, 1);
        TensorPrimitives.Multiply(scores, scale, scores);
        scores[right] -= scale;
        return -scale * Math.Log(p);
    }

    // Class by class, so that a row of the kernel is held against a row of weights: with a handful of classes that is many times as quick
    // as adding up rows of a handful.
    private void Multiply(float[] rows, float[] product)
    {
        var examples = classes.Length;
        for (var at = 0; at < rows.Length; at++)
            _turned[at % count * examples + at / count] = rows[at];
        for (var at = 0; at < examples; at++)
        {
            var own = kernel.AsSpan(at * examples, examples);
            for (var answer = 0; answer < count; answer++)
                product[at * count + answer] = TensorPrimitives.Dot<float>(own, _turned.AsSpan(answer * examples, examples));
        }
    }
}
