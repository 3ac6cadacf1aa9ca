using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies.Case;

/// <summary>The question to the coach behind what a message tells: “Spoke. Same price, but payment in 60 days. Is this a win?”.</summary>
internal static class QuestionBehind
{
    private const int FewestWords = 3;
    private const int MostWords = 14;

    private static readonly WordExpression ToCoach = new(
        @"^\W*(?:(?:and|so|but|ok|okay|or|then|now|well|hm+|eish|ei|coach|please)\b\W*)*(?:(?:do|should|shall|can|could|may|must|would|am" +
            @"|did|was|have) (?:i|we)|(?:is|was|isn't|wasn't) (?:it|this|that|he|she|the)|are (?:they|we|these)|(?:will|does|did|would" +
            @"|do) (?:he|she|they|it|this|that)|what if|if (?:he|she|they|i)|what (?:now|do|should|would|can)|whats next|why|how (?:do" +
            @"|long|much|should|can|would)|which|who|where|when (?:do|should|can|shall)|better to|worth|good idea|any (?:idea|advice))\b");

    /// <summary>Where it stands; null where the message asks nothing, or does nothing beside.</summary>
    public static Span? In(Reading reading)
    {
        var text = reading.Utterance.Text.TrimEnd();
        var from = text.TrimEnd(' ', '?', '!', '.').LastIndexOfAny(['.', '!', '?', '\n', '…']) + 1;
        var last = text[from..];
        var isOpen = TopicsOfNews.Of(reading.Leading.Act) is not null || reading.Leading.Act is "tell" or "answer" or "none";
        return from > 0
            && isOpen
            && reading.Leading is not { Act: "answer", P: >= Thresholds.Plain }
            && last.EndsWith('?')
            && WordCount.Of(last) is >= FewestWords and <= MostWords
            && WordCount.Of(text.AsSpan(0, from)) >= 1
                && ToCoach.IsMatch(last.Replace('’', '\''))
                && !text.Contains('"', StringComparison.Ordinal)
                && !text.Contains('“', StringComparison.Ordinal)
            ? new Span(from, last.Length) : null;
    }
}
