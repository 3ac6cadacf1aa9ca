using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>
/// The stretches of a text that Recognizers is to read. Its expressions backtrack, and a long text takes it more than its length: so it
/// reads only what stands around the words in question, and of a text as long as a book three stretches.
/// </summary>
internal static class Passages
{
    private const int Around = 18;
    private const int Most = 3;
    private const int MostLetters = 400;

    public static List<Range> Of(List<DateToken> tokens, IEnumerable<int> places)
    {
        var passages = new List<Range>();
        var end = 0;
        foreach (var place in places)
        {
            if (place < end || passages.Count == Most) continue;
            var start = Math.Max(end, place - Around);
            end = Math.Min(tokens.Count, place + Around);
            if (tokens[end - 1].End - tokens[start].Index <= MostLetters) passages.Add(start..end);
        }
        return passages;
    }
}
