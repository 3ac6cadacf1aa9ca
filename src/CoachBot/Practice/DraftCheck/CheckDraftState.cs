using System.Text.Json.Serialization;
using CoachBot.Dialogs;

namespace CoachBot.Practice.DraftCheck;

/// <summary>What is remembered while a draft is looked at: nothing of the draft.</summary>
public sealed record CheckDraftState : CoachState
{
    /// <summary>How often one was shown.</summary>
    public int Shown { get; set; }

    /// <summary>How it will travel, where the seller has said so.</summary>
    public DraftChannel? Channel { get; set; }

    /// <summary>The id of the situation that it is written in, where the seller has said so.</summary>
    public string? Situation { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CheckDraftState))]
internal sealed partial class CheckDraftJson : JsonSerializerContext;
