using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CoachBot.Recognition.Learning;

/// <summary>Products of row-major matrices whose width is a multiple of <see cref="Lanes"/>. Four rows at a time share each load.</summary>
internal static class MatrixMath
{
    public static int Lanes => Vector<float>.Count;

    /// <summary>The next width that fills whole vectors.</summary>
    public static int Padded(int width) => (width + Lanes - 1) / Lanes * Lanes;

    /// <summary>y += factor × x; both of the same padded length.</summary>
    public static void AddScaled(ReadOnlySpan<float> x, float factor, Span<float> y)
    {
        ref var from = ref MemoryMarshal.GetReference(x[..y.Length]);
        ref var to = ref MemoryMarshal.GetReference(y);
        nuint at = 0;
        if (Avx512F.IsSupported)
        {
            var wide = Vector512.Create(factor);
            for (; at + (nuint)Vector512<float>.Count <= (nuint)y.Length; at += (nuint)Vector512<float>.Count)
                Vector512.FusedMultiplyAdd(wide, Vector512.LoadUnsafe(ref from, at), Vector512.LoadUnsafe(ref to, at))
                    .StoreUnsafe(ref to, at);
        }
        var scale = new Vector<float>(factor);
        for (; at + (nuint)Lanes <= (nuint)y.Length; at += (nuint)Lanes)
            Vector.FusedMultiplyAdd(scale, Vector.LoadUnsafe(ref from, at), Vector.LoadUnsafe(ref to, at)).StoreUnsafe(ref to, at);
    }

    /// <summary>y[rows×width] += x[rows×inner] · w[inner×width].</summary>
    public static void AddProduct(ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> w, int width, Span<float> y)
    {
        var row = 0;
        for (; row + 4 <= rows; row += 4)
            AddProductOf4(x.Slice(row * inner, 4 * inner), inner, w, width, y.Slice(row * width, 4 * width));
        for (; row < rows; row++)
            AddProductOf1(x.Slice(row * inner, inner), w, width, y.Slice(row * width, width));
    }

    /// <summary>w[inner×width] += xᵀ · r, for x[rows×inner] and r[rows×width].</summary>
    public static void AddTransposedProduct(ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> r, int width, Span<float> w)
    {
        var residuals = MemoryMarshal.Cast<float, Vector<float>>(r);
        var stride = width / Lanes;
        for (var i = 0; i < inner; i++)
        {
            var target = MemoryMarshal.Cast<float, Vector<float>>(w.Slice(i * width, width));
            var column = 0;
            for (; column + 2 <= stride; column += 2)
                AddColumns(x[i..], rows, inner, residuals[column..], target[column..]);
            for (; column < stride; column++)
            {
                for (var row = 0; row < rows; row++)
                    target[column] += new Vector<float>(x[row * inner + i]) * residuals[row * stride + column];
            }
        }

        void AddColumns(ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<Vector<float>> residuals, Span<Vector<float>> target)
        {
            var (first, second) = (target[0], target[1]);
            for (var row = 0; row < rows; row++)
            {
                var value = new Vector<float>(x[row * inner]);
                first = Vector.FusedMultiplyAdd(value, residuals[row * stride], first);
                second = Vector.FusedMultiplyAdd(value, residuals[row * stride + 1], second);
            }
            (target[0], target[1]) = (first, second);
        }
    }

    private static void AddProductOf1(ReadOnlySpan<float> x, ReadOnlySpan<float> w, int width, Span<float> y)
    {
        var weights = MemoryMarshal.Cast<float, Vector<float>>(w);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(y);
        var stride = width / Lanes;
        var column = 0;
        for (; column + 4 <= stride; column += 4)
        {
            var (a, b, c, d) = (sums[column], sums[column + 1], sums[column + 2], sums[column + 3]);
            for (int i = 0, at = column; i < x.Length; i++, at += stride)
            {
                var value = new Vector<float>(x[i]);
                a += value * weights[at];
                b += value * weights[at + 1];
                c += value * weights[at + 2];
                d += value * weights[at + 3];
            }
            (sums[column], sums[column + 1], sums[column + 2], sums[column + 3]) = (a, b, c, d);
        }
        for (; column < stride; column++)
        {
            var sum = sums[column];
            for (int i = 0, at = column; i < x.Length; i++, at += stride)
                sum += new Vector<float>(x[i]) * weights[at];
            sums[column] = sum;
        }
    }

    private static void AddProductOf4(ReadOnlySpan<float> x, int inner, ReadOnlySpan<float> w, int width, Span<float> y)
    {
        var weights = MemoryMarshal.Cast<float, Vector<float>>(w);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(y);
        var stride = width / Lanes;
        var column = 0;
        for (; column + 2 <= stride; column += 2)
            AddBlockOf4By2(x, inner, weights, stride, sums, column);
        for (; column < stride; column++)
        {
            for (var row = 0; row < 4; row++)
            {
                var sum = sums[row * stride + column];
                for (int i = 0, at = column; i < inner; i++, at += stride)
                    sum += new Vector<float>(x[row * inner + i]) * weights[at];
                sums[row * stride + column] = sum;
            }
        }
    }

    private static void AddBlockOf4By2(
        ReadOnlySpan<float> x, int inner, ReadOnlySpan<Vector<float>> weights, int stride, Span<Vector<float>> sums, int column)
    {
        var x0 = x[..inner];
        var x1 = x.Slice(inner, inner);
        var x2 = x.Slice(2 * inner, inner);
        var x3 = x.Slice(3 * inner, inner);
        Vector<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (int i = 0, at = column; i < x0.Length; i++, at += stride)
        {
            var (w0, w1) = (weights[at], weights[at + 1]);
            var value = new Vector<float>(x0[i]);
            a0 = Vector.FusedMultiplyAdd(value, w0, a0);
            a1 = Vector.FusedMultiplyAdd(value, w1, a1);
            value = new Vector<float>(x1[i]);
            b0 = Vector.FusedMultiplyAdd(value, w0, b0);
            b1 = Vector.FusedMultiplyAdd(value, w1, b1);
            value = new Vector<float>(x2[i]);
            c0 = Vector.FusedMultiplyAdd(value, w0, c0);
            c1 = Vector.FusedMultiplyAdd(value, w1, c1);
            value = new Vector<float>(x3[i]);
            d0 = Vector.FusedMultiplyAdd(value, w0, d0);
            d1 = Vector.FusedMultiplyAdd(value, w1, d1);
        }
        Add(sums, column, a0, a1);
        Add(sums, column + stride, b0, b1);
        Add(sums, column + 2 * stride, c0, c1);
        Add(sums, column + 3 * stride, d0, d1);
    }

    private static void Add(Span<Vector<float>> sums, int at, Vector<float> first, Vector<float> second)
    {
        sums[at] += first;
        sums[at + 1] += second;
    }
}
