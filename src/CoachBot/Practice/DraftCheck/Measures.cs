using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// What no list of words can tell: how many questions, how long, about whom. Each gives the words that it is about, or null.
/// </summary>
internal static class Measures
{
    private const int TooManyQuestions = 3;
    private const int FewestWordsToAskIn = 12;
    private const int LongestSample = 8;
    private const int MostExclamations = 2;

    public static string? Of(DraftMeasure measure, DraftReading draft, RuleSearch search) => measure switch
    {
        DraftMeasure.Questions => Questions(draft),
        DraftMeasure.Length => Length(draft),
        DraftMeasure.Self => Self(draft),
        DraftMeasure.NoQuestion => NoQuestion(draft),
        DraftMeasure.Exclamations => Exclamations(draft),
        DraftMeasure.Pressed => Pressed(draft, [.. search.Pressing]),
        _ => null,
    };

    private static string? Questions(DraftReading draft) =>
        draft.Questions.Count >= TooManyQuestions ? string.Join(' ', draft.Questions.Distinct()) : null;

    private static string? Length(DraftReading draft)
    {
        var most = LongestFor(draft.Draft.Channel);
        if (draft.WordCount <= most)
        {
            return null;
        }
        var beyond = draft.Own.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Skip(most);
        return string.Join(' ', beyond.Take(LongestSample)) + (draft.WordCount > most + LongestSample ? " …" : "");
    }

    public static int LongestFor(DraftChannel channel) => channel == DraftChannel.Chat ? 60 : 150;

    private static string? Self(DraftReading draft)
    {
        var self = draft.All("self").ToList();
        var (other, company) = (draft.All("other").Count(), draft.All("company").Count());
        var isPersonal = draft.Has("humble") || draft.Has("thanks");
        var weight = self.Count + company;
        var sentences = draft.Text.Sentences.Count(sentence => sentence.Length > 3);
        var begins = self.Count(match => draft.Text.IsFirst(match.First) || draft.Text.Tokens[match.First].AfterPause);
        var isSelf = weight >= 5
            && self.Count >= 3
            && weight >= 2 * other
            && begins * 3 >= sentences
            && company >= (isPersonal || self.Count < 6 ? 2 : 1);
        return isSelf ? string.Join(' ', self.Select(match => draft.Text.Words(match.First, match.End))) : null;
    }

    private static string? NoQuestion(DraftReading draft)
    {
        if (draft.Text.Sentences.Any(sentence => sentence.Asks)
            || draft.WordCount < FewestWordsToAskIn
            || draft.Has("asks")
            || draft.Has("trade")
            || draft.Has("closes")
            || draft.HasWayOut)
        {
            return null;
        }
        return LastSentence(draft);
    }

    // “!!”, or three sentences that end with one.
    private static string? Exclamations(DraftReading draft)
    {
        var loud = draft.Text.Sentences.Select(sentence => (sentence, Marks: MarksBehind(draft, sentence)))
            .Where(one => one.Marks > 0)
            .ToList();
        if (loud.Sum(one => one.Marks) <= MostExclamations && loud.TrueForAll(one => one.Marks < MostExclamations))
        {
            return null;
        }
        var (most, marks) = loud.MaxBy(one => one.Marks);
        var words = draft.Text.Words(most).TrimEnd('!', '?', '.', ' ').Split(' ');
        return $"{string.Join(' ', words.TakeLast(LongestSample / 2))}{new string('!', marks)}";
    }

    // How a sentence ends may stand in it or right behind it.
    private static int MarksBehind(DraftReading draft, DraftSentence sentence)
    {
        var (text, last, marks) = (draft.Own.Text, draft.Text.Tokens[sentence.EndToken - 1].End, 0);
        for (var at = last; at < text.Length && (text[at] is '!' or '?' or ' '); at++)
        {
            marks += text[at] == '!' ? 1 : 0;
        }
        return marks;
    }

    // Where somebody is pressed, the way out has to be said. A question that leaves the answer open says it, too.
    private static string? Pressed(DraftReading draft, List<PhraseMatch> pressing)
    {
        if (pressing.Count == 0
            || draft.HasWayOut
            || draft.All("open-question").Any(question => !pressing.Exists(match => IsSameSentence(draft, match, question))))
        {
            return null;
        }
        return LastSentence(draft) ?? draft.Text.Words(pressing[^1].First, pressing[^1].End);
    }

    private static bool IsSameSentence(DraftReading draft, PhraseMatch one, PhraseMatch other) =>
        draft.Text.Tokens[one.First].Sentence == draft.Text.Tokens[other.First].Sentence;

    private static string? LastSentence(DraftReading draft)
    {
        var last = draft.Text.Sentences.LastOrDefault(sentence => sentence.Length > 4);
        return last.Length > 0 ? draft.Text.Words(last) : null;
    }
}
