using CoachBot.Dialogs;
using CoachBot.Journal;
using CoachBot.Time;

namespace CoachBot.Situations;

/// <summary>What every situation remembers, for its end and for the journal.</summary>
public record SituationState : CoachState
{
    /// <summary>The key of the wording that was shown last.</summary>
    public string? Wording { get; set; }

    public string? Happened { get; set; }

    /// <summary>What the buyer said, in the seller's words.</summary>
    public string? Said { get; set; }

    public string? Learnt { get; set; }

    /// <summary>The id of the answer to "what's your next step".</summary>
    public string? Step { get; set; }

    /// <summary>The next step in words.</summary>
    public string? Next { get; set; }

    public DueDate? By { get; set; }

    /// <summary>A topic that could follow, offered at the end.</summary>
    public string? Onward { get; set; }

    /// <summary>The key of the sentence that offers it.</summary>
    public string? OnwardLine { get; set; }
}
