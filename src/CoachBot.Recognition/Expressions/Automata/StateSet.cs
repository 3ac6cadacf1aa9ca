using System.Runtime.InteropServices;

namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>The states in which an automaton is at once, with what stood before.</summary>
/// <param name="states">The states, each once and in order.</param>
/// <param name="before">What stood before, where one of the states asks.</param>
internal sealed class StateSet(short[] states, Before before) : IEquatable<StateSet>
{
    private readonly int _hash = Hash(states, before);

    /// <summary>No state.</summary>
    public static StateSet Empty { get; } = new([], Before.Other);

    /// <summary>The states.</summary>
    public ReadOnlySpan<short> States => states;

    /// <summary>What stood before.</summary>
    public Before Before => before;

    /// <inheritdoc/>
    public bool Equals(StateSet? other) => other is not null && before == other.Before && States.SequenceEqual(other.States);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StateSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static int Hash(short[] states, Before before)
    {
        var hash = default(HashCode);
        hash.Add(before);
        hash.AddBytes(MemoryMarshal.AsBytes(states.AsSpan()));
        return hash.ToHashCode();
    }
}
