namespace CoachBot.Recognition.Listening;

/// <summary>How a clause is meant.</summary>
public enum Stance
{
    /// <summary>Said as it is, of now.</summary>
    Said,

    /// <summary>Denied: “they didn't say no”. It carries no command.</summary>
    Denied,

    /// <summary>Imagined: “what if they say no”. It carries no news.</summary>
    Hypothetical,

    /// <summary>Over and behind us where something newer follows: “loved us at the pilot, …”.</summary>
    Past,

    /// <summary>What somebody else said: “she said she'd call me Friday”. It carries facts only.</summary>
    Reported,
}

/// <summary>A part of a message that says one thing.</summary>
/// <param name="Span">Where it stands in <see cref="Utterance.Text"/>.</param>
/// <param name="Stance">How it is meant.</param>
/// <param name="IsQuestion">True where it asks.</param>
public sealed record Clause(Span Span, Stance Stance, bool IsQuestion);

/// <summary>
/// A message, cut: the seller's own words apart from quoted and forwarded ones, in clauses. A date, a pair of names, “said that …” are
/// never cut.
/// </summary>
/// <param name="Text">The seller's own words, white space folded.</param>
/// <param name="Clauses">At least one, in order, where the text has any words.</param>
/// <param name="Quoted">What was quoted or forwarded; null where nothing was.</param>
public sealed record Utterance(string Text, IReadOnlyList<Clause> Clauses, string? Quoted = null)
{
    /// <summary>How many words the seller's own text has.</summary>
    public int WordCount => Listening.WordCount.Of(Text);

    /// <summary>The words at a span.</summary>
    public string At(Span span) => Text.Substring(span.Start, span.Length);
}
