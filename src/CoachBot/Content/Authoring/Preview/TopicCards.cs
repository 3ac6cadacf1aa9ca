using CoachBot.Cards;
using CoachBot.Replies.Case;
using CoachBot.Replies.Words;

namespace CoachBot.Content.Authoring.Preview;

/// <summary>The cards of a topic: what it says, what it asks, and its counsel.</summary>
internal sealed class TopicCards(ContentLibrary content)
{
    // Somebody to say it to: names are left out of a sentence, or said, as in a talk.
    private static readonly Names _names = new("Ana Lima", "Contoso", "Sam Rivers");

    private readonly WordingCard _wordings = new(content.Shared);
    private readonly QuestionCard _questions = new(content.Shared);
    private readonly CounselCard _counsel = new(content.Shared);

    public IEnumerable<PreviewedCard> Of(Topic topic)
    {
        var situation = topic as Situation;
        foreach (var wording in situation?.Wordings.Values ?? [])
        {
            yield return new($"{topic.Id} / wording / {wording.Key}", _wordings.Build(situation!, wording, _names));
        }

        foreach (var question in topic.Questions.Values)
        {
            yield return new($"{topic.Id} / ask / {question.Key}", Asked(question));
        }

        foreach (var counsel in situation?.Counsel.Values ?? [])
        {
            if (Words(counsel) is { } words)
            {
                yield return new($"{topic.Id} / counsel / {counsel.Id}",
                    _counsel.Build(counsel, words, ShownWords.SourceOf(content, counsel), _names));
            }
        }
    }

    private CoachCard Asked(Question question) =>
        _questions.Build(question.Text.Fill(_names), "preview", [.. question.Answers.Select(answer => (answer.Id, answer.Label))],
            question.Hint);

    private FormText? Words(Counsel counsel)
    {
        if (counsel.Use is { } use)
        {
            return WordingForms.Nearest(content.Situation(use.Topic).Wordings[use.Key], new(Form.Spoken, Form.Plain));
        }

        return counsel.Say is { } said ? new(new(Form.Spoken, Form.Plain), said) : null;
    }
}
