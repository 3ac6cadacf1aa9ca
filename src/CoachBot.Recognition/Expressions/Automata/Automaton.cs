namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>
/// An expression as a machine that is in several states at once, each of which waits for a character or leads to others (K. Thompson,
/// “Regular Expression Search Algorithm”, Communications of the ACM 11:6, 1968).
/// </summary>
/// <param name="States">The states. In the first one the expression has matched.</param>
/// <param name="Sets">Which characters the states wait for.</param>
/// <param name="Begin">Where a match begins.</param>
internal sealed record Automaton(Automaton.State[] States, CharacterSet[] Sets, int Begin)
{
    /// <summary>What a state waits for.</summary>
    internal enum StateKind : byte
    {
        /// <summary>For nothing: the expression has matched.</summary>
        Match,

        /// <summary>For a character of a set.</summary>
        Character,

        /// <summary>For nothing, but it is only left at a border.</summary>
        Border,

        /// <summary>For nothing: it is two others.</summary>
        Either,
    }

    /// <summary>One state.</summary>
    /// <param name="Kind">What it waits for.</param>
    /// <param name="Which">The set's number, or the border.</param>
    /// <param name="Next">What comes behind it.</param>
    /// <param name="Other">The other one, where there are two.</param>
    internal readonly record struct State(StateKind Kind, short Which, short Next, short Other);
}
