using CoachBot.Recognition.Dates;

namespace CoachBot.Calls;

/// <summary>A call that was told of: with whom, and when.</summary>
/// <param name="Who">As it was said.</param>
/// <param name="When">Its moment.</param>
public sealed record ToldCall(string Who, TimeExpression When)
{
    /// <summary>The one it is with, where that is said to be somebody; null where it may be a company.</summary>
    public string? Buyer { get; init; }

    /// <summary>Where they are, where that is said.</summary>
    public string? Company { get; init; }
}
