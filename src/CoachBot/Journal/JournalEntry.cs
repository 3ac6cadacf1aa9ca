using CoachBot.Calls;

namespace CoachBot.Journal;

/// <summary>What came of one conversation with the coach.</summary>
public sealed class JournalEntry
{
    public string Id { get; init; } = "";

    public string? DealId { get; init; }

    /// <summary>The id of the topic: a situation, or the debrief of a call.</summary>
    public string Situation { get; init; } = "";

    /// <summary>The key of the wording that was shown last.</summary>
    public string? Wording { get; init; }

    public string? Happened { get; init; }

    /// <summary>How a call went: the id of the answer in the debrief.</summary>
    public string? Outcome { get; init; }

    /// <summary>How much of the time the seller talked, in percent.</summary>
    public int? TalkShare { get; init; }

    public string? Learnt { get; init; }

    /// <summary>What wasn't clear yet.</summary>
    public string? Missing { get; init; }

    public string? NextStep { get; init; }

    /// <summary>When the next step is due, Unix time in milliseconds.</summary>
    public long? DueAt { get; init; }

    public bool DueHasTime { get; init; }

    /// <summary>Whether the next step is still to be done.</summary>
    public bool IsOpen { get; init; }

    public long CreatedAt { get; init; }

    /// <summary>Of its deal.</summary>
    public string? Buyer { get; init; }

    public string? Company { get; init; }

    public DateTimeOffset Created => DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt);

    public DateTimeOffset? Due => DueAt is { } due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;
}
