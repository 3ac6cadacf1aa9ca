namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>One step of an automaton in all its states at once. One at a time: it keeps its own marks.</summary>
internal sealed class StateWalk(Automaton automaton)
{
    private readonly bool[] _isMarked = new bool[automaton.States.Length];
    private readonly List<short> _marked = [];
    private readonly Stack<short> _open = [];

    /// <summary>How many states were looked at so far.</summary>
    public long Looks { get; private set; }

    /// <summary>Where a text begins; null where the expression matches at once.</summary>
    public StateSet? Begin()
    {
        Clear();
        Reach((short)automaton.Begin);
        return Reached(Before.Beginning);
    }

    /// <summary>What comes next; null where the expression has matched.</summary>
    /// <param name="from">The states before.</param>
    /// <param name="number">The number of the next character's kind.</param>
    /// <param name="kind">That kind.</param>
    public StateSet? Step(StateSet from, int number, CharacterKinds.Kind kind)
    {
        PassBorders(from, number, kind);
        if (_isMarked[0] || number == CharacterKinds.End)
        {
            return _isMarked[0] ? null : StateSet.Empty;
        }
        var waiting = _marked.ToArray();
        Clear();
        foreach (var at in waiting)
        {
            if (automaton.States[at] is { Kind: Automaton.StateKind.Character } state && kind.IsIn[state.Which])
            {
                Reach(state.Next);
            }
        }
        // A match may begin at any character.
        Reach((short)automaton.Begin);
        return Reached(kind.IsWord ? Before.Word : Before.Other);
    }

    // Marks the states, and those behind borders, now that it is known what stands on both sides.
    private void PassBorders(StateSet from, int number, CharacterKinds.Kind kind)
    {
        Clear();
        foreach (var at in from.States)
        {
            Mark(at);
        }
        for (var next = 0; next < _marked.Count; next++)
        {
            Looks++;
            if (automaton.States[_marked[next]] is { Kind: Automaton.StateKind.Border } border
                && Holds((Border)border.Which, from.Before, number, kind))
            {
                Reach(border.Next);
            }
        }
    }

    private static bool Holds(Border border, Before before, int number, CharacterKinds.Kind kind) => border switch
    {
        Border.Beginning => before == Before.Beginning,
        Border.LastLineEnd => number is CharacterKinds.End or CharacterKinds.LastLineEnd,
        Border.End => number == CharacterKinds.End,
        Border.Word => before == Before.Word != kind.IsWord,
        _ => before == Before.Word == kind.IsWord,
    };

    // Marks a state and, where it waits for nothing, those to which it leads.
    private void Reach(short begin)
    {
        _open.Push(begin);
        while (_open.TryPop(out var at))
        {
            Looks++;
            if (Mark(at) && automaton.States[at] is { Kind: Automaton.StateKind.Either } fork)
            {
                _open.Push(fork.Other);
                _open.Push(fork.Next);
            }
        }
    }

    private bool Mark(short at)
    {
        if (_isMarked[at])
        {
            return false;
        }
        _marked.Add(at);
        return _isMarked[at] = true;
    }

    private void Clear()
    {
        foreach (var at in _marked)
        {
            _isMarked[at] = false;
        }
        _marked.Clear();
    }

    private StateSet? Reached(Before before)
    {
        if (_isMarked[0])
        {
            return null;
        }
        var (states, asks) = (new List<short>(_marked.Count), false);
        foreach (var at in _marked)
        {
            var state = automaton.States[at];
            if (IsKept(state, before))
            {
                states.Add(at);
                asks |= state.Kind == Automaton.StateKind.Border;
            }
        }
        states.Sort();
        // What stood before makes no difference where no border is asked for.
        return states.Count == 0 ? StateSet.Empty : new([.. states], asks ? before : Before.Other);
    }

    // A fork has led to its states already; and behind the text's beginning nothing can begin there any more.
    private static bool IsKept(Automaton.State state, Before before) => state.Kind switch
    {
        Automaton.StateKind.Either => false,
        Automaton.StateKind.Border when state.Which == (int)Border.Beginning => before == Before.Beginning,
        _ => true,
    };
}
