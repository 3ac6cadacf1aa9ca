using CoachBot.Content;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Case;

/// <summary>Counsel whose own words stand in a question: “should I send another invite”, after they didn't come.</summary>
public sealed class PlainlyAsked(ContentLibrary content)
{
    private const int MostWords = 26;

    // What belongs to the case weighs more than one word in any case.
    private const double Own = 1.5;

    private static readonly WordExpression Asks = new(
        @"\?|\b(?:then what|what then|what now|or (?:not|no|nah|what)|any (?:tips?|advice|ideas?))\W*$|\b(?:what|how|should|do|can" +
        @"|shall|could) " +
            @"(?:(?:do|should|can|would|shall|must) )?i\b|^\W*(?:(?:and|but|so|ok|okay|or|then|now|well|hm+|coach|please|also|lol|hi" +
            @"|hey|tell me)\b\W*)*(?:do|does|did|should|shall|can|could" +
            @"|may|must|would|am|is|are|was|were|will|what|how|why|who|when|which|where|whether|if|suppose|at what|better|any|ought)\b");

    // “What if”, “should I”, “why do they”: of whatever else it speaks, it asks what to do.
    private static readonly WordExpression OfCase = new(
        @"^\W*(?:(?:and|but|so|ok|okay|or|then|now|well|hm+|coach)\b\W*)*(?:what if|what happens if|suppose|if (?:he|she|they)" +
        @"|should i|shall i" +
            @"|do i|can i|may i|ought i|must i|was it|is it (?:ok|okay|legal|rude|bad|wrong|pushy)|would it be|why (?:do|does|did|are" +
            @"|is|was|should" +
            @"|would) (?:he|she|they|people|i|it)|how (?:long|many|soon|likely)" +
            @"|what'?s the (?:chance|likelihood|odds|probability)|what are (?:the|my) (?:chances|odds))\b");

    private readonly Lazy<Dictionary<string, Entry[]>> _entries = new(() => content.Situations
        .Select(situation => (situation.Id, All: situation.Counsel.Values.SelectMany(counsel => Entries(counsel, counsel.Plainly))))
        .Append((Id: "", All: content.Shared.Counsel.Values.SelectMany(counsel => Entries(counsel, counsel.Plainly))
            .Concat(content.Situations.SelectMany(situation => situation.Counsel.Values)
                .SelectMany(counsel => Entries(counsel, counsel.Anywhere)))))
        .ToDictionary(topic => topic.Id, topic => topic.All.ToArray(), StringComparer.Ordinal));

    /// <summary>The counsel that a question asks for plainly; null where it asks for none.</summary>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="topic">The situation that it is about; null for none.</param>
    public Counsel? In(string text, string? topic)
    {
        if (!Asks.IsMatch(text))
        {
            return null;
        }
        var words = PlainLine.WordsOf(text);
        if (words.Count > MostWords)
        {
            return null;
        }
        var own = topic is null ? [] : _entries.Value.GetValueOrDefault(topic, []);
        return own.Select(entry => (entry, Weight: entry.Line.Weight(words) * Own))
            .Concat(_entries.Value[""].Select(entry => (entry, Weight: (double)entry.Line.Weight(words))))
            .Where(found => found.Weight > 0)
            .OrderByDescending(found => found.Weight)
            .Select(found => found.entry.Counsel)
            .FirstOrDefault();
    }

    /// <summary>Whether a message asks about the case, by how it begins.</summary>
    public static bool IsOfCase(string text) => OfCase.IsMatch(text);

    private static IEnumerable<Entry> Entries(Counsel counsel, IEnumerable<string> lines) =>
        lines.Select(line => new Entry(counsel, PlainLine.Of(line)));

    private sealed record Entry(Counsel Counsel, PlainLine Line);
}
