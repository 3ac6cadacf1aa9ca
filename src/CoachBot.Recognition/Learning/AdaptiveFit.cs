using System.Numerics.Tensors;
using CoachBot.Recognition.Arithmetic;

namespace CoachBot.Recognition.Learning;

/// <summary>
/// A softmax regression on its way to fit its examples. While it learns, the weights of dense features stand in panels, as their products
/// want them: a step reads and writes each once.
/// </summary>
internal sealed class AdaptiveFit
{
    /// <summary>Examples of a step.</summary>
    public const int BlockSize = 32;

    // As many rows, in whole groups.
    private const int Height = (BlockSize + PanelProduct.Rows - 1) / PanelProduct.Rows * PanelProduct.Rows;

    private const float Least = 1e-6f;

    private readonly IReadOnlyList<Example> _examples;
    private readonly float _rate;
    private readonly int _classes;
    private readonly int _sparseCount;
    private readonly int _denseCount;
    private readonly int _stride;

    // Rows of classes and of dense features as wide as whole panels; dense features as many as whole groups of rows.
    private readonly int _width;
    private readonly int _denseWidth;
    private readonly int _denseRows;

    private readonly float[] _weights;
    private readonly float[] _dense;
    private readonly float[] _moved;
    private readonly float[] _rows;
    private readonly float[] _packed;
    private readonly float[] _residuals;
    private readonly float[] _alike;
    private readonly float[] _mixed;
    private readonly float[] _group;
    private readonly float[] _steps;

    public AdaptiveFit(IReadOnlyList<Example> examples, int classes, int sparseCount, float rate)
    {
        (_examples, _rate, _classes, _sparseCount) = (examples, rate, classes, sparseCount);
        _denseCount = examples.Count == 0 ? 0 : examples[0].Observation.Dense.Length;
        (_stride, _width, _denseWidth) = (MatrixMath.Padded(classes), PanelProduct.Padded(classes), PanelProduct.Padded(_denseCount));
        _denseRows = (_denseCount + PanelProduct.Rows - 1) / PanelProduct.Rows * PanelProduct.Rows;
        _weights = new float[SoftmaxModel.Size(classes, sparseCount, _denseCount)];
        _dense = new float[_denseRows * _width];
        _moved = new float[sparseCount + _denseCount + 1];
        (_rows, _packed) = (new float[Height * _denseWidth], new float[Height * _denseCount]);
        (_mixed, _steps) = (new float[Height * _denseWidth], new float[_denseRows]);
        (_residuals, _alike, _group) =
            (new float[Height * _width], new float[Height * Height], new float[Height * PanelProduct.Rows]);
    }

    private Span<float> Biases => _weights.AsSpan((_sparseCount + _denseCount) * _stride, _stride);

    /// <summary>What has been learnt.</summary>
    public SoftmaxModel Model()
    {
        for (var at = 0; at < _denseCount; at++)
        {
            var to = _weights.AsSpan((_sparseCount + at) * _stride, _stride);
            for (var column = 0; column < _stride; column += PanelProduct.Width)
                Panel(column, at, 1)[..Math.Min(PanelProduct.Width, _stride - column)].CopyTo(to[column..]);
        }
        return new(_classes, _sparseCount, _denseCount, _weights);
    }

    /// <summary>Makes all weights smaller.</summary>
    public void Shrink(float share)
    {
        TensorPrimitives.Multiply(_weights, share, _weights);
        TensorPrimitives.Multiply(_dense, share, _dense);
    }

    /// <summary>Learns from a block of examples.</summary>
    public void Step(ReadOnlySpan<int> block)
    {
        Score(block);
        for (var at = 0; at < block.Length; at++)
            SoftmaxLoss.ToResidual(_examples[block[at]], Residual(at), _classes, 1);
        Compare(block.Length);
        MoveDense();
        for (var at = 0; at < block.Length; at++)
            MoveSparse(_examples[block[at]].Observation, Residual(at)[.._stride], _alike[at * Height + at]);
    }

    private Span<float> Residual(int at) => _residuals.AsSpan(at * _width, _width);

    private Span<float> Panel(int column, int row, int rows) =>
        _dense.AsSpan(column * _denseRows + row * PanelProduct.Width, rows * PanelProduct.Width);

    private void Score(ReadOnlySpan<int> block)
    {
        Array.Clear(_residuals);
        Array.Clear(_rows);
        for (var at = 0; at < block.Length; at++)
        {
            Biases.CopyTo(Residual(at));
            _examples[block[at]].Observation.Dense.CopyTo(_rows, at * _denseWidth);
        }
        ScoreDense();
        for (var at = 0; at < block.Length; at++)
        {
            var (indices, values) = (_examples[block[at]].Observation.Sparse.Indices, _examples[block[at]].Observation.Sparse.Values);
            var scores = Residual(at)[.._stride];
            for (var one = 0; one < indices.Length; one++)
                MatrixMath.AddScaled(_weights.AsSpan(indices[one] * _stride, _stride), values[one], scores);
        }
        Residuals(block.Length).Clear();
    }

