using System.Collections.Frozen;

namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>Which characters are the same but for their capitals, as an expression that ignores case takes them in any language.</summary>
internal static class Casing
{
    private static readonly FrozenDictionary<char, char[]> _alike = Enumerable.Range(0, char.MaxValue + 1)
        .GroupBy(code => char.ToLowerInvariant((char)code))
        .Select(group => group.Select(code => (char)code).ToArray()).Where(group => group.Length > 1)
        .SelectMany(group => group.Select(one => KeyValuePair.Create(one, group))).ToFrozenDictionary();

    /// <summary>One for all that are alike.</summary>
    /// <param name="character">Any of them.</param>
    public static char Fold(char character) => char.ToLowerInvariant(character);

    /// <summary>The others and itself; none for one without capitals.</summary>
    /// <param name="character">Any of them.</param>
    public static ReadOnlySpan<char> Alike(char character) => _alike.TryGetValue(character, out var group) ? group : [];
}
