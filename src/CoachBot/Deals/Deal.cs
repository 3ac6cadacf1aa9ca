using CoachBot.Recognition.Listening;

namespace CoachBot.Deals;

/// <summary>Somebody whom a seller speaks with, and where that stands.</summary>
public sealed class Deal
{
    public string Id { get; init; } = "";

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    /// <summary>One of <see cref="DealStages"/>.</summary>
    public string Stage { get; init; } = DealStages.Open;

    public long CreatedAt { get; init; }

    public long UpdatedAt { get; init; }

    /// <summary>When it was spoken of last.</summary>
    public DateTimeOffset Updated => DateTimeOffset.FromUnixTimeMilliseconds(UpdatedAt);

    /// <summary>Who it is with.</summary>
    public DealView Names => new(Buyer, Company);
}
