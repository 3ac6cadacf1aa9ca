using CoachBot.Content;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Words;

/// <summary>The words that are explained: each is a line of the content.</summary>
internal static class Glossary
{
    /// <summary>What a line's key begins with.</summary>
    public const string Prefix = "glossary-word-";

    private const int LongestWord = 4;

    private static readonly string[] _endings = ["s", "es", "ed", "d", "ing"];

    private const string Word = @"[""“‘'„«]?(?<word>[\p{L}][\p{L}' -]{1,40}?)[""”’'»]?";

    private const string Lead = @"^\W*(?:(?:ok|okay|and|but|so|sorry|please|pls|hm+|coach|excuse me|hi|hello|one question|question" +
        @"|well)\b\W*)*";

    private static readonly WordExpression[] _asks =
    [
        new(Lead + @"(?:and )?(?:what|wat) (?:means|mean|is meaning|meaning|signifies) (?:that |this |the |a |an )?(?:word |words " +
            @"|expression |phrase )?"
            + Word + @"(?: (?:here|in english|please|in this (?:sentence|text|case)|there))?\W*$"),
        new(Lead + @"(?:what|wat) (?:does|do|did) (?:that |this |the |a |an )?(?:word |words |expression |phrase )?" + Word
            + @" (?:mean|means)(?: (?:here|in english|please|exactly|in this (?:sentence|text)))*\W*$"),
        new(Lead + @"(?:what|wat)(?: is|'s|s) (?:that |this |the |a |an )?(?:word |words |expression |phrase |meaning of )?(?:the " +
            @"|a )?" + Word
            + @"(?: (?:please|in english|mean|meaning))?\W*$"),
        new(Lead + @"(?:i )?(?:do not|don'?t|not|didn'?t|can'?t) (?:know|understand|get) (?:that |this |the )?(?:word |words " +
            @"|expression |phrase |what (?:is )?)?"
            + Word + @"(?: (?:means|mean))?(?:[.!,;?].*)?$"),
        new(Lead + @"i (?:understand|know|get) not (?:that |this |the )?(?:word |words |expression |phrase )?" + Word + @"(?:[.!,;?].*)?$"),
        new(Lead + @"(?:can|could) you (?:please )?explain (?:me |to me )?(?:that |this |the )?(?:word |words |expression |phrase " +
            @"|what )?" + Word
            + @"(?: (?:means|mean|is))?(?: please)?\W*$"),
        new(Lead + @"(?:the )?(?:meaning of|explain|define|definition of) (?:the )?(?:word |words )?" + Word + @"\W*$"),
        new(Lead + Word + @",? (?:what(?:'s| is) (?:that|this|it)|what does (?:that|this|it) mean|meaning|means what" +
            @"|what means(?: that| this)?)\W*$"),
    ];

    // “What's the deadline?”, “I didn't get the deal”: it's the thing that is meant, unless the word is named as one.
    private static readonly WordExpression OfDeal = new(
        @"\b(?:what|wat)(?: is|'s|s) (?:the|this|that|your|his|her|their|our|my) [a-z]" +
            @"|\b(?:don'?t|didn'?t|do not|can'?t|not) (?:get|know)\b");

    private static readonly WordExpression OfWord = new(@"\b(?:words?|expression|phrase|mean|means|meaning)\b|[""“‘„«]");

    /// <summary>Which word is asked for, as its line's key; null where none is, or one that isn't explained.</summary>
    public static string? Asked(string text, SharedContent shared)
    {
        var said = text.Replace('’', '\'').Trim();
        return OfDeal.IsMatch(said) && !OfWord.IsMatch(said) ? null : _asks.Select(ask => ask.Match(said)).Where(match => match.Success)
            .Select(match => Key(match.Groups["word"].Value, shared))
            .FirstOrDefault(key => key is not null);
    }

    // “A brush-off”, “brush offs”, “brushing off” are “brush-off”.
    private static string? Key(string word, SharedContent shared)
    {
        var words = word.ToLowerInvariant().Trim(' ', '\'', '-').Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(one => one is "the" or "a" or "an" or "this" or "that" or "your" or "to").ToList();
        return words.Count is 0 or > LongestWord ? null
            : Forms(string.Join('-', words)).FirstOrDefault(form => shared.Lines.ContainsKey(Prefix + form));
    }

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        yield return word.Replace("-", "", StringComparison.Ordinal);
        yield return $"at-{word}";
        foreach (var ending in _endings.Where(ending => word.EndsWith(ending, StringComparison.Ordinal)))
        {
            yield return word[..^ending.Length];
            yield return word[..^ending.Length] + "e";
        }
        yield return word.Replace("ing-", "-", StringComparison.Ordinal);
        yield return word.Replace("ed-", "-", StringComparison.Ordinal);
    }
}
