using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a role-play has shown: what was done, what opened the buyer, what closed them, and one thing to try.</summary>
public sealed record Review
{
    private static readonly SellerMove[] _worthTrying =
        [SellerMove.Thanked, SellerMove.AskedPermission, SellerMove.OneQuestion, SellerMove.StayedSilent, SellerMove.OfferedOut,
            SellerMove.Humble];

    public required IReadOnlyList<SellerMove> Moves { get; init; }

    public required IReadOnlyList<SellerMove> Opened { get; init; }

    public required IReadOnlyList<SellerMove> Closed { get; init; }

    /// <summary>What came of it; null where nothing did.</summary>
    public string? End { get; init; }

    /// <summary>The key of the line that says what to try next.</summary>
    public required string Next { get; init; }

    public static Review Of(PlayState state, Course course) => new()
    {
        Moves = [.. state.Played.Select(played => played.Move)],
        Opened = [.. state.Played.Where(played => played.Effect == MoveEffect.Opened).Select(played => played.Move).Distinct()],
        Closed = [.. state.Played.Where(played => played.Effect == MoveEffect.Closed).Select(played => played.Move).Distinct()],
        End = state.End,
        Next = $"try-{NextOf(state, course)}",
    };

    private static string NextOf(PlayState state, Course course)
    {
        // What was done is not asked for once more.
        if (state.Played.LastOrDefault(played => played.Effect == MoveEffect.Closed) is { } closed
            && !state.Played.Any(played => played.Effect == MoveEffect.Opened && played.Move == InsteadOf(closed.Move)))
        {
            return MoveNames.NameOf(InsteadOf(closed.Move));
        }
        if (state.Played.Any(played => played.IsLong))
        {
            return "shorter";
        }
        var done = state.Played.Select(played => played.Move).ToHashSet();
        var here = course.Nodes.TryGetValue(state.Node, out var node) ? node.Leads.Select(lead => lead.Move) : [];
        var open = _worthTrying.Where(move => !done.Contains(move)).ToList();
        return MoveNames.NameOf(open.Find(here.Contains) is var fits && open.Contains(fits) ? fits
            : open.Count > 0 ? open[0]
            : SellerMove.StayedSilent);
    }

    private static SellerMove InsteadOf(SellerMove closing) => closing switch
    {
        SellerMove.Argued => SellerMove.Thanked,
        SellerMove.Pressed => SellerMove.OfferedOut,
        SellerMove.FilledSilence => SellerMove.StayedSilent,
        _ => SellerMove.OneQuestion,
    };
}
