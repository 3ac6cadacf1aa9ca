namespace CoachBot.Content;

/// <summary>A line of <c>plainly:</c>: words that stand in a message together, in any order.</summary>
public sealed record PlainLine(IReadOnlyList<PlainWord> Words)
{
    private static readonly char[] _between = [' ', ',', '.', '!', '?', ';', ':', '-', '/', '(', ')', '"', '“', '”', '…', '\n'];

    public static PlainLine Of(string line) => new([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlainWord.Of)]);

    /// <summary>The words of a message, to be looked through.</summary>
    public static HashSet<string> WordsOf(string text) =>
        [.. text.Split(_between, StringSplitOptions.RemoveEmptyEntries).Select(PlainWord.Bare)];

    /// <summary>How many words of the line stand there; none where one is missing.</summary>
    public int Weight(HashSet<string> words) => Words.All(word => word.StandsIn(words)) ? Words.Count : 0;
}
