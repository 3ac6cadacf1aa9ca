using CoachBot.Recognition.Expressions.Automata;

namespace CoachBot.Recognition.Expressions;

/// <summary>
/// Whether an expression matches anywhere in a text: its words are looked for first, and only where one stands its automaton is made, and
/// asked.
/// </summary>
internal sealed class Presence
{
    private readonly NeededWords? _needed;
    private readonly Lazy<LazyAutomaton?> _automaton;

    private Presence(PatternNode expression)
    {
        _needed = NeededWords.Of(expression);
        _automaton = new(() => LazyAutomaton.Of(expression));
    }

    /// <summary>That of an expression; null where something in it isn't known here.</summary>
    /// <param name="pattern">The expression as it is written.</param>
    public static Presence? Of(string pattern) => PatternParser.Parse(pattern) is { } expression ? new(expression) : null;

    /// <summary>Whether it matches; null where only .NET's own expression can tell.</summary>
    /// <param name="text">Any text.</param>
    public bool? In(ReadOnlySpan<char> text) => _needed is null || _needed.MayStandIn(text) ? _automaton.Value?.IsMatch(text) : false;
}
