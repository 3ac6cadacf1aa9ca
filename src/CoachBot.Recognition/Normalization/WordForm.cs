using System.Globalization;
using System.Text;

namespace CoachBot.Recognition.Normalization;

/// <summary>A word's plain form: lower case, no accents, straight apostrophes, no letter more than twice in a row ("soooo").</summary>
internal static class WordForm
{
    public const int Longest = 64;

    public static string Lower(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        return new(Lower(word, buffer));
    }

    /// <summary>
    /// Writes the plain form into the buffer (at least <see cref="Longest"/>) and returns the part written; longer words are cut.
    /// </summary>
    public static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (!Ascii.IsValid(word))
            word = WithoutAccents(word);
        var length = 0;
        foreach (var c in word)
        {
            if (length == Longest)
                break;
            var lower = Tokenizer.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
            if (length >= 2 && buffer[length - 1] == lower && buffer[length - 2] == lower && char.IsLetter(lower))
                continue;
            buffer[length++] = lower;
        }
        return buffer[..length];
    }

    private static string WithoutAccents(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in new string(word).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c);
        }
        return plain.ToString();
    }
}
