using CoachBot.Cards;
using CoachBot.Content;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs.Questions;

/// <summary>How an open question looks: as it is asked first, and as it is asked again when the answer wasn't understood.</summary>
public sealed class QuestionCards(QuestionCatalog questions)
{
    private readonly QuestionCard _card = new(questions.Shared);

    /// <summary>The question as it stands; after a miss in other words, after more with the buttons in view.</summary>
    public CoachCard Of(ITurnContext turn, OpenQuestion open, string? lead = null)
    {
        var question = questions.Get(open.Topic, open.Question);

        // A sentence before it says why it comes again; else its other words do.
        var template = open.Misses == 1 && lead is null ? question.Again : question.Text;
        var text = open.Misses > 1 && lead is null ? questions.Shared.Line("not-understood-buttons") : template.Fill(open.Names(turn));
        if (open.Kind == AnswerKind.Draft && question.Answers.Count == 0)
        {
            return _card.BuildLong(text, open.Token, question.Hint, lead) with { Asks = open.Token };
        }
        var card = open.Kind is AnswerKind.Date or AnswerKind.Moment
            ? _card.BuildDate(text, open.Token, open.Kind == AnswerKind.Moment, question.Hint, lead)
            : _card.Build(text, open.Token, [.. question.Answers.Select(answer => (answer.Id, answer.Label))], question.Hint, lead);
        return card with { Asks = open.Token };
    }
}
