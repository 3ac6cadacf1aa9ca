using System.Text.Json.Serialization;
using CoachBot.Dialogs;

namespace CoachBot.Calls;

/// <summary>What the preparation of a call remembers.</summary>
public sealed record PrepareCallState : CoachState
{
    /// <summary>The plan's id, the same from the first question on.</summary>
    public string PlanId { get; set; } = "";

    /// <summary>The day, while the time isn't known.</summary>
    public DateTime? Day { get; set; }

    /// <summary>Unix time in milliseconds.</summary>
    public long? StartsAt { get; set; }

    public int? Minutes { get; set; }

    public string? SoFar { get; set; }

    public string? ToUnderstand { get; set; }

    public string? ToDecide { get; set; }

    public string? NoIsFine { get; set; }

    /// <summary>Whether the coach has said already that closing isn't the point.</summary>
    public bool Corrected { get; set; }

    /// <summary>A sentence that waits for the next question.</summary>
    public string? Lead { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PrepareCallState))]
[JsonSerializable(typeof(DebriefCallState))]
internal sealed partial class CallsJson : JsonSerializerContext;
