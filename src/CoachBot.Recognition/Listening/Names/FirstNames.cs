using System.Collections.Frozen;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>
/// Common first names of many countries, in lower case without accents. Names that are also everyday words are left out on purpose.
/// </summary>
public static class FirstNames
{
    private static readonly FrozenSet<string> Names = Read();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan = Names
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="lower">The word, in lower case.</param>
    public static bool Contains(ReadOnlySpan<char> lower) => NamesBySpan.Contains(lower);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(FirstNames).Assembly.GetManifestResourceStream("first-names.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[])[' ', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
