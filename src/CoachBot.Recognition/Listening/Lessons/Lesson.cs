namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>A message and what it does, as an author of messages has labelled it.</summary>
/// <param name="Text">The message.</param>
/// <param name="Open">The question that stood open, <c>TOPIC/QUESTION</c>; null with nothing open.</param>
/// <param name="Commands">What it does, in order; at least one.</param>
/// <param name="Facts">What it tells.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Round">What it is for.</param>
public sealed record Lesson(
    string Text, string? Open, IReadOnlyList<TaughtCommand> Commands, IReadOnlyList<TaughtFact> Facts, string Author, Round Round)
{
    /// <summary>False where nobody has labelled its facts: nothing is learnt of them.</summary>
    public bool HasFacts { get; init; } = true;
}

/// <summary>A command as labelled.</summary>
/// <param name="Act">The act's id.</param>
/// <param name="Arg">An answer's id, a fact's key; null without.</param>
/// <param name="Words">The words that do it; null where the whole message does.</param>
public sealed record TaughtCommand(string Act, string? Arg, string? Words);

/// <summary>A fact as labelled.</summary>
/// <param name="Key">One of <see cref="FactKeys"/>.</param>
/// <param name="Value">The words that say it.</param>
public sealed record TaughtFact(string Key, string Value);

/// <summary>What a labelled message is for.</summary>
public enum Round
{
    /// <summary>To learn from.</summary>
    Train,

    /// <summary>To set probabilities right by, never to learn from.</summary>
    Calibrate,

    /// <summary>A story, to learn which answer of a question it has given already; what it does is learnt elsewhere.</summary>
    Foretell,
}

/// <summary>A phrase of which only a few acts are known, one of which it is.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="AnyOf">The acts that it may be.</param>
public sealed record VagueLesson(string Text, IReadOnlyList<string> AnyOf);
