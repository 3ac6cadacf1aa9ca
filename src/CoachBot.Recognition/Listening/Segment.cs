using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening;

/// <summary>Some clauses in a row, and what they do when read alone.</summary>
/// <param name="Clauses">Which clauses.</param>
/// <param name="Ranking">The likeliest acts, best first.</param>
internal sealed record Segment(Range Clauses, IReadOnlyList<Command> Ranking)
{
    public Command Best => Ranking[0];

    public string Family => ActIds.Family(Best.Act);
}
