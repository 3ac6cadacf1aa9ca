using System.Numerics.Tensors;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// Moves a tagger's weights towards what a message is labelled with, each weight at a pace that slows with what it has learnt (AdaGrad).
/// </summary>
internal sealed class Descent(FactTagger tagger, float pace, float shrinkage, float negligible)
{
    private readonly float[] _learnt = new float[tagger.Weights.Length];
    private readonly float[] _learntSteps = new float[tagger.Steps.Length];
    private readonly float[] _weighted = new float[FactTagger.Stride];
    private readonly float[] _scratch = new float[FactTagger.Stride];
    private readonly float[] _gradient = new float[tagger.Steps.Length];

    public void Learn(Seen[][] rows, byte[] tags)
    {
        var chain = new TagChain(rows.Length);
        for (var at = 0; at < rows.Length; at++)
            tagger.Score(rows[at], chain.Scores(at));
        chain.Run(TagChain.Factors(tagger.Steps));
        for (var at = 0; at < rows.Length; at++)
            LearnWord(rows[at], tags[at], chain.Likely.AsSpan(at * FactTagger.Stride, FactTagger.Stride));
        LearnSteps(chain, tags);
    }

    private void LearnWord(Seen[] rows, byte tag, Span<float> wrong)
    {
        wrong[tag] -= 1;
        if (MathF.Abs(TensorPrimitives.MaxMagnitude<float>(wrong)) < negligible)
            return;
        foreach (var (row, weight) in rows)
        {
            TensorPrimitives.Multiply(wrong, weight, _weighted);
            Move(tagger.Weights.AsSpan(row * FactTagger.Stride, FactTagger.Stride),
                _learnt.AsSpan(row * FactTagger.Stride, FactTagger.Stride), _weighted);
        }
    }

    private void LearnSteps(TagChain chain, byte[] tags)
    {
        Array.Clear(_gradient);
        chain.AddSteps(_gradient);
        for (var at = 1; at < tags.Length; at++)
            _gradient[tags[at - 1] * FactTagger.Stride + tags[at]] -= 1;
        for (var from = 0; from < _gradient.Length; from += FactTagger.Stride)
            Move(tagger.Steps.AsSpan(from, FactTagger.Stride), _learntSteps.AsSpan(from, FactTagger.Stride),
                _gradient.AsSpan(from, FactTagger.Stride));
    }

    private void Move(Span<float> weights, Span<float> learnt, ReadOnlySpan<float> gradient)
    {
        TensorPrimitives.MultiplyAdd(gradient, gradient, learnt, learnt);
        TensorPrimitives.Add(learnt, 1e-6f, _scratch);
        TensorPrimitives.Sqrt(_scratch, _scratch);
        TensorPrimitives.Divide(gradient, _scratch, _scratch);
        TensorPrimitives.MultiplyAdd(_scratch, -pace, weights, weights);
        TensorPrimitives.Multiply(weights, 1 - shrinkage, weights);
    }
}
