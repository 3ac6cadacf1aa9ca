using CoachBot.Content;

namespace CoachBot.Dialogs.Questions;

/// <summary>How the coach takes what the seller said to an open question.</summary>
public abstract record Interpretation
{
    public sealed record Answered(Answer Answer) : Interpretation;

    /// <summary>They mean another topic than this.</summary>
    public sealed record Elsewhere(string Topic) : Interpretation
    {
        /// <summary>What was written there mustn't be kept.</summary>
        public bool Forgets { get; init; }
    }

    /// <summary>They pressed a button of an earlier card.</summary>
    public sealed record Stale : Interpretation;

    /// <summary>No answer that the coach can use; the shared line says why, or the question is put in other words.</summary>
    public sealed record Unclear(string? Line = null) : Interpretation;
}
