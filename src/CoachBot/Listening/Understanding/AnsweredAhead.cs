using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>What a story tells before it is asked.</summary>
public sealed class AnsweredAhead(ContentLibrary content, Listener listener, TalkViews views)
{
    private const int FewestForKind = 7;
    private const int FewestBesideDenial = 3;

    private static readonly string[] _denials =
        ["not", "no", "never", "without", "nobody", "didnt", "dont", "doesnt", "isnt", "wasnt", "hasnt", "havent"];

    // What came of words that were just shown, which of them to take, and whether one may: only the seller can say, and only then.
    private static readonly string[] _unforeseeable = ["outcome", "choice", "consent", "words"];

    /// <summary>
    /// What an opening message answers already of the questions that its topic will ask; what comes of words that were just shown, it can't
    /// tell.
    /// </summary>
    public IReadOnlyList<Answer> In(Reading reading, string topic)
    {
        if (content.Find(topic) is not { } begun)
        {
            return [];
        }
        var told = begun.Questions.Values.Select(question => Plainly(reading, question)
            ?? (question.Foretold.Count > 0 ? Foretold(reading, topic, question) : null)).OfType<Answer>().ToList();
        if (reading.Utterance.Clauses.Count < 2)
        {
            return told;
        }
        var asked = begun.Questions.Values.Where(question =>
            question.Answers.Count > 0 && question.Asks is { } asks && !_unforeseeable.Contains(asks))
            .Select(question => views.Of(new OpenAsk(topic, question.Key)));
        return [.. told, .. listener.Anticipate(reading, asked, Thresholds.Undoable)
            .Select(ahead => new Answer(ahead.Question.Question, ahead.Answer.Arg, reading.Utterance.At(ahead.Answer.Span)))];
    }

    // Of two that are told, the one with more of its words; of equals the one that is written first.
    private static Answer? Plainly(Reading reading, Question question)
    {
        if (!question.Answers.Any(answer => answer.Plainly.Count > 0))
        {
            return null;
        }
        var words = PlainLine.WordsOf(reading.Utterance.Text);
        // “They didn't even ask for a discount”: where something is denied, one word tells nothing.
        var least = words.Overlaps(_denials) ? FewestBesideDenial : 1;
        return question.Answers.Select(answer => (answer.Id, Weight: answer.Plainly.Select(line => line.Weight(words)).Append(0).Max()))
            .Where(told => told.Weight >= least)
            .OrderByDescending(told => told.Weight)
            .Select(told => new Answer(question.Key, told.Id, reading.Utterance.Text))
            .FirstOrDefault();
    }

    // Bare news tells nothing but itself.
    private Answer? Foretold(Reading reading, string topic, Question question) =>
        reading.Utterance.WordCount >= FewestForKind
            && listener.Foretold(reading, views.Of(new OpenAsk(topic, question.Key))) is { Arg: { } id, P: >= Thresholds.Foretold } told
            && question.Foretold.Contains(id)
            ? new Answer(question.Key, id, reading.Utterance.At(told.Span))
            : null;
}
