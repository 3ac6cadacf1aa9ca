using System.Text.Json.Serialization;
using CoachBot.Dialogs;

namespace CoachBot.Reminders;

/// <summary>What the reminder dialog remembers.</summary>
public sealed record SetReminderState : CoachState
{
    public string? Task { get; set; }

    public string? Repeats { get; set; }

    /// <summary>When it shall come, Unix time in milliseconds.</summary>
    public long? DueAt { get; set; }

    /// <summary>What of it wasn't named.</summary>
    public GuessedHour Guess { get; set; }

    /// <summary>The reminder that gets another time.</summary>
    public string? Moves { get; set; }

    /// <summary>What is to be done with the one that is asked for.</summary>
    public FindPurpose Purpose { get; set; }

    /// <summary>What the seller wanted of it.</summary>
    public string? Words { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SetReminderState))]
internal sealed partial class ReminderJson : JsonSerializerContext;
