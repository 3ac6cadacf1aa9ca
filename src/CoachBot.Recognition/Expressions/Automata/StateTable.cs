namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>
/// What comes next in each set of an automaton's states that was met so far, by the kind of the next character. Rows stand one behind the
/// other; a set's number is where its row begins. Looking up needs no lock: a number is written only once its row stands.
/// </summary>
internal sealed class StateTable
{
    /// <summary>What comes next isn't known yet.</summary>
    public const int Unknown = 0;

    /// <summary>The expression has matched.</summary>
    public const int Matched = -1;

    /// <summary>The expression can't match any more.</summary>
    public const int Dead = -2;

    private const int FirstRows = 4;

    private readonly Dictionary<StateSet, int> _numbers = [];

    // The first row is nobody's, for its number says that nothing is known.
    private readonly List<StateSet> _sets = [StateSet.Empty];

    /// <param name="begin">The set in which every walk begins; null where the expression matches at once.</param>
    /// <param name="columns">How many columns a row has.</param>
    public StateTable(StateSet? begin, int columns)
    {
        (Columns, Next) = (columns, new int[FirstRows * columns]);
        Begin = Number(begin);
    }

    /// <summary>The number in which every walk begins.</summary>
    public int Begin { get; }

    /// <summary>How many columns a row has.</summary>
    public int Columns { get; }

    /// <summary>How many sets have a row.</summary>
    public int Count => _sets.Count - 1;

    /// <summary>How many numbers it holds, in rows and sets together: its size in memory, by four bytes each.</summary>
    public int Size { get; private set; }

    /// <summary>The rows. They grow into a new array: whoever walks along the old one finds nothing wrong there, only less.</summary>
    public int[] Next { get; private set; }

    /// <summary>The set of a row.</summary>
    /// <param name="number">Where its row begins.</param>
    public StateSet this[int number] => _sets[number / Columns];

    /// <summary>The number of a set, which is given a row where it has none. One at a time.</summary>
    /// <param name="set">Any; null where the expression has matched.</param>
    public int Number(StateSet? set)
    {
        if (set is null || set.States.IsEmpty)
        {
            return set is null ? Matched : Dead;
        }
        if (!_numbers.TryGetValue(set, out var number))
        {
            _numbers[set] = number = _sets.Count * Columns;
            _sets.Add(set);
            Size += Columns + set.States.Length;
            if (number == Next.Length)
            {
                var grown = new int[2 * Next.Length];
                Next.CopyTo(grown, 0);
                Next = grown;
            }
        }
        return number;
    }
}
