using CoachBot.Deals;

namespace CoachBot.Listening.State;

/// <summary>The seller's latest message, kept so that it can be read anew when they edit it.</summary>
/// <param name="Activity">What the channel calls it.</param>
/// <param name="At">When it was read, in Unix milliseconds.</param>
public sealed record LatestMessage(string Activity, long At)
{
    /// <summary>How the conversation stood before it; null where it has gone on since, or where what it did can't be taken back.</summary>
    public string? Before { get; init; }

    /// <summary>The key of the card that answered it; null where that can't be changed.</summary>
    public string? Card { get; init; }

    /// <summary>The journal's entry that it ended in; null where it ended in none.</summary>
    public string? Entry { get; init; }

    /// <summary>What was known of deals before, and what it told is known in place of.</summary>
    public IReadOnlyList<ReplacedFact> Replaced { get; init; } = [];
}

/// <summary>A fact of a deal that another one took the place of.</summary>
public sealed record ReplacedFact(string DealId, DealFact Fact);

/// <summary>In a turn that reads an edited message anew.</summary>
/// <param name="Card">The key of the card that answered it first; null where that can't be changed.</param>
public sealed record ReadAnew(string? Card);
