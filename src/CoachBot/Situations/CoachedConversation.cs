namespace CoachBot.Situations;

/// <summary>What came of a conversation with the coach: an entry for the seller's journal.</summary>
public sealed record CoachedConversation
{
    /// <summary>The situation's id.</summary>
    public required string Situation { get; init; }

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    /// <summary>The title of the wording that was shown last.</summary>
    public string? Wording { get; init; }

    public string? Happened { get; init; }

    public string? Learnt { get; init; }

    /// <summary>The next step, in the words of the button or of the seller.</summary>
    public string? Next { get; init; }

    public DueDate? By { get; init; }
}

/// <summary>A day, or a day and time, in the seller's own zone.</summary>
/// <param name="Local">Local time; midnight where only a day was named.</param>
/// <param name="HasTime">Whether a time of day was named.</param>
/// <param name="Zone">The zone's id.</param>
public sealed record DueDate(DateTime Local, bool HasTime, string Zone);
