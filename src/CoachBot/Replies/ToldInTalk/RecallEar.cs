using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Replies.ToldInTalk;

/// <summary>Hears that somebody asks for what they have told before.</summary>
public sealed class RecallEar : IMomentWords
{
    // What is known of a deal as a whole is another question.
    private const string WholeDeal = "want.deal";
    private const double Plainly = 0.98;
    private const int FewestOfNews = 4;

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(reading.Leading is not { Act: WholeDeal, P: >= Thresholds.Plain }
            && RecallQuestion.In(reading.Utterance.Text) is { } question
            && !IsBesideNews(reading, question)
            ? Heard(reading, question)
            : reading);

    // “They postponed it. What did she say in spring?”: news comes first, and what is asked beside it needn't be heard.
    private static bool IsBesideNews(Reading reading, RecallQuestion question) =>
        reading.Commands.Any(command => command.Act.StartsWith("news.", StringComparison.Ordinal) && command.P >= Thresholds.Moving)
            && WordCount.Of(reading.Utterance.Text.Remove(question.At, question.Length)) >= FewestOfNews;

    private static Reading Heard(Reading reading, RecallQuestion question)
    {
        var ask = new Command(RecallReplies.Act, null, new(question.At, question.Length), Plainly);
        // “What's coming up, and what was it she said?”: beside it, what is plainly wanted is done, too.
        var beside = reading.Commands.Where(command => command.P >= Thresholds.Undoable && !command.Span.Overlaps(ask.Span)
            && command.Act.StartsWith("want.", StringComparison.Ordinal)).ToList();
        return reading with { Commands = [.. beside, ask], Ranking = [ask, .. reading.Ranking], Facts = [] };
    }
}
