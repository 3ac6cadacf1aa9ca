using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Features;

/// <summary>
/// Names the n-grams of a text by 64-bit hashes: words 1-2, characters 2-5 within a word and its borders.
/// At 64 bits no two n-grams of a realistic content meet, so the hash stands for the n-gram.
/// </summary>
internal static class NGrams
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong WordSeed = Basis ^ 0x5bd1e995;
    private const int LongestCharacters = 5;

    public static void Words(IReadOnlyList<string> words, List<ulong> into)
    {
        var previous = Hash(WordSeed, "^");
        foreach (var word in words)
        {
            var hash = Hash(WordSeed, word);
            into.Add(Mix(hash));
            into.Add(Mix(previous * 31 + hash));
            previous = hash;
        }
        into.Add(Mix(previous * 31 + Hash(WordSeed, "$")));
    }

    public static void Characters(IReadOnlyList<string> words, List<ulong> into) => Characters(words, 2, LongestCharacters, into);

    /// <summary>Those of middle length alone: a third of the number, and nearly as telling.</summary>
    public static void FewCharacters(IReadOnlyList<string> words, List<ulong> into) => Characters(words, 3, 4, into);

    private static void Characters(IReadOnlyList<string> words, int shortest, int longest, List<ulong> into)
    {
        Span<char> buffer = stackalloc char[WordForm.Longest + 2];
        foreach (var word in words)
        {
            var length = Math.Min(word.Length, WordForm.Longest);
            buffer[0] = buffer[length + 1] = ' ';
            word.AsSpan(0, length).CopyTo(buffer[1..]);
            AddCharacters(buffer[..(length + 2)], shortest, longest, into);
        }
    }

    private static void AddCharacters(ReadOnlySpan<char> word, int shortest, int longest, List<ulong> into)
    {
        for (var start = 0; start < word.Length - 1; start++)
        {
            var hash = (Basis ^ word[start]) * Prime;
            var end = Math.Min(word.Length, start + longest);
            for (var at = start + 1; at < end; at++)
            {
                hash = (hash ^ word[at]) * Prime;
                if (at - start + 1 >= shortest)
                    into.Add(Mix(hash));
            }
        }
    }

    private static ulong Hash(ulong seed, string word)
    {
        foreach (var c in word)
            seed = (seed ^ c) * Prime;
        return seed;
    }

    // Spreads the bits, so that the low ones can serve as a table slot.
    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93;
        return hash ^ (hash >> 32);
    }
}
