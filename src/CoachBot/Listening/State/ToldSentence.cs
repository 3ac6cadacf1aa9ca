using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.State;

/// <summary>
/// A sentence that the seller has told in a talk, as it was written: “what was it that she said?” is answered with it, and with nothing
/// that was made of it.
/// </summary>
/// <param name="Words">The sentence.</param>
/// <param name="At">When it was told, in Unix milliseconds.</param>
public sealed record ToldSentence(string Words, long At)
{
    private const int Most = 16;
    private const int FewestWords = 3;
    private const int LongestWords = 240;

    /// <summary>
    /// Those known before, and those that a message tells; what it asks isn't among them. The oldest goes where it is too much.
    /// </summary>
    public static IReadOnlyList<ToldSentence> With(IReadOnlyList<ToldSentence> known, string text, DateTimeOffset at)
    {
        var told = Sentences(text)
            .Where(sentence => !sentence.EndsWith('?') && WordCount.Of(sentence) >= FewestWords
                && !known.Any(before => before.Words.Equals(sentence, StringComparison.OrdinalIgnoreCase)))
            .Select(sentence => new ToldSentence(sentence.Length > LongestWords ? sentence[..LongestWords] : sentence,
                at.ToUnixTimeMilliseconds()))
            .ToList();
        return told.Count == 0 ? known : [.. known.Concat(told).TakeLast(Most)];
    }

    // “9.12., 14 Uhr” ends no sentence; a mark with a space and a letter behind it does.
    private static IEnumerable<string> Sentences(string text)
    {
        var from = 0;
        foreach (var end in End.Matches(text))
        {
            yield return text[from..(end.Index + end.Length)].Trim();
            from = end.Index + end.Length;
        }
        yield return text[from..].Trim();
    }

    private static readonly WordExpression End = new(@"[!?…;]+\s+|\n+|(?:\p{L}{2,}|['""’”)])\.+\s+");
}
