using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening;

/// <summary>Answers that a message gives before their question is put.</summary>
public sealed partial class Listener
{
    /// <summary>
    /// Which questions the parts of a message answer before they are asked. The part that the message leads with answers none: it is the
    /// news itself.
    /// </summary>
    /// <param name="reading">The message, read.</param>
    /// <param name="questions">The questions that are to come.</param>
    /// <param name="least">How likely an answer must be.</param>
    public IReadOnlyList<(OpenQuestionView Question, Command Answer)> Anticipate(Reading reading, IEnumerable<OpenQuestionView> questions,
        double least)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(questions);
        var utterance = reading.Utterance;
        var heard = new HeardMessage(utterance, _model.Ear);
        var nothingOpen = new Hearing(this, heard, null);
        var parts = Enumerable.Range(0, utterance.Clauses.Count)
            .Where(at => utterance.Clauses[at] is { Stance: Stance.Said or Stance.Reported, IsQuestion: false })
            .Where(at => nothingOpen.Part(at..(at + 1)).Best.Act != reading.Leading.Act)
            .ToList();
        return [.. questions.Select(view => (View: view, Open: _questions.GetValueOrDefault($"{view.Topic}/{view.Question}")))
            .Where(asked => asked.Open is not null)
            .Select(asked => (asked.View, Answer: parts
                .Select(at => new Hearing(this, heard, asked.Open).Part(at..(at + 1)).Best)
                .Where(best => best.Act == ActIds.Answer && best.P >= least)
                .MaxBy(best => best.P)))
            .Where(asked => asked.Answer is not null)
            .Select(asked => (asked.View, asked.Answer!))];
    }

    /// <summary>Which answer a story has given already to a question about what kind of case it is.</summary>
    /// <param name="reading">The message, read.</param>
    /// <param name="question">The question, with answers to choose from.</param>
    /// <returns>
    /// The likeliest answer, as likely as the whole and the clause that tells it most make it on average; null where no stories tell it.
    /// </returns>
    public Command? Foretold(Reading reading, OpenQuestionView question)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(question);
        var id = $"{question.Topic}/{question.Question}";
        if (_questions.GetValueOrDefault(id) is not { } asked || _model.Stories.GetValueOrDefault(id) is not { } stories)
            return null;
        var heard = new HeardMessage(reading.Utterance, _model.Ear);
        IReadOnlyList<float> Weigh(string text) => stories.Weigh(heard.Hear(text)).Foretells;
        var whole = Weigh(reading.Utterance.Text);
        var clauses = reading.Utterance.Clauses
            .Where(clause => clause is { Stance: Stance.Said or Stance.Reported or Stance.Past, IsQuestion: false })
            .Select(clause => Weigh(reading.Utterance.At(clause.Span)))
            .DefaultIfEmpty(whole)
            .ToList();
        return asked.Answers
            .Select((answer, at) => new Command(ActIds.Answer, answer.Id, new(0, reading.Utterance.Text.Length),
                (whole[at] + clauses.Max(clause => clause[at])) / 2))
            .MaxBy(answer => answer.P);
    }
}
