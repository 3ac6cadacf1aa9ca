using System.Globalization;

namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>
/// Reads an expression in .NET's syntax, as far as the product writes it: characters and classes, borders, groups, alternatives, and
/// repetitions. What it doesn't know, such as looking ahead or behind, it doesn't guess at.
/// </summary>
internal sealed class PatternParser
{
    private readonly string _pattern;
    private int _at;
    private bool _ignoresCase = true;

    private PatternParser(string pattern) => _pattern = pattern;

    /// <summary>The expression's pieces; null where something in it isn't known here.</summary>
    /// <param name="pattern">The expression as it is written.</param>
    public static PatternNode? Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        try
        {
            var whole = parser.Alternatives();
            return parser._at == pattern.Length ? whole : null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private bool IsAtEnd => _at >= _pattern.Length;

    private PatternNode Alternatives()
    {
        var ways = new List<PatternNode> { Sequence() };
        while (Takes('|'))
        {
            ways.Add(Sequence());
        }
        return ways.Count == 1 ? ways[0] : new PatternNode.Choice(ways);
    }

    private PatternNode.Sequence Sequence()
    {
        var parts = new List<PatternNode>();
        while (!IsAtEnd && _pattern[_at] is not ('|' or ')'))
        {
            parts.Add(Repeated(Piece()));
        }
        return new(parts);
    }

    private PatternNode Piece() => Next() switch
    {
        '(' => Group(),
        '[' => new PatternNode.One(new ClassParser(_pattern, _ignoresCase).Read(ref _at)),
        '.' => new PatternNode.One(CharacterSet.Dot),
        '^' => new PatternNode.Place(Border.Beginning),
        '$' => new PatternNode.Place(Border.LastLineEnd),
        '\\' => Escaped(),
        '*' or '+' or '?' => throw new NotSupportedException("Nothing is repeated."),
        var plain => new PatternNode.One(CharacterSet.Of(plain, _ignoresCase)),
    };

    private PatternNode Group()
    {
        var outside = _ignoresCase;
        if (Takes('?'))
        {
            _ignoresCase = Options();
        }
        var inside = Alternatives();
        _ignoresCase = outside;
        return Takes(')') ? inside : throw new NotSupportedException("A group doesn't end.");
    }

    // Behind (?: a colon, a name, or whether capitals count.
    private bool Options()
    {
        if (Takes(':'))
        {
            return _ignoresCase;
        }
        if (Takes("i:"))
        {
            return true;
        }
        if (Takes("-i:"))
        {
            return false;
        }
        var end = _pattern.IndexOf('>', _at);
        if (!Takes('<') || end < 0 || !_pattern[_at..end].All(char.IsAsciiLetter))
        {
            throw new NotSupportedException("A group of another kind.");
        }
        _at = end + 1;
        return _ignoresCase;
    }

    private PatternNode Escaped()
    {
        Border? border = _pattern.AsSpan(_at) switch
        {
            ['b', ..] => Border.Word,
            ['B', ..] => Border.NoWord,
            ['A', ..] => Border.Beginning,
            ['Z', ..] => Border.LastLineEnd,
            ['z', ..] => Border.End,
            _ => null,
        };
        if (border is { } place)
        {
            _at++;
            return new PatternNode.Place(place);
        }
        return new PatternNode.One(EscapeParser.Read(_pattern, ref _at, _ignoresCase));
    }

    private PatternNode Repeated(PatternNode piece)
    {
        if (Quantifier() is not { } times)
        {
            return piece;
        }
        Takes('?');
        return Quantifier() is null
            ? new PatternNode.Repeat(piece, times.Least, times.Most)
            : throw new NotSupportedException("A repetition of a repetition.");
    }

    private (int Least, int? Most)? Quantifier()
    {
        if (Takes('?'))
        {
            return (0, 1);
        }
        if (Takes('*'))
        {
            return (0, null);
        }
        return Takes('+') ? (1, null) : Times();
    }

    // A brace with anything else in it is a brace.
    private (int Least, int? Most)? Times()
    {
        var end = IsAtEnd || _pattern[_at] != '{' ? -1 : _pattern.IndexOf('}', _at);
        if (end < 0 || Bounds(_pattern[(_at + 1)..end].Split(',')) is not { } times)
        {
            return null;
        }
        _at = end + 1;
        return times;
    }

    private static (int Least, int? Most)? Bounds(string[] parts) => parts switch
    {
        [var same] when Number(same) is { } times => (times, times),
        [var least, ""] when Number(least) is { } times => (times, null),
        [var least, var most] when Number(least) is { } times && Number(most) is { } last => (times, last),
        _ => null,
    };

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private char Next() => _pattern[_at++];

    private bool Takes(char sign) => Takes([sign]);

    private bool Takes(ReadOnlySpan<char> signs)
    {
        var stands = _pattern.AsSpan(_at).StartsWith(signs, StringComparison.Ordinal);
        _at += stands ? signs.Length : 0;
        return stands;
    }
}
