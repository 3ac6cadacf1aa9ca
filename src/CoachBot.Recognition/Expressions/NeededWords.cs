namespace CoachBot.Recognition.Expressions;

/// <summary>
/// Finds the words of which an expression needs one wherever it matches: of each alternative the longest run of letters that can't be left
/// out.
/// </summary>
internal sealed class NeededWords
{
    private readonly string _pattern;
    private int _at;

    private NeededWords(string pattern) => _pattern = pattern;

    /// <summary>The words; null where the expression can do without any.</summary>
    public static IReadOnlyList<string>? Of(string pattern) =>
        new NeededWords(pattern).Alternatives() is { } words ? [.. words.Distinct()] : null;

    private List<string>? Alternatives()
    {
        var all = Sequence();
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            var words = Sequence();
            all = all is null || words is null ? null : [.. all, .. words];
        }
        return all;
    }

    private List<string>? Sequence()
    {
        var best = new Best();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            if (_pattern[_at] == '(')
                Group(best);
            else if (Letter() is { } letter)
                Take(best, letter);
        }
        best.End();
        return best.Words;
    }

    // A letter with how often it stands there; null for a border, which takes no room.
    private (char? Letter, bool IsNeeded, bool IsOne)? Letter()
    {
        var letter = _pattern[_at++] switch
        {
            '\\' => Escaped(_pattern[_at++]),
            '[' => Class(),
            '.' => '\0',
            '^' or '$' => '\u0001',
            var plain => plain,
        };
        if (letter == '\u0001')
            return null;
        var (isNeeded, isOne) = Quantifier();
        return (letter == '\0' ? null : letter, isNeeded, isOne);
    }

    private static char Escaped(char sign) => sign switch
    {
        'b' or 'B' or 'A' or 'z' or 'Z' => '\u0001',
        _ when char.IsLetterOrDigit(sign) => '\0',
        _ => sign,
    };

    private char Class()
    {
        for (var first = _at; _at < _pattern.Length; _at++)
        {
            if (_pattern[_at] == '\\')
                _at++;
            else if (_pattern[_at] == ']' && _at > first)
                break;
        }
        _at++;
        return '\0';
    }

    private static void Take(Best best, (char? Letter, bool IsNeeded, bool IsOne) found)
    {
        if (found is { Letter: { } letter, IsNeeded: true })
            best.Add(letter);
        if (found is not { Letter: not null, IsNeeded: true, IsOne: true })
            best.End();
    }

    private void Group(Best best)
    {
        _at++;
        if (_pattern[_at] == '?')
        {
            _at = _pattern.IndexOfAny([':', '>'], _at) + 1;
        }
        var words = Alternatives();
        _at++;
        var (isNeeded, _) = Quantifier();
        best.End();
        if (isNeeded)
            best.Offer(words);
    }

    private (bool IsNeeded, bool IsOne) Quantifier()
    {
        var (isNeeded, isOne) = (true, true);
        while (_at < _pattern.Length && _pattern[_at] is '?' or '*' or '+' or '{')
        {
            isNeeded &= _pattern[_at] is '+' || (_pattern[_at] == '{' && _pattern[_at + 1] != '0');
            isOne = false;
            _at = _pattern[_at] == '{' ? _pattern.IndexOf('}', _at) + 1 : _at + 1;
        }
        return (isNeeded, isOne);
    }

    /// <summary>The best of what a sequence can't do without: the longer its shortest word, the seldomer it stands in vain.</summary>
    private sealed class Best
    {
        private readonly List<char> _run = [];

        public List<string>? Words { get; private set; }

        public void Add(char letter) => _run.Add(letter);

        public void End()
        {
            if (_run.Count > 0)
                Offer([new string([.. _run])]);
            _run.Clear();
        }

        public void Offer(List<string>? words)
        {
            if (words is not null && (Words is null || Shortest(words) > Shortest(Words)))
                Words = words;
        }

        private static int Shortest(List<string> words) => words.Min(word => word.Length);
    }
}
