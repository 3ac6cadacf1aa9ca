using System.Text.Json.Serialization;
using CoachBot.Dialogs;

namespace CoachBot.Journal;

/// <summary>What the journal's dialog remembers.</summary>
public sealed record ShowJournalState : CoachState
{
    /// <summary>The entry that is changed or deleted.</summary>
    public string? EntryId { get; set; }

    /// <summary>Which part of it: the id of the answer.</summary>
    public string? Part { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ShowJournalState))]
internal sealed partial class JournalJson : JsonSerializerContext;
