using System.Numerics.Tensors;

namespace CoachBot.Recognition.Learning;

/// <summary>
/// Fits a softmax regression to examples in a few passes: each feature takes steps of its own length, the shorter the more it has moved
/// (Duchi, Hazan and Singer, Adaptive Subgradient Methods, 2011). With many classes and few examples of each it is there long before
/// <see cref="Lbfgs"/>.
/// </summary>
/// <param name="Rate">Length of a first step.</param>
/// <param name="Passes">How often each example is seen.</param>
/// <param name="Decay">By which share weights shrink after each pass.</param>
internal sealed record AdaptiveTrainer(float Rate, int Passes, float Decay)
{
    private const int BlockSize = 32;
    private const float Least = 1e-6f;
    private const int Seed = 20;

    public SoftmaxModel Train(IReadOnlyList<Example> examples, int classes, int sparseCount) => Train(examples, classes, sparseCount, null);

    // Progress goes from nought to one.
    public SoftmaxModel Train(IReadOnlyList<Example> examples, int classes, int sparseCount, IProgress<double>? progress)
    {
        var denseCount = examples.Count == 0 ? 0 : examples[0].Observation.Dense.Length;
        var fit = new Fit(examples, classes, sparseCount, denseCount, Rate);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(Seed);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            for (var first = 0; first < order.Length; first += BlockSize)
                fit.Step(order.AsSpan(first, Math.Min(BlockSize, order.Length - first)));
            fit.Shrink(1 - Decay);
            progress?.Report((pass + 1.0) / Passes);
        }
        return fit.Model;
    }

    private sealed class Fit(IReadOnlyList<Example> examples, int classes, int sparseCount, int denseCount, float rate)
    {
        private readonly int _stride = MatrixMath.Padded(classes);
        private readonly float[] _weights = new float[SoftmaxModel.Size(classes, sparseCount, denseCount)];
        private readonly float[] _moved = new float[sparseCount + denseCount + 1];
        private readonly float[] _rows = new float[BlockSize * denseCount];
        private readonly float[] _gradient = new float[denseCount * MatrixMath.Padded(classes)];

        public SoftmaxModel Model => new(classes, sparseCount, denseCount, _weights);

        public void Shrink(float share) => TensorPrimitives.Multiply(_weights, share, _weights);

        public void Step(ReadOnlySpan<int> block)
        {
            Span<float> residuals = new float[block.Length * _stride];
            var model = Model;
            for (var at = 0; at < block.Length; at++)
            {
                var observation = examples[block[at]].Observation;
                model.ScoreSparse(observation, residuals.Slice(at * _stride, _stride));
                observation.Dense.CopyTo(_rows, at * denseCount);
            }
            var dense = _weights.AsSpan(sparseCount * _stride, denseCount * _stride);
            MatrixMath.AddProduct(_rows, block.Length, denseCount, dense, _stride, residuals);
            for (var at = 0; at < block.Length; at++)
                SoftmaxLoss.ToResidual(examples[block[at]], residuals.Slice(at * _stride, _stride), classes, 1);
            MoveDense(block.Length, residuals);
            for (var at = 0; at < block.Length; at++)
                MoveSparse(examples[block[at]].Observation, residuals.Slice(at * _stride, _stride));
        }

        private void MoveDense(int count, ReadOnlySpan<float> residuals)
        {
            Array.Clear(_gradient);
            MatrixMath.AddTransposedProduct(_rows, count, denseCount, residuals, _stride, _gradient);
            for (var at = 0; at < denseCount; at++)
            {
                ReadOnlySpan<float> slope = _gradient.AsSpan(at * _stride, _stride);
                Move(sparseCount + at, slope, TensorPrimitives.SumOfSquares(slope), 1);
            }
        }

        private void MoveSparse(in Observation observation, ReadOnlySpan<float> residual)
        {
            var (indices, values) = (observation.Sparse.Indices, observation.Sparse.Values);
            var squares = TensorPrimitives.SumOfSquares(residual);
            for (var at = 0; at < indices.Length; at++)
                Move(indices[at], residual, squares, values[at]);
            Move(sparseCount + denseCount, residual, squares, 1);
        }

        private void Move(int feature, ReadOnlySpan<float> slope, float squares, float value)
        {
            if (squares == 0)
                return;
            _moved[feature] += value * value * squares;
            MatrixMath.AddScaled(slope, -rate * value / MathF.Sqrt(_moved[feature] + Least), _weights.AsSpan(feature * _stride, _stride));
        }
    }
}
