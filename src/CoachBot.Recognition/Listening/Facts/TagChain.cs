using System.Numerics.Tensors;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Sums over all ways to tag a message, forward and backward, scaled word by word.</summary>
internal sealed class TagChain(int words)
{
    private static readonly int _stride = FactTagger.Stride;

    private readonly float[] _scores = new float[words * _stride];
    private readonly float[] _forward = new float[words * _stride];
    private readonly float[] _backward = new float[words * _stride];
    private float[] _steps = [];

    /// <summary>How likely each word has each tag, after <see cref="Run"/>.</summary>
    public float[] Likely { get; } = new float[words * _stride];

    /// <summary>What speaks for each tag of a word.</summary>
    public Span<float> Scores(int at) => _scores.AsSpan(at * _stride, _stride);

    /// <summary>What a step from tag to tag multiplies, by what was learnt of it.</summary>
    public static float[] Factors(ReadOnlySpan<float> steps)
    {
        var factors = new float[FactTags.Count * _stride];
        TensorPrimitives.Exp(steps, factors);
        return factors;
    }

    /// <summary>Finds how likely each tag is.</summary>
    /// <param name="factors">The <see cref="Factors"/> of the steps.</param>
    public void Run(float[] factors)
    {
        _steps = factors;
        for (var at = 0; at < words; at++)
        {
            var own = Scores(at);
            TensorPrimitives.Subtract(own, TensorPrimitives.Max<float>(own[..FactTags.Count]), own);
            TensorPrimitives.Exp(own, own);
            own[FactTags.Count..].Clear();
        }
        Forward();
        Backward();
        TensorPrimitives.Multiply(_forward, _backward, Likely);
        for (var at = 0; at < words; at++)
            Scale(Likely.AsSpan(at * _stride, _stride));
    }

    /// <summary>Adds how often each step from tag to tag is expected.</summary>
    public void AddSteps(Span<float> expected)
    {
        Span<float> ahead = stackalloc float[_stride];
        Span<float> pair = stackalloc float[FactTags.Count * _stride];
        for (var at = 1; at < words; at++)
        {
            TensorPrimitives.Multiply(Scores(at), Row(_backward, at), ahead);
            for (var from = 0; from < FactTags.Count; from++)
            {
                var row = pair.Slice(from * _stride, _stride);
                TensorPrimitives.Multiply(_steps.AsSpan(from * _stride, _stride), ahead, row);
                TensorPrimitives.Multiply(row, _forward[(at - 1) * _stride + from], row);
            }
            TensorPrimitives.MultiplyAdd(pair, 1 / TensorPrimitives.Sum<float>(pair), expected, expected);
        }
    }

    private void Forward()
    {
        Scores(0).CopyTo(_forward);
        Scale(Row(_forward, 0));
        for (var at = 1; at < words; at++)
        {
            var own = Row(_forward, at);
            for (var from = 0; from < FactTags.Count; from++)
                TensorPrimitives.MultiplyAdd(_steps.AsSpan(from * _stride, _stride), _forward[(at - 1) * _stride + from], own, own);
            TensorPrimitives.Multiply(own, Scores(at), own);
            Scale(own);
        }
    }

    private void Backward()
    {
        Span<float> ahead = stackalloc float[_stride];
        Row(_backward, words - 1)[..FactTags.Count].Fill(1);
        for (var at = words - 2; at >= 0; at--)
        {
            TensorPrimitives.Multiply(Scores(at + 1), Row(_backward, at + 1), ahead);
            var own = Row(_backward, at);
            for (var from = 0; from < FactTags.Count; from++)
                own[from] = TensorPrimitives.Dot(_steps.AsSpan(from * _stride, _stride), ahead);
            Scale(own);
        }
    }

    private static Span<float> Row(float[] rows, int at) => rows.AsSpan(at * _stride, _stride);

    private static void Scale(Span<float> row) =>
        TensorPrimitives.Multiply(row, 1 / Math.Max(TensorPrimitives.Sum<float>(row), float.Epsilon), row);
}
