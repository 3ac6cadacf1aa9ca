using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a role-play has shown: what was done, what opened the buyer, what closed them, and one thing to try.</summary>
public sealed record Review
{
    public required IReadOnlyList<SellerMove> Moves { get; init; }

    public required IReadOnlyList<SellerMove> Opened { get; init; }

    public required IReadOnlyList<SellerMove> Closed { get; init; }

    /// <summary>What came of it; null where nothing did.</summary>
    public string? End { get; init; }

    /// <summary>The key of the line that says what to try next.</summary>
    public required string Next { get; init; }

    /// <param name="state">Where the play ended.</param>
    /// <param name="course">What was played.</param>
    /// <param name="lines">The seller's lines, as far as they're still known.</param>
    /// <param name="advised">What was advised before, by the same names.</param>
    public static Review Of(PlayState state, Course course, IReadOnlyList<SpokenLine>? lines = null,
        IReadOnlyCollection<string>? advised = null) => new()
    {
        Moves = [.. state.Played.Select(played => played.Move)],
        Opened = [.. state.Played.Where(played => played.Effect == MoveEffect.Opened).Select(played => played.Move).Distinct()],
        Closed = [.. state.Played.Where(played => played.Effect == MoveEffect.Closed).Select(played => played.Move).Distinct()],
        End = state.End,
        Next = $"try-{NextToTry.Of(state, course, lines ?? [], advised ?? [])}",
    };
}
