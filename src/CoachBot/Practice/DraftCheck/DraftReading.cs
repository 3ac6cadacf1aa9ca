using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>A draft as the rules see it: the seller's own words, and what they do.</summary>
public sealed class DraftReading
{
    private const int TooFewWordsToTell = 8;
    private const int LeastSmallWords = 8;

    private readonly DraftMarks _marks;

    public DraftReading(Draft draft, DraftRules rules)
    {
        (_marks, Rules) = (rules.Marks, rules);
        Draft = draft;
        Own = OwnPart.Of(draft.Text);
        Text = TokenizedText.Read(Own.Text, rules.Vocabulary);
        WordCount = CountWords(Own.Text);
        Questions = [.. Text.Sentences.SelectMany(AskedIn)];
        HasWayOut = Has("way-out");
    }

    public DraftRules Rules { get; }

    public Draft Draft { get; }

    public OwnPart Own { get; }

    public TokenizedText Text { get; }

    /// <summary>Words of the message itself; a subject line is none of them.</summary>
    public int WordCount { get; }

    /// <summary>Each question that is really asked, in the draft's words; "how are you?" is courtesy.</summary>
    public IReadOnlyList<string> Questions { get; }

    public bool HasWayOut { get; }

    /// <summary>Whether anything is really asked: “cheaper, if that helps?” only has the mark.</summary>
    public bool AsksSomething =>
        Text.Sentences.Any(sentence => sentence.Asks && _marks["real-question"].Find(Text, sentence).Any());

    /// <summary>Whether there's any word in it that holds sentences together.</summary>
    public bool IsSpeech => Has("small-words") || Has("self") || Has("other") || Has("asks") || Has("thanks");

    /// <summary>No sentence gets by without "the", "to" and "you"; of a few words, nobody can tell.</summary>
    public bool IsInItsLanguage =>
        WordCount < TooFewWordsToTell
            || LeastSmallWords * (All("small-words").Count() + All("self").Count() + All("other").Count()) >= WordCount;

    public bool Has(string mark) => _marks[mark].Find(Text).Any();

    /// <summary>The same, outside of questions.</summary>
    public bool Says(string mark) => Text.Sentences.Any(sentence => !sentence.Asks && _marks[mark].Find(Text, sentence).Any());

    /// <summary>How many questions are of this kind.</summary>
    public int Asking(string mark) => Text.Sentences.Count(sentence => sentence.Asks && _marks[mark].Find(Text, sentence).Any());

    public IEnumerable<PhraseMatch> All(string mark) => _marks[mark].Find(Text);

    public IEnumerable<PhraseMatch> All(string mark, DraftSentence sentence) => _marks[mark].Find(Text, sentence);

    private IEnumerable<string> AskedIn(DraftSentence sentence)
    {
        if (!sentence.Asks || _marks["courtesy-question"].Find(Text, sentence).Any(match => match.First == sentence.FirstToken))
        {
            return [];
        }
        // "What is your budget, who decides, and when do you start?" is three.
        var asked = _marks["asking-words"]
            .Find(Text, sentence)
            .Count(match => match.First == sentence.FirstToken || Text.Tokens[match.First].AfterPause)
            + _marks["joined-questions"].Find(Text, sentence).Count();
        return Enumerable.Repeat(Text.Words(sentence), Math.Max(1, asked));
    }

    private static int CountWords(string text)
    {
        var body = text.StartsWith("subject:", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0
            and var end ? text[end..] : text;
        return body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
    }
}
