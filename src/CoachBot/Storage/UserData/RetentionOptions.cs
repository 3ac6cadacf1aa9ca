using System.ComponentModel.DataAnnotations;

namespace CoachBot.Storage.UserData;

/// <summary>
/// How long things are kept; which rows a term is for, each table says (<see cref="Retention"/>). Section <c>Storage</c> of the
/// configuration.
/// </summary>
public sealed class RetentionOptions
{
    /// <summary>How long the id of a handled activity is remembered, in hours, to recognise a redelivery.</summary>
    [Range(1, 24 * 14)]
    public int RememberActivitiesHours { get; set; } = 48;

    /// <summary>How long an untouched conversation state is kept, in days; nought keeps it for ever.</summary>
    [Range(0, 3650)]
    public int KeepIdleStateDays { get; set; } = 400;

    /// <summary>How long a journal entry and a call's preparation are kept, in days; nought until the seller erases them.</summary>
    [Range(0, 36500)]
    public int KeepJournalDays { get; set; } = 1095;

    /// <summary>How long everything of a user is kept who isn't heard any more, in days; nought for ever.</summary>
    [Range(0, 36500)]
    public int KeepLeaversDays { get; set; } = 400;

    /// <summary>How long a reminder is kept after it came or was cancelled, in days; nought for ever.</summary>
    [Range(0, 3650)]
    public int KeepDoneRemindersDays { get; set; } = 90;

    /// <summary>How long a sentence is kept that a seller has shown to the coaches, in days; nought for ever.</summary>
    [Range(0, 3650)]
    public int KeepUnheardDays { get; set; } = 90;
}
