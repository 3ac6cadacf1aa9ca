using System.Globalization;

namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>Reads what stands behind a backslash for characters, within a class and without: <c>\d</c>, <c>\p{L}</c>, <c>\.</c>.</summary>
internal static class EscapeParser
{
    private static readonly HashSet<UnicodeCategory> _cased =
        [UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter];

    /// <summary>The characters that are meant.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="at">Behind the backslash; then behind what was read.</param>
    /// <param name="ignoresCase">Whether capitals make no difference.</param>
    public static CharacterSet Read(string pattern, ref int at, bool ignoresCase)
    {
        var sign = at < pattern.Length ? pattern[at++] : throw new NotSupportedException("Nothing is escaped.");
        return sign switch
        {
            'd' => CharacterSet.Of(@"\d", char.IsDigit),
            'D' => CharacterSet.Of(@"\D", one => !char.IsDigit(one)),
            's' => CharacterSet.Of(@"\s", char.IsWhiteSpace),
            'S' => CharacterSet.Of(@"\S", one => !char.IsWhiteSpace(one)),
            'w' => CharacterSet.Of(@"\w", CharacterSet.IsWord),
            'W' => CharacterSet.Of(@"\W", one => !CharacterSet.IsWord(one)),
            'n' => CharacterSet.Of('\n', ignoresCase),
            'r' => CharacterSet.Of('\r', ignoresCase),
            't' => CharacterSet.Of('\t', ignoresCase),
            'p' => Category(pattern, ref at, ignoresCase),
            _ when char.IsAsciiLetterOrDigit(sign) || sign == '_' => throw new NotSupportedException($@"\{sign}"),
            _ => CharacterSet.Of(sign, ignoresCase),
        };
    }

    private static CharacterSet Category(string pattern, ref int at, bool ignoresCase)
    {
        var end = pattern.IndexOf('}', at);
        var name = end < 0 ? "" : pattern[at..(end + 1)];
        at = end + 1;
        return name switch
        {
            "{L}" => CharacterSet.Of(@"\p{L}", char.IsLetter),
            // Where capitals make no difference, a category of them is that of all letters that have them.
            "{Lu}" or "{Ll}" when ignoresCase => CharacterSet.Of(@"\p{Lu}\p{Ll}\p{Lt}",
                one => _cased.Contains(CharUnicodeInfo.GetUnicodeCategory(one))),
            "{Lu}" => CharacterSet.Of(@"\p{Lu}", char.IsUpper),
            "{Ll}" => CharacterSet.Of(@"\p{Ll}", char.IsLower),
            _ => throw new NotSupportedException($@"\p{name}"),
        };
    }
}
