using System.Numerics.Tensors;

namespace CoachBot.Recognition.Learning;

/// <summary>Limited-memory BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with a backtracking line search.</summary>
internal sealed class Lbfgs(int size, int memory = 6)
{
    private const double SufficientDecrease = 1e-4;
    private const int Halvings = 20;

    private readonly List<(float[] Step, float[] Change, float Curvature)> _history = [];

    /// <summary>Moves the weights to a minimum.</summary>
    /// <param name="loss">Gives the loss at the weights and writes its gradient.</param>
    /// <param name="weights">Where to start; holds the result.</param>
    /// <param name="iterations">How many steps at most.</param>
    /// <param name="tolerance">Stops when a step improves the loss by a smaller share than this.</param>
    public void Minimise(Func<float[], float[], double> loss, float[] weights, int iterations, double tolerance)
    {
        var (gradient, direction, next, nextGradient) = (new float[size], new float[size], new float[size], new float[size]);
        var current = loss(weights, gradient);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            Point(direction, gradient);
            var slope = TensorPrimitives.Dot<float>(direction, gradient);
            if (slope >= 0)
                return;
            var scale = _history.Count == 0 ? 1f / Math.Max(1f, TensorPrimitives.Norm<float>(gradient)) : 1f;
            var reached = Search(loss, weights, direction, current, slope, scale, next, nextGradient);
            if (reached is not { } value)
                return;
            Remember(weights, gradient, next, nextGradient);
            next.CopyTo(weights, 0);
            nextGradient.CopyTo(gradient, 0);
            var improved = current - value;
            current = value;
            if (improved < tolerance * Math.Abs(current))
                return;
        }
    }

    private static double? Search(
        Func<float[], float[], double> loss, float[] weights, float[] direction, double current, float slope, float scale, float[] next,
        float[] gradient)
    {
        for (var halving = 0; halving < Halvings; halving++, scale /= 2)
        {
            TensorPrimitives.MultiplyAdd(direction, scale, weights, next);
            var value = loss(next, gradient);
            if (value <= current + SufficientDecrease * scale * slope)
                return value;
        }
        return null;
    }

    private void Point(float[] direction, float[] gradient)
    {
        TensorPrimitives.Negate(gradient, direction);
        Span<float> factors = stackalloc float[_history.Count];
        for (var at = _history.Count - 1; at >= 0; at--)
        {
            var (step, change, curvature) = _history[at];
            factors[at] = TensorPrimitives.Dot<float>(step, direction) / curvature;
            TensorPrimitives.MultiplyAdd(change, -factors[at], direction, direction);
        }
        if (_history.Count > 0)
        {
            var (_, change, curvature) = _history[^1];
            TensorPrimitives.Multiply(direction, curvature / TensorPrimitives.SumOfSquares<float>(change), direction);
        }
        for (var at = 0; at < _history.Count; at++)
        {
            var (step, change, curvature) = _history[at];
            var factor = factors[at] - TensorPrimitives.Dot<float>(change, direction) / curvature;
            TensorPrimitives.MultiplyAdd(step, factor, direction, direction);
        }
    }

    private void Remember(float[] weights, float[] gradient, float[] next, float[] nextGradient)
    {
        var (step, change) = _history.Count < memory ? (new float[size], new float[size]) : (_history[0].Step, _history[0].Change);
        if (_history.Count == memory)
            _history.RemoveAt(0);
        TensorPrimitives.Subtract(next, weights, step);
        TensorPrimitives.Subtract(nextGradient, gradient, change);
        var curvature = TensorPrimitives.Dot<float>(step, change);
        if (curvature > 1e-10f)
            _history.Add((step, change, curvature));
    }
}
