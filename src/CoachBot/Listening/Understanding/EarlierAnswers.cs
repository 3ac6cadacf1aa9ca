using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>Answers of a talk that are put right in other words than before: “no wait, they declined”.</summary>
public sealed class EarlierAnswers(Listener listener, QuestionCatalog questions, TalkViews views)
{
    // What is said of a draft tells nothing of the deal: news there begins what it is about.
    private const string Draft = "check-draft";
    private const double Certain = 0.99;

    // What takes a turn of its own is no correction of an answer, however it begins.
    private static readonly string[] _ownTurns = ["want.", "steer.", "ask.", "news.call", "chat."];

    /// <summary>The message as a correction of one of them; null where it is none.</summary>
    public Reading? PutRight(ITurnContext turn, Reading reading, TalkState talk)
    {
        var announced = DiscourseMarkers.Announces(reading.Utterance.Text);
        if ((!announced && reading.Leading.Act != "correct")
            || (announced
                && Array.Exists(_ownTurns,
                    own => reading.Leading.Act.StartsWith(own, StringComparison.Ordinal) && reading.Leading.P >= Thresholds.Opening)))
        {
            return null;
        }
        var (text, time) = (DiscourseMarkers.Without(reading.Utterance.Text), views.Nothing(turn).Time);
        var message = listener.Hear(text);
        var answers = talk.Answered.Reverse().Distinct()
            .Where(key => questions.Find(talk.Open?.Topic ?? talk.Topic, key) is { Answers.Count: > 0 })
            .Select(key => (Key: key,
                Said: listener.Commands(message, new TalkView(time, views.Of(new OpenAsk(talk.Open?.Topic ?? talk.Topic, key)))).Leading))
            .Where(earlier => earlier.Said is { Act: "answer", Arg: not null, P: >= Thresholds.Cheap })
            .ToList();
        if (answers.Count == 0 || talk.Topic == Draft)
        {
            // “Actually, they've gone quiet” is news, even where it could be an answer.
            var news = listener.Commands(message, new TalkView(time, null)).Leading;
            return announced && news.P >= Thresholds.Undoable && TopicsOfNews.Of(news.Act) is { } topic && topic != talk.Topic
                ? reading.LedBy(news with { Span = reading.Whole })
                : null;
        }
        var best = answers.MaxBy(earlier => earlier.Said.P);
        return reading.LedBy(new Command("correct", $"{best.Key}={best.Said.Arg}", reading.Whole, Certain));
    }
}
