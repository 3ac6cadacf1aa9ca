namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>
/// Answers whether an expression matches anywhere in a text, in one walk over it whatever the text: each set of states in which the
/// expression's automaton is at once is a state of its own, made when it is first met and kept (R. Cox, “Regular Expression Matching Can
/// Be Simple And Fast”, 2007). When too many are kept, all are forgotten. Threads may ask at the same time.
/// </summary>
internal sealed class LazyAutomaton
{
    /// <summary>How many sets of states are kept of an expression, unless it is told otherwise.</summary>
    public const int MostSets = 1_000;

    /// <summary>How many numbers are kept of an expression: half a megabyte, however large its sets are.</summary>
    public const int MostNumbers = 131_072;

    // There is about one kind of characters for each set; so many more may come up before the table has to begin anew.
    private const int SpareColumns = 8;

    private readonly Automaton _automaton;
    private readonly CharacterKinds _kinds;
    private readonly StateWalk _walk;
    private readonly int _most;
    private readonly Lock _making = new();
    private StateTable _table;

    private LazyAutomaton(Automaton automaton, int most)
    {
        _automaton = automaton;
        _kinds = new(automaton.Sets);
        _walk = new(automaton);
        _most = most;
        _table = NewTable();
    }

    /// <summary>How many states of the automaton were looked at so far: the work that was done besides looking up.</summary>
    public long Looks => _walk.Looks;

    /// <summary>How many sets of states are kept.</summary>
    public int Sets => _table.Count;

    /// <summary>How many numbers are kept, in rows and sets together.</summary>
    public int Numbers => _table.Size;

    /// <summary>How many states the automaton has.</summary>
    public int States => _automaton.States.Length;

    /// <summary>The automaton of an expression, which ignores case in any language; null where it is too long.</summary>
    /// <param name="expression">The expression's pieces.</param>
    /// <param name="most">How many sets of states are kept.</param>
    public static LazyAutomaton? Of(PatternNode expression, int most = MostSets) =>
        AutomatonBuilder.Build(expression) is { } automaton ? new(automaton, most) : null;

    /// <summary>Whether the expression matches anywhere in a text.</summary>
    /// <param name="text">Any text.</param>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        var table = _table;
        var (rows, columns, at) = (table.Next, table.Columns, table.Begin);
        for (var index = 0; index <= text.Length && at > StateTable.Unknown; index++)
        {
            var kind = index < text.Length - 1 ? _kinds.Of(text[index]) : LastKind(text[index..]);
            var next = kind < columns ? rows[at + kind] : StateTable.Unknown;
            if (next == StateTable.Unknown)
            {
                (table, next) = Make(table, at, kind, text[index..]);
                (rows, columns) = (table.Next, table.Columns);
            }
            at = next;
        }
        return at == StateTable.Matched;
    }

    private int LastKind(ReadOnlySpan<char> rest) => rest switch
    {
        [] => CharacterKinds.End,
        ['\n'] => CharacterKinds.LastLineEnd,
        [var last, ..] => _kinds.Of(last),
    };

    // What comes next, and the table in which that is a number: the same one, unless all was forgotten.
    private (StateTable Table, int Next) Make(StateTable table, int at, int kind, ReadOnlySpan<char> rest)
    {
        lock (_making)
        {
            kind = kind == CharacterKinds.Unknown ? _kinds.Learn(rest[0]) : kind;
            var set = _walk.Step(table[at], kind, _kinds[kind]);
            if (_table.Count >= _most || _table.Size >= MostNumbers || _kinds.Count > _table.Columns)
            {
                _table = NewTable();
            }
            var next = _table.Number(set);
            if (table == _table)
            {
                table.Next[at + kind] = next;
            }
            return (_table, next);
        }
    }

    private StateTable NewTable() => new(_walk.Begin(), Math.Max(_kinds.Count, _automaton.Sets.Length) + SpareColumns);
}
