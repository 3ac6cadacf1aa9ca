using System.Text.Json.Serialization;
using CoachBot.Bot.Steps;

namespace CoachBot.Practice.DraftCheck;

/// <summary>What is remembered while a draft is looked at: nothing of the draft.</summary>
public sealed record CheckDraftState : CoachState
{
    /// <summary>How often one was shown.</summary>
    public int Shown { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CheckDraftState))]
internal sealed partial class CheckDraftJson : JsonSerializerContext;
