namespace CoachBot.Storage.Outbox;

/// <summary>What to do with an activity at the channel.</summary>
public enum OutboxVerb
{
    Send,
    Reply,
    Update,
    Delete,
}

/// <summary>A reply on its way: the request to the channel as it will travel.</summary>
public sealed record OutboxMessage
{
    /// <summary>As many tries as half a minute holds.</summary>
    public const int HeldAfter = 7;

    /// <summary>Given by the store at the commit; rises within a conversation.</summary>
    public long Id { get; set; }

    /// <summary>Whose it is; given at the commit, empty for the last words to somebody who is erased.</summary>
    public string UserId { get; set; } = "";

    public required string ServiceUrl { get; init; }

    public required string ConversationId { get; init; }

    public required OutboxVerb Verb { get; init; }

    /// <summary>The activity that is answered, updated or deleted; null where <see cref="Card"/> names what is updated.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The key of the card that is sent, or changed, or null: see <see cref="CardKey"/>.</summary>
    public string? Card { get; init; }

    /// <summary>The activity as JSON; null for a deletion.</summary>
    public string? Payload { get; init; }

    /// <summary>
    /// What travels instead of <see cref="Payload"/> while this process knows it: it is never stored. Null for nearly all.
    /// </summary>
    public string? Passing { get; init; }

    /// <summary>Unix time in milliseconds.</summary>
    public required long CreatedAt { get; init; }

    /// <summary>The reminder that it brings, which waits on if it can't be delivered now; or null.</summary>
    public string? ReminderId { get; init; }

    public int Attempts { get; init; }

    /// <summary>Not before this Unix time in milliseconds.</summary>
    public long NextAttemptAt { get; init; }

    /// <summary>It has been tried for so long that what comes after no longer waits for it.</summary>
    public bool IsHeld => Attempts >= HeldAfter;

    /// <summary>Replies with the same lane go out one after the other.</summary>
    public string Lane => $"{ServiceUrl}|{ConversationId}";

    /// <summary>
    /// A change to a card that went out before, or is still to go: it waits for that, lets replies pass, and the last of a card stands for
    /// all.
    /// </summary>
    public bool ChangesCard => Verb == OutboxVerb.Update && Card is not null;
}
