using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Recognition.Dates;
using CoachBot.Time;

namespace CoachBot.Journal;

/// <summary>What came of a conversation with the coach: an entry for the seller's journal.</summary>
public sealed record CoachedConversation
{
    /// <summary>The next step that leaves nothing to do.</summary>
    public const string LetGo = "let-go";

    /// <summary>
    /// The entry's own id, where the same conversation may be kept again after a correction; it then replaces what was kept.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The situation's id.</summary>
    public required string Situation { get; init; }

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    /// <summary>The key of the wording that was shown last.</summary>
    public string? Wording { get; init; }

    public string? Happened { get; init; }

    public string? Learnt { get; init; }

    /// <summary>The next step, in the words of the button or of the seller.</summary>
    public string? Next { get; init; }

    /// <summary>The id of the answer that the next step is.</summary>
    public string? Step { get; init; }

    public DueDate? By { get; init; }

    /// <summary>Whether the coach shall come back when the day is there.</summary>
    public bool Reminds { get; init; } = true;

    /// <summary>How a call went: the id of the answer in its debrief.</summary>
    public string? Outcome { get; init; }

    /// <summary>How much of the time the seller talked, in percent.</summary>
    public int? TalkShare { get; init; }

    /// <summary>What isn't clear yet.</summary>
    public string? Missing { get; init; }
}
