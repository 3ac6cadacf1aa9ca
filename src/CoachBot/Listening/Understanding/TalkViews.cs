using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>What a listener has to know of a talk to hear a message in it: its question, its deal, and the other deals.</summary>
public sealed class TalkViews(ContentLibrary content, QuestionCatalog questions, DealsKnown deals, SellerClock clock)
{
    // What stands in the file that all topics share is asked under this name.
    private const string Shared = "shared";

    /// <summary>A talk, and the deals beside it; null with nothing open.</summary>
    public async Task<TalkView> OfAsync(ITurnContext turn, TalkState? talk, CancellationToken cancellationToken) =>
        new(clock.Context(turn.Activity), talk?.Open is { } open ? Of(open) : null)
        {
            HasWording = talk?.Wording is not null,
            IsLive = turn.Held<LiveCall>() is not null,
            Deal = talk?.Deal,
            Facts = [.. talk?.Facts.Select(fact => new Fact(fact.Key, fact.Value, default, 1) { When = fact.When }) ?? []],
            Deals = await deals.AllAsync(turn, cancellationToken),
        };

    /// <summary>Nothing but the moment, and where the seller is.</summary>
    public TalkView Nothing(ITurnContext turn) => new(clock.Context(turn.Activity), null);

    /// <summary>A question.</summary>
    public OpenQuestionView Of(OpenAsk open)
    {
        var topic = content.Find(open.Topic)?.Questions.ContainsKey(open.Question) == true ? open.Topic : Shared;
        var question = questions.Get(open.Topic, open.Question);
        return new(topic, open.Question, question.Answers.Count > 0 ? AnswerForm.Choice : AnswerForm.Words, question.Asks);
    }

    /// <summary>Whether a talk is about a case, so that what is told beside is more of it.</summary>
    public bool IsOfCase(TalkState talk) => content.Find(talk.Topic) is Situation;
}
