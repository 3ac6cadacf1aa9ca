namespace CoachBot.Practice.RolePlay;

/// <summary>The seller's lines that a review quotes: the one that worked most, and the one that worked least.</summary>
internal sealed record LinesInReview(LineMarks? Best, LineMarks? Least)
{
    /// <summary>How many of the lines ask something open.</summary>
    public int OpenQuestions { get; init; }

    public static LinesInReview Of(IReadOnlyList<SpokenLine> lines)
    {
        var marks = lines.Select(line => new LineMarks(line)).ToList();
        var best = marks.Where(line => line.Opened).MaxBy(line => line.Worth);
        var least = marks.Where(line => line != best).MinBy(line => line.Worth);
        return new(best, least) { OpenQuestions = marks.Count(line => line.IsOpen && IsQuestion(line.Line)) };
    }

    // “How are the children?” is courtesy.
    private static bool IsQuestion(SpokenLine line) =>
        line.Moves.Any(move => move is SellerMove.OneQuestion or SellerMove.SeveralQuestions);

    /// <summary>What was said instead of what they always say was passed over.</summary>
    public static bool IsPassedOver(PlayState played) => played is { Told.Words: not null, IsTakenUp: false };
}
