using System.ComponentModel.DataAnnotations;

namespace CoachBot.Storage;

/// <summary>Where the coach keeps what it must not forget. Section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder of the SQLite file, of caches and exports; made when it is missing.</summary>
    [Required]
    public string DataFolder { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; without one, a SQLite file in <see cref="DataFolder"/> is used.</summary>
    public string? Postgres { get; set; }

    /// <summary>
    /// PostgreSQL: the client id of the managed identity that signs in, with tokens of Entra ID; the connection string has no password
    /// then. Without it, the coach signs in as the connection string says.
    /// </summary>
    public string? PostgresIdentity { get; set; }

    /// <summary>What the tokens of <see cref="PostgresIdentity"/> are for; other in other clouds than Azure's public one.</summary>
    [Required]
    public string PostgresTokenResource { get; set; } = "https://ossrdbms-aad.database.windows.net";

    /// <summary>
    /// SQLite: wait for the disk at every commit (safe against power loss), or only at checkpoints (safe against a killed process).
    /// </summary>
    public bool FlushEveryCommit { get; set; } = true;

    /// <summary>SQLite: overwrite what is deleted. Off only where its cost is measured: erased is gone.</summary>
    internal bool OverwriteDeleted { get; set; } = true;

    /// <summary>SQLite: how long to wait for another program that holds the file, in seconds.</summary>
    [Range(1, 60)]
    public int LockPatienceSeconds { get; set; } = 5;

    /// <summary>How many waiting commits SQLite's writer takes before callers wait.</summary>
    [Range(16, 100_000)]
    public int WriterQueueLength { get; set; } = 4096;

    /// <summary>How much recent state SQLite keeps in memory, in megabytes.</summary>
    [Range(1, 4096)]
    public int StateCacheMegabytes { get; set; } = 32;

    /// <summary>PostgreSQL: turns at work at once; each holds a connection.</summary>
    [Range(1, 500)]
    public int PostgresTurns { get; set; } = 24;

    /// <summary>Replies on their way at once; on PostgreSQL each holds a connection.</summary>
    [Range(1, 500)]
    public int DeliveriesAtOnce { get; set; } = 16;

    /// <summary>Turns that may wait in one process before the next is told to come back later (503).</summary>
    [Range(16, 1_000_000)]
    public int TurnsWaiting { get; set; } = 5000;

    /// <summary>How long the id of a handled activity is remembered, in hours, to recognise a redelivery.</summary>
    [Range(1, 24 * 14)]
    public int RememberActivitiesHours { get; set; } = 48;

    /// <summary>
    /// How long a reply is tried before it is dropped, in hours: by then the talk has gone on. That it was lost is told at the next
    /// message.
    /// </summary>
    [Range(1, 24 * 14)]
    public int DeliverWithinHours { get; set; } = 1;

    /// <summary>How long a reminder is tried that the channel refuses for now, in days.</summary>
    [Range(1, 90)]
    public int DeliverRemindersWithinDays { get; set; } = 7;

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
