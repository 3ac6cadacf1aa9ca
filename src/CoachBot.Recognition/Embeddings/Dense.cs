using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// A linear layer, x · weights + bias, for several rows. The weights stand in panels of as many columns as four rows' sums fit the
/// processor's registers, so that they are read once from memory, in order.
/// </summary>
internal sealed class Dense
{
    private const int RowsAtOnce = 4;
    private const int RowsAtOnceWide = 8;

    // Asked of the processor, not of Vector512.IsHardwareAccelerated: .NET says no on processors that run slower with wide vectors,
    // where these products still take well under half the time.
    private static readonly bool Wide = Avx512F.IsSupported;
    private static readonly int PanelWidth = Wide ? 2 * Vector512<float>.Count : 2 * Vector<float>.Count;

    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <param name="weights">Row-major, inputs × outputs; the outputs fill whole panels.</param>
    /// <param name="bias">One for each output.</param>
    /// <param name="inputs">Numbers in a row of x.</param>
    public Dense(ReadOnlySpan<float> weights, float[] bias, int inputs)
    {
        if (weights.Length != inputs * bias.Length || bias.Length % PanelWidth != 0)
            throw new ArgumentException($"A layer of {inputs} × {bias.Length} cannot have {weights.Length} weights in panels of " +
                $"{PanelWidth}.",
                nameof(weights));
        (_bias, Inputs, _panels) = (bias, inputs, new float[weights.Length]);
        for (var column = 0; column < Outputs; column += PanelWidth)
        {
            for (var input = 0; input < inputs; input++)
                weights.Slice(input * Outputs + column, PanelWidth).CopyTo(_panels.AsSpan((column * inputs) + input * PanelWidth));
        }
    }

    public int Inputs { get; }

    public int Outputs => _bias.Length;

    public float[] Apply(ReadOnlySpan<float> x)
    {
        var rows = x.Length / Inputs;
        if (rows < RowsAtOnce)
            return Apply(Padded(x))[..(rows * Outputs)];
        var y = GC.AllocateUninitializedArray<float>(rows * Outputs);
        for (var column = 0; column < Outputs; column += PanelWidth)
            ApplyPanel(x, rows, column, y);
        return y;
    }

    private float[] Padded(ReadOnlySpan<float> x)
    {
        var padded = new float[RowsAtOnce * Inputs];
        x.CopyTo(padded);
        return padded;
    }

    // The last block reaches back over rows that are done already: cheaper than rows one by one.
    private void ApplyPanel(ReadOnlySpan<float> x, int rows, int column, Span<float> y)
    {
        var panel = _panels.AsSpan(column * Inputs, PanelWidth * Inputs);
        var bias = _bias.AsSpan(column, PanelWidth);
        var atOnce = Wide && rows >= RowsAtOnceWide ? RowsAtOnceWide : RowsAtOnce;
        for (var row = 0; row < rows; row += atOnce)
        {
            var first = Math.Min(row, rows - atOnce);
            var from = x.Slice(first * Inputs, atOnce * Inputs);
            var to = y[(first * Outputs + column)..];
            if (atOnce == RowsAtOnceWide)
                Apply8Wide(from, panel, bias, to);
            else if (Wide)
                Apply4Wide(from, panel, bias, to);
            else
                Apply4(from, panel, bias, to);
        }
    }

    private void Apply4(ReadOnlySpan<float> x, ReadOnlySpan<float> panel, ReadOnlySpan<float> bias, Span<float> y)
    {
        ref var row = ref MemoryMarshal.GetReference(x);
        ref var weights = ref MemoryMarshal.GetReference(panel);
        var inputs = (nuint)Inputs;
        Vector<float> a0 = new(bias), a1 = new(bias[Vector<float>.Count..]);
        Vector<float> b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1;
        for (nuint i = 0, at = 0; i < inputs; i++, at += (nuint)(2 * Vector<float>.Count))
        {
            var (w0, w1) = (Vector.LoadUnsafe(ref weights, at), Vector.LoadUnsafe(ref weights, at + (nuint)Vector<float>.Count));
            (a0, a1) = Add(Unsafe.Add(ref row, i), w0, w1, a0, a1);
            (b0, b1) = Add(Unsafe.Add(ref row, i + inputs), w0, w1, b0, b1);
            (c0, c1) = Add(Unsafe.Add(ref row, i + 2 * inputs), w0, w1, c0, c1);
            (d0, d1) = Add(Unsafe.Add(ref row, i + 3 * inputs), w0, w1, d0, d1);
        }
        Store(y, a0, a1);
        Store(y[Outputs..], b0, b1);
        Store(y[(2 * Outputs)..], c0, c1);
        Store(y[(3 * Outputs)..], d0, d1);

        static (Vector<float> First, Vector<float> Second) Add(
            float x, Vector<float> w0, Vector<float> w1, Vector<float> first, Vector<float> second)
        {
            Vector<float> factor = new(x);
            return (Vector.FusedMultiplyAdd(factor, w0, first), Vector.FusedMultiplyAdd(factor, w1, second));
        }

        static void Store(Span<float> to, Vector<float> first, Vector<float> second)
        {
            first.CopyTo(to);
            second.CopyTo(to[Vector<float>.Count..]);
        }
    }

