using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening;

/// <summary>Some clauses in a row, and what they do when read alone.</summary>
/// <param name="Clauses">Which clauses.</param>
/// <param name="Ranking">The likeliest acts, best first.</param>
internal sealed record Segment(Range Clauses, IReadOnlyList<Command> Ranking)
{
    public Command Best => Ranking[0];

    /// <summary>How likely the best act is, with whichever argument.</summary>
    public double P => Of(Best.Act);

    /// <summary>How likely an act is, with whichever argument.</summary>
    public double Of(string act) => Ranking.Where(command => command.Act == act).Sum(command => command.P);

    /// <summary>Its ranking and that of the whole message, weighed together; what it does stays first.</summary>
    public IReadOnlyList<Command> Among(Segment whole, double weight)
    {
        var own = Ranking.Select(command => command with { P = command.P * (1 - weight) });
        var all = whole.Ranking.Select(command => command with { P = command.P * weight })
            .Concat(own)
            .GroupBy(command => (command.Act, command.Arg))
            .Select(same => same.Last() with { P = same.Sum(command => command.P) }).OrderByDescending(command => command.P).ToList();
        var first = all.Find(command => (command.Act, command.Arg) == (Best.Act, Best.Arg))!;
        return [first, .. all.Where(command => command != first)];
    }

    public string Family => ActIds.Family(Best.Act);
}
