namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>What a place between two characters must be.</summary>
internal enum Border
{
    /// <summary>The beginning of the text: <c>^</c>, <c>\A</c>.</summary>
    Beginning,

    /// <summary>The end of the text, or before the end of its last line: <c>$</c>, <c>\Z</c>.</summary>
    LastLineEnd,

    /// <summary>The very end of the text: <c>\z</c>.</summary>
    End,

    /// <summary>Between a word and what is none: <c>\b</c>.</summary>
    Word,

    /// <summary>Anywhere else: <c>\B</c>.</summary>
    NoWord,
}
