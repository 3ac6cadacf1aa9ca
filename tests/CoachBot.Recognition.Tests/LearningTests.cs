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
