using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Listening;

/// <summary>One thing that a message tells: who, which company, when and what for, how much, why.</summary>
/// <param name="Key">One of <see cref="FactKeys"/>.</param>
/// <param name="Value">As it goes into wording or is said back: names with their capitals, amounts and reasons as written.</param>
/// <param name="Span">Where the message says it.</param>
/// <param name="Confidence">How sure that it is this, 0 to 1.</param>
public sealed record Fact(string Key, string Value, Span Span, double Confidence)
{
    /// <summary>The moment or day that a fact about time means; null for the others.</summary>
    public TimeExpression? When { get; init; }

    /// <summary>What part a person plays, as the message says it beside the name: “finance”; null where it doesn't.</summary>
    public string? Part { get; init; }

    /// <summary>Which of several deals in one message it belongs to, from 0 in the order they are told.</summary>
    public int Deal { get; init; }

    /// <summary>Said of the past, as not so, or by somebody else.</summary>
    public Stance Stance { get; init; }
}
