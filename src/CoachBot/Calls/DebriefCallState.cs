using CoachBot.Situations;

namespace CoachBot.Calls;

/// <summary>What the debrief of a call remembers.</summary>
public sealed record DebriefCallState : SituationState
{
    /// <summary>The entry's id, the same from the first question on.</summary>
    public string EntryId { get; set; } = "";

    /// <summary>The call that was prepared, or null.</summary>
    public string? PlanId { get; set; }

    /// <summary>How it went: the id of the answer.</summary>
    public string? Outcome { get; set; }

    /// <summary>In percent.</summary>
    public int? TalkShare { get; set; }

    public string? Missing { get; set; }

    /// <summary>It was told as one story: what isn't in it isn't asked.</summary>
    public bool IsStory { get; set; }

    /// <summary>When the next call is, Unix time in milliseconds; nought where only its day is known.</summary>
    public long NextCallAt { get; set; }
}
