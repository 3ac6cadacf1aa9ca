namespace CoachBot.Recognition.Listening;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins, from 0.</param>
/// <param name="Length">How long it is, at least 0.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The first position behind it.</summary>
    public int End => Start + Length;

    /// <summary>True where the two share at least one position.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}
