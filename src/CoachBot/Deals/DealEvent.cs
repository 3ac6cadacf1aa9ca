namespace CoachBot.Deals;

/// <summary>
/// Something that happened in a deal. What it is called stands in the content, so that it reads in the coach's own words.
/// </summary>
public sealed record DealEvent
{
    /// <summary>The same for what replaces it: a talk's outcome that was put right, a call that got another time.</summary>
    public string Id { get; init; } = "";

    /// <summary>Which deal it happened in, where several are looked at.</summary>
    public string? DealId { get; init; }

    /// <summary>One of <see cref="DealEvents"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Where the deal stands since; null where that stays as it was.</summary>
    public string? Stage { get; init; }

    /// <summary>Whom they went with, and the like.</summary>
    public string? Detail { get; init; }

    /// <summary>The day or moment that it names, Unix time in milliseconds.</summary>
    public long? StartsAt { get; init; }

    /// <summary>Where a span of time ends.</summary>
    public long? EndsAt { get; init; }

    public bool HasTime { get; init; }

    public long HappenedAt { get; init; }

    /// <summary>When the seller told it.</summary>
    public DateTimeOffset Happened => DateTimeOffset.FromUnixTimeMilliseconds(HappenedAt);
}
