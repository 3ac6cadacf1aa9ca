namespace CoachBot.Deals;

/// <summary>What is known of a deal: who decides, how much, what day was agreed.</summary>
public sealed record DealFact
{
    /// <summary>One of the keys of facts, such as <c>decides</c>, or <see cref="Pronoun"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>As it is said back and goes into wording.</summary>
    public string Value { get; init; } = "";

    /// <summary>What part a person plays, where it was said.</summary>
    public string? Part { get; init; }

    /// <summary>The day or moment of a fact about time, Unix time in milliseconds.</summary>
    public long? StartsAt { get; init; }

    /// <summary>Where a span of time ends.</summary>
    public long? EndsAt { get; init; }

    public bool HasTime { get; init; }

    public long SaidAt { get; init; }

    /// <summary>He, she or they, as the seller says.</summary>
    public const string Pronoun = "pronoun";
}
