using CoachBot.Recognition.Arithmetic;
using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Tests;

public class LearningTests
{
    private const int Classes = 5;
    private const int SparseCount = 7;
    private const int DenseCount = 16;

    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var random = new Random(7);
        var loss = new SoftmaxLoss(RandomExamples(random, 37), Classes, SparseCount, DenseCount, 1.5f);
        var weights = RandomArray(random, loss.Size);
        var gradient = new float[loss.Size];
        loss.Evaluate(weights, gradient);
        foreach (var place in RealPlaces().Where((_, at) => at % 7 == 0))
        {
            var slope = (Moved(loss, weights, place, 1e-2f) - Moved(loss, weights, place, -1e-2f)) / 2e-2;
            Assert.Equal(slope, gradient[place], 2e-2);
        }
    }

    [Fact]
    public void Products_of_matrices_of_any_height_are_right()
    {
        var random = new Random(11);
        foreach (var rows in Enumerable.Range(1, 9))
        {
            var (inner, width) = (5, 3 * MatrixMath.Lanes);
            var (x, w) = (RandomArray(random, rows * inner), RandomArray(random, inner * width));
            var y = new float[rows * width];
            MatrixMath.AddProduct(x, rows, inner, w, width, y);
            for (var at = 0; at < y.Length; at++)
                Assert.Equal(Enumerable.Range(0, inner).Sum(i => x[at / width * inner + i] * w[i * width + at % width]), y[at], 1e-4);
        }
    }

    [Fact]
    public void A_panel_product_adds_six_rows_at_once()
    {
        var random = new Random(13);
        var (inner, stride) = (9, PanelProduct.Width + 3);
        var (x, w) = (RandomArray(random, PanelProduct.Rows * inner), RandomArray(random, inner * stride));
        var (packed, before) = (new float[x.Length], RandomArray(random, PanelProduct.Rows * stride));
        var sums = before.ToArray();
        PanelProduct.Pack(x, packed);
        PanelProduct.Add(packed, w, stride, sums, stride);
        for (var at = 0; at < sums.Length; at++)
        {
            var (row, column) = (at / stride, at % stride);
            var product = Enumerable.Range(0, inner).Sum(i => x[row * inner + i] * w[i * stride + column]);
            Assert.Equal(before[at] + (column < PanelProduct.Width ? product : 0), sums[at], 1e-4);
        }
    }

    [Fact]
    public void A_first_step_goes_down_each_feature_s_slope_as_far_as_the_rate_says()
    {
        const float rate = 0.5f;
        var examples = RandomExamples(new Random(17), 20);
        var fit = new AdaptiveFit(examples, Classes, SparseCount, rate);
        fit.Step([.. Enumerable.Range(0, examples.Count)]);
        var weights = fit.Model().Weights;
        var gradient = new float[weights.Length];
        new SoftmaxLoss(examples, Classes, SparseCount, DenseCount, 1).Evaluate(new float[weights.Length], gradient);
        var stride = MatrixMath.Padded(Classes);
        for (var feature = SparseCount; feature < SparseCount + DenseCount; feature++)
        {
            var slope = gradient.AsSpan(feature * stride, Classes);
            var length = MathF.Sqrt(slope.ToArray().Sum(one => one * one));
            for (var at = 0; at < Classes; at++)
                Assert.Equal(-rate * slope[at] / length, weights[feature * stride + at], 1e-3);
        }
    }

    [Fact]
    public void A_feature_is_found_by_its_hash_and_no_other()
    {
        var random = new Random(3);
        var hashes = Enumerable.Range(0, 5000).Select(_ => (ulong)random.NextInt64()).Distinct().ToList();
        var index = new FeatureIndex(hashes);
        Assert.All(Enumerable.Range(0, hashes.Count), number => Assert.Equal(number, index.Find(hashes[number])));
        Assert.Equal(-1, index.Find(ulong.MaxValue));
    }

    [Fact]
    public void Features_of_a_group_have_length_one()
    {
        string[][] texts = [["they", "said", "no"], ["no", "answer", "yet"]];
        var vector = TfIdf.Fit(texts, 1).Transform(texts[0]);
        Assert.Equal(2, vector.Dot(vector), 1e-4);
        Assert.Equal(vector.Indices.Order().Distinct(), vector.Indices);
    }

    private static IEnumerable<int> RealPlaces()
    {
        var stride = MatrixMath.Padded(Classes);
        return Enumerable.Range(0, (SparseCount + DenseCount + 1) * stride).Where(place => place % stride < Classes);
    }

    private static double Moved(SoftmaxLoss loss, float[] weights, int place, float by)
    {
        var moved = (float[])weights.Clone();
        moved[place] += by;
        return loss.Evaluate(moved, new float[loss.Size]);
    }

    private static List<Example> RandomExamples(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(at => new Example(
            new(new([1, 3, 6], RandomArray(random, 3)), RandomArray(random, DenseCount)), random.Next(Classes), at % 5 == 0, 0.5f
                + random.NextSingle()) { AnyOf = at % 5 == 1 ? [0, 2, 3] : null }),
    ];

    private static float[] RandomArray(Random random, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f)];
}
