namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>Reads a class of characters: <c>[a-z0-9’-]</c>, <c>[^.!?\n]</c>.</summary>
internal sealed class ClassParser(string pattern, bool ignoresCase)
{
    private readonly List<(char From, char To)> _ranges = [];
    private readonly List<Func<char, bool>> _kinds = [];

    /// <summary>The class.</summary>
    /// <param name="at">Behind its opening bracket; then behind the closing one.</param>
    public CharacterSet Read(ref int at)
    {
        var begin = at;
        var isNegated = At(at) == '^';
        at += isNegated ? 1 : 0;
        // A bracket that comes first is a character.
        for (var first = at; At(at) != ']' || at == first;)
        {
            Member(ref at);
        }
        at++;
        return new($"{(ignoresCase ? "" : "=")}[{pattern[begin..at]}", [.. _ranges], [.. _kinds], isNegated, ignoresCase);
    }

    private void Member(ref int at)
    {
        // A class within a class would be taken from it.
        if (At(at) == '-' && At(at + 1) == '[')
        {
            throw new NotSupportedException("A class taken from another.");
        }
        var first = Character(ref at);
        if (first is { } from && At(at) == '-' && At(at + 1) != ']')
        {
            at++;
            if (At(at) == '[' || Character(ref at) is not { } to || to < from)
            {
                throw new NotSupportedException("A range without an end.");
            }
            _ranges.Add((from, to));
        }
        else if (first is { } single)
        {
            _ranges.Add((single, single));
        }
    }

    // Null for a kind of characters, which is kept as it is.
    private char? Character(ref int at)
    {
        var sign = At(at++);
        if (sign != '\\')
        {
            return sign;
        }
        var escaped = EscapeParser.Read(pattern, ref at, ignoresCase);
        if (escaped.Ranges is [var (one, _)])
        {
            return one;
        }
        _kinds.AddRange(escaped.Kinds);
        return null;
    }

    private char At(int at) => at < pattern.Length ? pattern[at] : throw new NotSupportedException("A class doesn't end.");
}
