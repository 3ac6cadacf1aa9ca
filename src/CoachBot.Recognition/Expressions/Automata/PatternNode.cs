namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>
/// A piece of an expression. Groups, and whether a repetition is lazy, say which match is taken, not whether there is one: neither is kept.
/// </summary>
internal abstract record PatternNode
{
    /// <summary>One character.</summary>
    /// <param name="Characters">Which it may be.</param>
    public sealed record One(CharacterSet Characters) : PatternNode;

    /// <summary>A place between two characters.</summary>
    /// <param name="Which">What the place must be.</param>
    public sealed record Place(Border Which) : PatternNode;

    /// <summary>One behind the other.</summary>
    /// <param name="Parts">Which, in order; none is an empty expression.</param>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>One of several.</summary>
    /// <param name="Ways">Which.</param>
    public sealed record Choice(IReadOnlyList<PatternNode> Ways) : PatternNode;

    /// <summary>The same several times.</summary>
    /// <param name="What">What is repeated.</param>
    /// <param name="Least">How often at least.</param>
    /// <param name="Most">How often at most; null for any number.</param>
    public sealed record Repeat(PatternNode What, int Least, int? Most) : PatternNode;
}
