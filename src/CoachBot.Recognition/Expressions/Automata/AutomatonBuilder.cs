namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>Makes an expression's automaton: each piece becomes a few states, put together from the end.</summary>
internal sealed class AutomatonBuilder
{
    // Longer than any expression that a person writes; .NET's own takes over.
    private const int MostStates = 5_000;

    private readonly List<Automaton.State> _states = [new(Automaton.StateKind.Match, Which: 0, Next: 0, Other: 0)];
    private readonly List<CharacterSet> _sets = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private bool _isTooLong;

    /// <summary>The automaton of an expression; null where it is too long.</summary>
    /// <param name="expression">The expression's pieces.</param>
    public static Automaton? Build(PatternNode expression)
    {
        var builder = new AutomatonBuilder();
        var begin = builder.Build(expression, next: 0);
        return builder._isTooLong ? null : new([.. builder._states], [.. builder._sets], begin);
    }

    // The state in which a piece begins that, once it has matched, goes on to the next one.
    private int Build(PatternNode node, int next) => node switch
    {
        PatternNode.One one => Add(Automaton.StateKind.Character, Number(one.Characters), next, next),
        PatternNode.Place place => Add(Automaton.StateKind.Border, (int)place.Which, next, next),
        PatternNode.Sequence { Parts: var parts } => parts.Reverse().Aggregate(next, (behind, part) => Build(part, behind)),
        PatternNode.Choice { Ways: var ways } =>
            ways.Reverse().Select(way => Build(way, next)).Aggregate((others, way) => Either(way, others)),
        PatternNode.Repeat repeat => Repeat(repeat, next),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private int Repeat(PatternNode.Repeat repeat, int next)
    {
        var begin = repeat.Most is null ? Loop(repeat.What, next) : next;
        for (var more = repeat.Least; more < repeat.Most; more++)
        {
            begin = Either(Build(repeat.What, begin), next);
        }
        for (var must = 0; must < repeat.Least; must++)
        {
            begin = Build(repeat.What, begin);
        }
        return begin;
    }

    private int Loop(PatternNode what, int next)
    {
        var again = Either(next, next);
        _states[again] = _states[again] with { Next = (short)Build(what, again) };
        return again;
    }

    private int Either(int one, int other) => Add(Automaton.StateKind.Either, 0, one, other);

    private int Add(Automaton.StateKind kind, int which, int next, int other)
    {
        if (_states.Count == MostStates)
        {
            _isTooLong = true;
            return next;
        }
        _states.Add(new(kind, (short)which, (short)next, (short)other));
        return _states.Count - 1;
    }

    private int Number(CharacterSet set)
    {
        if (!_numbers.TryGetValue(set.Name, out var number))
        {
            _numbers[set.Name] = number = _sets.Count;
            _sets.Add(set);
        }
        return number;
    }
}
