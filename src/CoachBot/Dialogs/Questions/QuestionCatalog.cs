using System.Collections.Concurrent;
using System.Globalization;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition;

namespace CoachBot.Dialogs.Questions;

/// <summary>The questions of all topics, and what tells their answers apart in a seller's own words.</summary>
public sealed class QuestionCatalog(ContentLibrary content, RecognitionEncoder encoder)
{
    private readonly ConcurrentDictionary<Question, ExampleMatcher> _matchers = new(ReferenceEqualityComparer.Instance);

    public SharedContent Shared => content.Shared;

    public Question? Find(string topic, string key) =>
        content.Find(topic)?.Questions.GetValueOrDefault(key) ?? content.Shared.Questions.GetValueOrDefault(key);

    public Question Get(string topic, string key) =>
        Find(topic, key) ?? throw new InvalidOperationException($"'{topic}' has no question '{key}'. Add it to 'ask:' in its file.");

    public Topic? Topic(string id) => content.Find(id);

    /// <summary>Which answer the text means: its number, its label, or the like of it. Null when that isn't clear.</summary>
    public PossibleAnswer? Match(Question question, string text)
    {
        if (question.Answers.Count == 0 || text.Length == 0)
        {
            return null;
        }
        return Numbered(question, text) ?? InItsWords(question, text) ?? Alike(question, text);
    }

    /// <summary>The answer that the text is, by its number or word for word.</summary>
    public static PossibleAnswer? Exact(Question question, string text) => Numbered(question, text) ?? InItsWords(question, text);

    private static PossibleAnswer? Numbered(Question question, string text) =>
        int.TryParse(text.TrimEnd('.', ')'), NumberStyles.Integer, CultureInfo.InvariantCulture,
            out var number) && number >= 1 && number <= question.Answers.Count ? question.Answers[number - 1] : null;

    /// <summary>The answer whose label or example the text is.</summary>
    public static PossibleAnswer? InItsWords(Question question, string text) =>
        question.Answers.FirstOrDefault(answer =>
            string.Equals(answer.Label, text, StringComparison.OrdinalIgnoreCase)
                || string.Equals(answer.Id, text, StringComparison.OrdinalIgnoreCase)
            || answer.Like.Contains(text.TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase));

    private PossibleAnswer? Alike(Question question, string text)
    {
        var match = _matchers.GetOrAdd(question, Matcher).Match(text);
        return match is null || match.Score < SureEnough(question.Answers.Count)
            ? null
            : question.Answers.FirstOrDefault(answer => answer.Id == match.Id);
    }

    // The encoder finds some likeness between any two sentences, and the fewer the answers the more often chance finds one of them. Chosen
    // on held-out examples and on answers to other questions, so that with the encoder a wrong answer is taken less often than without, and
    // a right one more often.
    private double SureEnough(int answers) => encoder.Encoder is null ? 0 : 0.55 + (0.4 / answers);

    private ExampleMatcher Matcher(Question question) =>
        new(question.Answers.ToDictionary(answer => answer.Id, answer => (IReadOnlyList<string>)[answer.Label, .. answer.Like]),
            encoder.Encoder);
}
