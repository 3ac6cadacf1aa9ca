using System.Globalization;

namespace CoachBot.Benchmarks.Load;

/// <summary>How this build compares with another that took turns with it: medians over the rounds, for a busy machine moves both.</summary>
internal static class LoadRatios
{
    public static IEnumerable<string> Of(List<LoadResult> here, List<LoadResult> there)
    {
        yield return Line("first_answer", here, there, result => result.FirstAnswer.TotalSeconds);
        for (var i = 0; i < here[0].Figures.Count; i++)
        {
            var at = i;
            var many = here[0].Figures[i].Conversations;
            yield return Line($"conversations={many} turns_per_s", here, there,
                result => result.Figures[at].Turns / result.Figures[at].Took.TotalSeconds);
            yield return Line($"conversations={many} cpu_per_turn", here, there,
                result => result.Figures[at].ProcessorPerTurn.TotalMilliseconds);
            yield return Line($"conversations={many} p99", here, there, result => result.Figures[at].P99);
            yield return Line($"conversations={many} memory", here, there, result => result.Figures[at].WorkingSet);
        }
    }

    private static string Line(string what, List<LoadResult> here, List<LoadResult> there, Func<LoadResult, double> figure) =>
        string.Create(CultureInfo.InvariantCulture, $"ratio {what}={Median(here.Select(figure)) / Median(there.Select(figure)):F2}");

    private static double Median(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
