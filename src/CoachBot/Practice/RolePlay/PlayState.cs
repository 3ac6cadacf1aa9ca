using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>Where a role-play stands. Holds moves, never the seller's words.</summary>
public sealed record PlayState
{
    public required string Situation { get; init; }

    public required string Course { get; init; }

    public required Temperament Temperament { get; init; }

    public string Node { get; init; } = RolePlay.Course.Begin;

    /// <summary>The buyer whom the seller wants to rehearse with; null for one of the coach's own.</summary>
    public string? Buyer { get; init; }

    /// <summary>The key of what they open with besides; null where they open as ever.</summary>
    public string? Opens { get; init; }

    /// <summary>What was told of them; null for a buyer of the coach's own.</summary>
    public ToldBuyer? Told { get; init; }

    /// <summary>Which of several lines comes first: another one in every talk.</summary>
    public int Seed { get; init; }

    /// <summary>The lines of the buyer so far, by their names.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>Whether the seller has taken up what the buyer always says.</summary>
    public bool IsTakenUp { get; init; }

    /// <summary>What the seller has done so far, one exchange each.</summary>
    public IReadOnlyList<PlayedMove> Played { get; init; } = [];

    /// <summary>What the talk has led to; null while it goes on, or where it led nowhere.</summary>
    public string? End { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, PlayJson.Default.PlayState);

    public static PlayState Parse(string json) => JsonSerializer.Deserialize(json, PlayJson.Default.PlayState)!;
}

/// <summary>One exchange: what the seller did, and what it did to the buyer.</summary>
/// <param name="Move">The move that the buyer answered to.</param>
/// <param name="Effect">Whether it opened the buyer, closed them, or neither.</param>
/// <param name="IsLong">It took very many words.</param>
public sealed record PlayedMove(SellerMove Move, MoveEffect Effect, bool IsLong = false);

public enum MoveEffect
{
    None,
    Opened,
    Closed,
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlayState))]
internal sealed partial class PlayJson : JsonSerializerContext;
