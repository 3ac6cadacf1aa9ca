using System.ComponentModel.DataAnnotations;

namespace CoachBot.Storage;

/// <summary>
/// Where the coach keeps what it must not forget. Its section of the configuration has more: how long things are kept
/// (<see cref="UserData.RetentionOptions"/>), how replies leave (<see cref="Outbox.DeliveryOptions"/>), and how many turns may wait.
/// </summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

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
}
