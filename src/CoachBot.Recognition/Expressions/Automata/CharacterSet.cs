using System.Globalization;

namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>What may stand in one place of a text: <c>a</c>, <c>.</c>, <c>\w</c>, <c>[^.!?]</c>.</summary>
/// <param name="Name">How it is written; two of one name hold the same.</param>
/// <param name="Ranges">The characters that were named, from and to.</param>
/// <param name="Kinds">The kinds of characters that were named, such as digits.</param>
/// <param name="IsNegated">Whether it holds what was not named.</param>
/// <param name="IgnoresCase">Whether capitals make no difference.</param>
internal sealed record CharacterSet(
    string Name,
    (char From, char To)[] Ranges,
    Func<char, bool>[] Kinds,
    bool IsNegated,
    bool IgnoresCase)
{
    private const char Joiner = '\u200D';
    private const char NonJoiner = '\u200C';

    /// <summary>Any character but the end of a line.</summary>
    public static CharacterSet Dot { get; } = new("[^\n]", [('\n', '\n')], [], IsNegated: true, IgnoresCase: false);

    /// <summary>One character.</summary>
    /// <param name="character">Which.</param>
    /// <param name="ignoresCase">Whether its capital will do.</param>
    public static CharacterSet Of(char character, bool ignoresCase)
    {
        var one = ignoresCase ? Casing.Fold(character) : character;
        return new($"{(ignoresCase ? "" : "=")}{one}", [(one, one)], [], IsNegated: false, ignoresCase);
    }

    /// <summary>One kind of characters.</summary>
    /// <param name="name">How it is written.</param>
    /// <param name="kind">Whether a character is of it.</param>
    public static CharacterSet Of(string name, Func<char, bool> kind) => new(name, [], [kind], IsNegated: false, IgnoresCase: false);

    /// <summary>Whether it holds a character.</summary>
    /// <param name="character">Any.</param>
    public bool Contains(char character) => (IsNamed(character) || Array.Exists(Kinds, kind => kind(character))) != IsNegated;

    /// <summary>What <c>\w</c> means: letters, digits, marks that take no room, and what joins words.</summary>
    /// <param name="character">Any.</param>
    public static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is <= UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation;

    /// <summary>What makes a word's border: the same, and the two signs that join letters or keep them apart.</summary>
    /// <param name="character">Any.</param>
    public static bool IsWordAtBorder(char character) => IsWord(character) || character is Joiner or NonJoiner;

    private bool IsNamed(char character)
    {
        if (IsInRange(character))
        {
            return true;
        }
        if (IgnoresCase)
        {
            foreach (var alike in Casing.Alike(character))
            {
                if (IsInRange(alike))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private bool IsInRange(char character)
    {
        foreach (var (from, to) in Ranges)
        {
            if (character >= from && character <= to)
            {
                return true;
            }
        }
        return false;
    }
}
