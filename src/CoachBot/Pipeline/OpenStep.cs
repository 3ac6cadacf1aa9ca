namespace CoachBot.Pipeline;

/// <summary>What is to be done next in a deal, and when.</summary>
/// <param name="Text">In the words of the seller or of the coach.</param>
/// <param name="Due">When; null where no day was named.</param>
/// <param name="HasTime">Whether a time of day was named.</param>
public sealed record OpenStep(string Text, DateTimeOffset? Due, bool HasTime)
{
    /// <summary>The deal that it belongs to; null where it belongs to none.</summary>
    public string? DealId { get; init; }
}
