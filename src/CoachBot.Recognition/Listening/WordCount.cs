namespace CoachBot.Recognition.Listening;

/// <summary>How long a text is, in words: whatever stands between white space is one.</summary>
public static class WordCount
{
    /// <summary>How many words a text has.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var (words, isInside) = (0, false);
        foreach (var sign in text)
        {
            var isWord = !char.IsWhiteSpace(sign);
            words += isWord && !isInside ? 1 : 0;
            isInside = isWord;
        }
        return words;
    }
}
