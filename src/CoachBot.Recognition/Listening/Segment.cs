using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening;

/// <summary>Some clauses in a row, and what they do when read alone.</summary>
/// <param name="Clauses">Which clauses.</param>
/// <param name="Ranking">The likeliest acts, best first.</param>
internal sealed record Segment(Range Clauses, IReadOnlyList<Command> Ranking)
{
    public Command Best => Ranking[0];

    /// <summary>How likely the best act is, with whichever argument.</summary>
    public double P => Ranking.Where(command => command.Act == Best.Act).Sum(command => command.P);

    public string Family => ActIds.Family(Best.Act);
}
