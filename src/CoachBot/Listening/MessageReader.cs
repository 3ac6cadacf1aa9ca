using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs.Questions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening;

/// <summary>Reads a message as it stands in its talk: once, and by nothing but its words and the talk.</summary>
public sealed class MessageReader(Listener listener, ContentLibrary content, QuestionCatalog questions, DealRepository deals, SellerClock clock)
{
    // What stands in the file that all topics share is asked under this name.
    private const string Shared = "shared";
    private const int MostDeals = 100;

    /// <summary>Reads a message.</summary>
    public async Task<Reading> ReadAsync(ITurnContext turn, string text, TalkState? talk, CancellationToken cancellationToken) =>
        listener.Read(text, new TalkView(clock.Context(turn.Activity), talk?.Open is { } open ? ViewOf(open) : null)
        {
            HasWording = talk?.Wording is not null,
            IsLive = talk?.LiveUntil > clock.Context(turn.Activity).Now,
            Deal = talk?.Deal,
            Deals = [.. (await deals.RecentAsync(turn.Transaction(), MostDeals, cancellationToken)).Select(deal => new DealView(deal.Buyer, deal.Company))],
        });

    /// <summary>What an opening message answers already of the questions that its topic will ask; what comes of words that were just shown, it can't tell.</summary>
    public IReadOnlyList<Answer> Ahead(ITurnContext turn, Reading reading, string topic)
    {
        if (content.Find(topic) is not { } begun || reading.Utterance.Clauses.Count < 2)
        {
            return [];
        }
        var time = clock.Context(turn.Activity);
        var views = begun.Questions.Values.Where(question => question.Answers.Count > 0 && question.Asks != "outcome").Select(question => ViewOf(new OpenAsk(topic, question.Key)));
        return [.. listener.Anticipate(reading, views, time, Thresholds.Undoable)
            .Select(ahead => new Answer(ahead.Question.Question, ahead.Answer.Arg, reading.Utterance.At(ahead.Answer.Span)))];
    }

    private OpenQuestionView ViewOf(OpenAsk open)
    {
        var topic = content.Find(open.Topic)?.Questions.ContainsKey(open.Question) == true ? open.Topic : Shared;
        var question = questions.Get(open.Topic, open.Question);
        return new(topic, open.Question, question.Answers.Count > 0 ? AnswerForm.Choice : AnswerForm.Words, question.Asks);
    }
}
