namespace CoachBot.Practice.DraftCheck;

/// <summary>A draft as its card shows it.</summary>
/// <param name="Draft">The seller's own words, and how they will travel.</param>
/// <param name="Review">What there is to say of them.</param>
/// <param name="Times">How often this seller has shown a draft, so that praise doesn't always sound the same.</param>
public sealed record ShownDraft(Draft Draft, DraftReview Review, int Times)
{
    /// <summary>Whether words of the coach stand in it already: then it can be used as it is.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>Whether it has gone out already: then there is nothing to put right in it.</summary>
    public bool IsSent { get; init; }

    /// <summary>The rules whose findings the coach can put right.</summary>
    public IReadOnlyList<string> Repairable { get; init; } = [];
}
