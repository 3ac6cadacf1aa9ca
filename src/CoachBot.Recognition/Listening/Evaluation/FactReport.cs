using System.Globalization;

namespace CoachBot.Recognition.Listening.Evaluation;

/// <summary>Writes how many facts were found and how many invented, over all and per key.</summary>
public static class FactReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="judgements">What was measured.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<FactJudgement> judgements, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        ArgumentNullException.ThrowIfNull(output);
        var tallies = Tally(judgements);
        var all = new Count(tallies.Values.Sum(count => count.Found), tallies.Values.Sum(count =>
            count.Missed), tallies.Values.Sum(count => count.Invented));
        output.WriteLine(Line("facts", all));
        foreach (var (key, count) in tallies.OrderByDescending(pair => pair.Value.Found + pair.Value.Missed).ThenBy(pair =>
            pair.Key, StringComparer.Ordinal))
            output.WriteLine(Line("  " + key, count));
    }

    private static SortedDictionary<string, Count> Tally(IReadOnlyList<FactJudgement> judgements)
    {
        var tallies = new SortedDictionary<string, Count>(StringComparer.Ordinal);
        foreach (var judgement in judgements)
        {
            foreach (var fact in judgement.Found)
                tallies[fact.Key] = tallies.GetValueOrDefault(fact.Key) with { Found = tallies.GetValueOrDefault(fact.Key).Found + 1 };
            foreach (var fact in judgement.Missed)
                tallies[fact.Key] = tallies.GetValueOrDefault(fact.Key) with { Missed = tallies.GetValueOrDefault(fact.Key).Missed + 1 };
            foreach (var fact in judgement.Invented)
                tallies[fact.Key] = tallies.GetValueOrDefault(fact.Key) with { Invented = tallies.GetValueOrDefault(fact.Key)
                    .Invented + 1 };
        }
        return tallies;
    }

    private static string Line(string name, Count count) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-16} found {count.Found,5} of {count.Found + count.Missed,5} ({Share(count.Found, count.Found + count.Missed),5:0.0}%), " +
            $"invented {count.Invented,4} of {count.Found + count.Invented,5} " +
            $"({Share(count.Invented, count.Found + count.Invented),5:0.0}%)");

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    private readonly record struct Count(int Found, int Missed, int Invented);
}
