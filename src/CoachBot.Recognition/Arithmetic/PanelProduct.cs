using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CoachBot.Recognition.Arithmetic;

/// <summary>
/// The product of six rows and a panel of 64 columns, the piece that all larger products are made of: their sums fill the processor's
/// registers. The rows stand interleaved, so that one address reads them all: that alone makes it half as fast again.
/// </summary>
internal static class PanelProduct
{
    /// <summary>Rows at once.</summary>
    public const int Rows = 6;

    /// <summary>Columns of a panel.</summary>
    public const int Width = 64;

    // Asked of the processor, not of Vector512.IsHardwareAccelerated: .NET says no on processors that run slower with wide vectors,
    // where these products still take well under half the time.
    private static readonly bool Wide = Avx512F.IsSupported;

    /// <summary>The next number that fills whole panels.</summary>
    public static int Padded(int columns) => (columns + Width - 1) / Width * Width;

    /// <summary>Interleaves six rows: the first number of each, then the second.</summary>
    /// <param name="rows">Six rows, one after the other.</param>
    /// <param name="packed">Takes as many numbers.</param>
    public static void Pack(ReadOnlySpan<float> rows, Span<float> packed)
    {
        var length = rows.Length / Rows;
        for (var row = 0; row < Rows; row++)
        {
            var from = rows.Slice(row * length, length);
            var to = packed[row..];
            for (int at = 0, place = 0; at < from.Length; at++, place += Rows)
                to[place] = from[at];
        }
    }

    /// <summary>sums += rows · panel.</summary>
    /// <param name="packed">Six rows, interleaved.</param>
    /// <param name="panel">A row of 64 columns for each number in a row.</param>
    /// <param name="panelStride">From one row of the panel to the next.</param>
    /// <param name="sums">Six rows of 64 columns.</param>
    /// <param name="stride">From one row of the sums to the next.</param>
    public static void Add(ReadOnlySpan<float> packed, ReadOnlySpan<float> panel, int panelStride, Span<float> sums, int stride)
    {
        var length = packed.Length / Rows;
        if (length == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(panel.Length, (length - 1) * panelStride + Width);
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, (Rows - 1) * stride + Width);
        ref var rows = ref MemoryMarshal.GetReference(packed);
        ref var weights = ref MemoryMarshal.GetReference(panel);
        ref var to = ref MemoryMarshal.GetReference(sums);
        if (Wide)
        {
            Add<Four>(ref rows, length, ref weights, panelStride, ref to, (nuint)stride);
            return;
        }
        for (var column = 0; column < Width; column += 2 * Vector<float>.Count)
            Add<Two>(ref rows, length, ref Unsafe.Add(ref weights, column), panelStride, ref Unsafe.Add(ref to, column), (nuint)stride);
    }

    // Compiled for each kind of columns by itself: a struct's static members are known then, and no call is left.
    private static void Add<TColumns>(ref float rows, int length, ref float weights, int panelStride, ref float sums, nuint stride)
        where TColumns : struct, IColumns<TColumns>
    {
        var a = TColumns.Load(ref sums, 0);
        var b = TColumns.Load(ref sums, stride);
        var c = TColumns.Load(ref sums, 2 * stride);
        var d = TColumns.Load(ref sums, 3 * stride);
        var e = TColumns.Load(ref sums, 4 * stride);
        var f = TColumns.Load(ref sums, 5 * stride);
        for (var at = 0; at < length; at++)
        {
            var w = TColumns.Load(ref weights, 0);
            a.Add(rows, w);
            b.Add(Unsafe.Add(ref rows, 1), w);
            c.Add(Unsafe.Add(ref rows, 2), w);
            d.Add(Unsafe.Add(ref rows, 3), w);
            e.Add(Unsafe.Add(ref rows, 4), w);
            f.Add(Unsafe.Add(ref rows, 5), w);
            rows = ref Unsafe.Add(ref rows, Rows);
            weights = ref Unsafe.Add(ref weights, panelStride);
        }
        a.Store(ref sums, 0);
        b.Store(ref sums, stride);
        c.Store(ref sums, 2 * stride);
        d.Store(ref sums, 3 * stride);
        e.Store(ref sums, 4 * stride);
        f.Store(ref sums, 5 * stride);
    }

    // The sums or the weights of some neighbouring columns, in registers.
    private interface IColumns<TSelf>
        where TSelf : struct, IColumns<TSelf>
    {
        static abstract TSelf Load(ref float from, nuint at);

        void Add(float factor, in TSelf weights);

        void Store(ref float to, nuint at);
    }

    private struct Four : IColumns<Four>
    {
        private Vector512<float> _a;
        private Vector512<float> _b;
        private Vector512<float> _c;
        private Vector512<float> _d;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Four Load(ref float from, nuint at) => new()
        {
            _a = Vector512.LoadUnsafe(ref from, at),
            _b = Vector512.LoadUnsafe(ref from, at + 16),
            _c = Vector512.LoadUnsafe(ref from, at + 32),
            _d = Vector512.LoadUnsafe(ref from, at + 48),
        };

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(float factor, in Four weights)
        {
            var factors = Vector512.Create(factor);
            _a = Vector512.FusedMultiplyAdd(factors, weights._a, _a);
            _b = Vector512.FusedMultiplyAdd(factors, weights._b, _b);
            _c = Vector512.FusedMultiplyAdd(factors, weights._c, _c);
            _d = Vector512.FusedMultiplyAdd(factors, weights._d, _d);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void Store(ref float to, nuint at)
        {
            _a.StoreUnsafe(ref to, at);
            _b.StoreUnsafe(ref to, at + 16);
            _c.StoreUnsafe(ref to, at + 32);
            _d.StoreUnsafe(ref to, at + 48);
        }
    }

    private struct Two : IColumns<Two>
    {
        private Vector<float> _a;
        private Vector<float> _b;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Two Load(ref float from, nuint at) => new()
        {
            _a = Vector.LoadUnsafe(ref from, at),
            _b = Vector.LoadUnsafe(ref from, at + (nuint)Vector<float>.Count),
        };

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(float factor, in Two weights)
        {
            Vector<float> factors = new(factor);
            _a = Vector.FusedMultiplyAdd(factors, weights._a, _a);
            _b = Vector.FusedMultiplyAdd(factors, weights._b, _b);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void Store(ref float to, nuint at)
        {
            _a.StoreUnsafe(ref to, at);
            _b.StoreUnsafe(ref to, at + (nuint)Vector<float>.Count);
        }
    }
}