    private void Apply4Wide(ReadOnlySpan<float> x, ReadOnlySpan<float> panel, ReadOnlySpan<float> bias, Span<float> y)
    {
        ref var row = ref MemoryMarshal.GetReference(x);
        ref var weights = ref MemoryMarshal.GetReference(panel);
        var inputs = (nuint)Inputs;
        Vector512<float> a0 = Vector512.Create(bias), a1 = Vector512.Create(bias[Vector512<float>.Count..]);
        Vector512<float> b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1;
        for (nuint i = 0, at = 0; i < inputs; i++, at += (nuint)(2 * Vector512<float>.Count))
        {
            var (w0, w1) = (Vector512.LoadUnsafe(ref weights, at), Vector512.LoadUnsafe(ref weights, at + (nuint)Vector512<float>.Count));
            (a0, a1) = Add(Unsafe.Add(ref row, i), w0, w1, a0, a1);
            (b0, b1) = Add(Unsafe.Add(ref row, i + inputs), w0, w1, b0, b1);
            (c0, c1) = Add(Unsafe.Add(ref row, i + 2 * inputs), w0, w1, c0, c1);
            (d0, d1) = Add(Unsafe.Add(ref row, i + 3 * inputs), w0, w1, d0, d1);
        }
        Store(y, a0, a1);
        Store(y[Outputs..], b0, b1);
        Store(y[(2 * Outputs)..], c0, c1);
        Store(y[(3 * Outputs)..], d0, d1);
    }

    // With eight rows a weight is loaded half as often as with four.
    private void Apply8Wide(ReadOnlySpan<float> x, ReadOnlySpan<float> panel, ReadOnlySpan<float> bias, Span<float> y)
    {
        ref var row = ref MemoryMarshal.GetReference(x);
        ref var weights = ref MemoryMarshal.GetReference(panel);
        var inputs = (nuint)Inputs;
        Vector512<float> a0 = Vector512.Create(bias), a1 = Vector512.Create(bias[Vector512<float>.Count..]);
        Vector512<float> b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1, e0 = a0, e1 = a1, f0 = a0, f1 = a1, g0 = a0, g1 = a1,
        h0 = a0, h1 = a1;
        for (nuint i = 0, at = 0; i < inputs; i++, at += (nuint)(2 * Vector512<float>.Count))
        {
            var (w0, w1) = (Vector512.LoadUnsafe(ref weights, at), Vector512.LoadUnsafe(ref weights, at + (nuint)Vector512<float>.Count));
            (a0, a1) = Add(Unsafe.Add(ref row, i), w0, w1, a0, a1);
            (b0, b1) = Add(Unsafe.Add(ref row, i + inputs), w0, w1, b0, b1);
            (c0, c1) = Add(Unsafe.Add(ref row, i + 2 * inputs), w0, w1, c0, c1);
            (d0, d1) = Add(Unsafe.Add(ref row, i + 3 * inputs), w0, w1, d0, d1);
            (e0, e1) = Add(Unsafe.Add(ref row, i + 4 * inputs), w0, w1, e0, e1);
            (f0, f1) = Add(Unsafe.Add(ref row, i + 5 * inputs), w0, w1, f0, f1);
            (g0, g1) = Add(Unsafe.Add(ref row, i + 6 * inputs), w0, w1, g0, g1);
            (h0, h1) = Add(Unsafe.Add(ref row, i + 7 * inputs), w0, w1, h0, h1);
        }
        Store(y, a0, a1);
        Store(y[Outputs..], b0, b1);
        Store(y[(2 * Outputs)..], c0, c1);
        Store(y[(3 * Outputs)..], d0, d1);
        Store(y[(4 * Outputs)..], e0, e1);
        Store(y[(5 * Outputs)..], f0, f1);
        Store(y[(6 * Outputs)..], g0, g1);
        Store(y[(7 * Outputs)..], h0, h1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> First, Vector512<float> Second) Add(
        float x, Vector512<float> w0, Vector512<float> w1, Vector512<float> first, Vector512<float> second)
    {
        var factor = Vector512.Create(x);
        return (Vector512.FusedMultiplyAdd(factor, w0, first), Vector512.FusedMultiplyAdd(factor, w1, second));
    }

    private static void Store(Span<float> to, Vector512<float> first, Vector512<float> second)
    {
        first.CopyTo(to);
        second.CopyTo(to[Vector512<float>.Count..]);
    }
}
