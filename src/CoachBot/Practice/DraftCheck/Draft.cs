namespace CoachBot.Practice.DraftCheck;

/// <summary>A message before it goes out.</summary>
/// <param name="Text">As the seller wrote or pasted it.</param>
/// <param name="Channel">How it will travel.</param>
/// <param name="Situation">The id of the situation that it is written in, if known.</param>
public sealed record Draft(string Text, DraftChannel Channel = DraftChannel.Email, string? Situation = null);

public enum DraftChannel
{
    Email,
    Chat,
    Spoken,
}

/// <summary>Something in a draft that the coach would look at again.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Words">The words that it is about, as they stand in the draft, on one line.</param>
/// <param name="Why">One line.</param>
/// <param name="Suggestion">What to write instead, fitting the situation and the channel.</param>
public sealed record Finding(string Rule, string Words, string Why, string Suggestion)
{
    /// <summary>Where these words stand among the seller's own; nowhere where something is missing.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];
}

/// <summary>A part of a text, from its first character to the one behind its last.</summary>
public readonly record struct Place(int Start, int End);

/// <summary>What the coach has to say about a draft.</summary>
public sealed record DraftReview
{
    /// <summary>The most important first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whether it is cross with the buyer: then nothing about it is praised.</summary>
    public required bool IsHarsh { get; init; }

    /// <summary>The names of what is good about it, the best first.</summary>
    public required IReadOnlyList<string> Good { get; init; }

    /// <summary>Words of the seller's own, without what was quoted below.</summary>
    public required int Words { get; init; }

    /// <summary>Whether somebody else's words stood below or between the seller's own, and were not judged.</summary>
    public required bool LeftOutQuote { get; init; }
}
