namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>What stood before a place in a text.</summary>
internal enum Before
{
    /// <summary>Nothing: the text begins.</summary>
    Beginning,

    /// <summary>A character of a word.</summary>
    Word,

    /// <summary>Another character, or one that makes no difference.</summary>
    Other,
}
