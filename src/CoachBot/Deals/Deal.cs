
namespace CoachBot.Deals;

/// <summary>Somebody whom a seller speaks with.</summary>
public sealed class Deal
{
    public string Id { get; init; } = "";

    public string? Buyer { get; init; }

    public string? Company { get; init; }
}
