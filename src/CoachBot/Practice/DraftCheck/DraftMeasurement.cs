namespace CoachBot.Practice.DraftCheck;

/// <summary>How the rules do on drafts whose findings are known: hits, false alarms and omissions, per rule and together.</summary>
public sealed class DraftMeasurement(DraftChecker checker)
{
    private readonly SortedDictionary<string, Count> _rules = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Count> Rules => _rules;

    public int Drafts { get; private set; }

    public Count All => _rules.Values.Aggregate(new Count(0, 0, 0), (sum, rule) => sum + rule);

    public void Add(DraftLine line)
    {
        var found = checker.Check(new Draft(line.Text, line.Channel, line.Situation)).Findings.Select(finding => finding.Rule).ToHashSet();
        Drafts++;
        foreach (var rule in found.Union(line.Findings).Except(line.May))
        {
            var count = (found.Contains(rule), line.Findings.Contains(rule)) switch
            {
                (true, true) => new Count(1, 0, 0),
                (true, false) => new Count(0, 1, 0),
                _ => new Count(0, 0, 1),
            };
            _rules[rule] = _rules.GetValueOrDefault(rule) + count;
        }
    }

    /// <param name="Hits">Found and expected.</param>
    /// <param name="FalseAlarms">Found, not expected.</param>
    /// <param name="Omissions">Expected, not found.</param>
    public readonly record struct Count(int Hits, int FalseAlarms, int Omissions)
    {
        public double Precision => Ratio(Hits, Hits + FalseAlarms);

        public double Recall => Ratio(Hits, Hits + Omissions);

        public static Count operator +(Count one, Count other) =>
            new(one.Hits + other.Hits, one.FalseAlarms + other.FalseAlarms, one.Omissions + other.Omissions);

        private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
    }
}