    // What is behind the last example says nothing.
    private Span<float> Residuals(int from) => _residuals.AsSpan(from * _width);

    private void ScoreDense()
    {
        if (_denseCount == 0)
            return;
        var size = PanelProduct.Rows * _denseCount;
        for (var first = 0; first < Height; first += PanelProduct.Rows)
            PackRows(first, _packed.AsSpan(first * _denseCount, size));
        for (var column = 0; column < _width; column += PanelProduct.Width)
        {
            var panel = Panel(column, 0, _denseCount);
            for (var first = 0; first < Height; first += PanelProduct.Rows)
                PanelProduct.Add(_packed.AsSpan(first * _denseCount, size), panel, PanelProduct.Width,
                    _residuals.AsSpan(first * _width + column), _width);
        }
    }

    private void PackRows(int first, Span<float> packed)
    {
        for (var row = 0; row < PanelProduct.Rows; row++)
        {
            var from = _rows.AsSpan((first + row) * _denseWidth, _denseCount);
            for (int at = 0, place = row; at < from.Length; at++, place += PanelProduct.Rows)
                packed[place] = from[at];
        }
    }

    // How alike the residuals of each two examples are: with it the length of a dense feature's slope is known before the slope is, and
    // the slope can be added to the weights as it is reckoned.
    private void Compare(int count)
    {
        Array.Clear(_alike);
        for (var a = 0; a < count; a++)
        {
            for (var b = a; b < count; b++)
                _alike[a * Height + b] = _alike[b * Height + a] = TensorPrimitives.Dot<float>(Residual(a), Residual(b));
        }
    }

    private void MoveDense()
    {
        if (_denseCount == 0)
            return;
        MeasureSteps();
        for (var first = 0; first < _denseCount; first += PanelProduct.Rows)
        {
            PackSteps(first);
            for (var column = 0; column < _width; column += PanelProduct.Width)
                PanelProduct.Add(_group, _residuals.AsSpan(column), _width, Panel(column, first, PanelProduct.Rows), PanelProduct.Width);
        }
    }

    private void MeasureSteps()
    {
        Array.Clear(_mixed);
        for (var first = 0; first < Height; first += PanelProduct.Rows)
        {
            PanelProduct.Pack(_alike.AsSpan(first * Height, PanelProduct.Rows * Height), _group);
            for (var column = 0; column < _denseWidth; column += PanelProduct.Width)
                PanelProduct.Add(_group, _rows.AsSpan(column), _denseWidth, _mixed.AsSpan(first * _denseWidth + column), _denseWidth);
        }
        var squares = _mixed.AsSpan(0, _denseWidth);
        TensorPrimitives.Multiply(_mixed, _rows, _mixed);
        for (var row = 1; row < Height; row++)
            TensorPrimitives.Add(squares, _mixed.AsSpan(row * _denseWidth, _denseWidth), squares);
        for (var at = 0; at < _denseCount; at++)
        {
            _moved[_sparseCount + at] += Math.Max(0, squares[at]);
            _steps[at] = -_rate / MathF.Sqrt(_moved[_sparseCount + at] + Least);
        }
    }

    private void PackSteps(int first)
    {
        var count = Math.Min(PanelProduct.Rows, _denseCount - first);
        for (var row = 0; row < Height; row++)
        {
            for (var at = 0; at < count; at++)
                _group[row * PanelProduct.Rows + at] = _rows[row * _denseWidth + first + at] * _steps[first + at];
            _group.AsSpan(row * PanelProduct.Rows + count, PanelProduct.Rows - count).Clear();
        }
    }

    private void MoveSparse(in Observation observation, ReadOnlySpan<float> residual, float squares)
    {
        if (squares == 0)
            return;
        var (indices, values) = (observation.Sparse.Indices, observation.Sparse.Values);
        for (var at = 0; at < indices.Length; at++)
            MatrixMath.AddScaled(residual, Step(indices[at], values[at], squares), _weights.AsSpan(indices[at] * _stride, _stride));
        MatrixMath.AddScaled(residual, Step(_sparseCount + _denseCount, 1, squares), Biases);
    }

    private float Step(int feature, float value, float squares) =>
        -_rate * value / MathF.Sqrt((_moved[feature] += value * value * squares) + Least);
}
