using CoachBot.Content;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Recognition.Listening.Rules;

namespace CoachBot.Listening.Acts;

/// <summary>
/// Gathers from the content what a listener learns from: acts, questions, phrases, and the labelled messages in
/// <c>listening.AUTHOR.tsv</c>.
/// </summary>
internal static class CurriculumReader
{
    private const string Shared = "shared";

    private static readonly string[] _dates = [FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Remind];
    private static readonly string[] _names =
        [FactKeys.Buyer, FactKeys.Company, FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Introduction, FactKeys.Competitor];

    public static Curriculum Read(ContentLibrary content, IEnumerable<string> folders)
    {
        var added = content.Topics.Where(topic => !content.Acts.OfTopics.ContainsKey(topic.Id)).ToList();
        var acts = content.Acts.Acts.Concat(added.Select(topic => new Act(NewsOf(topic), topic.When, [], []))).ToList();
        var phrases = content.Topics.SelectMany(topic => topic.Phrases.Select(
            phrase => new VagueLesson(phrase, content.Acts.OfTopics.GetValueOrDefault(topic.Id) ?? [NewsOf(topic)])));
        var commands = content.Acts.OfCommands.Select(pair => new PlainRule(pair.Value, content.Commands.Words(pair.Key), []));
        return new(acts, [.. Questions(content)], new LessonFiles([.. folders.SelectMany(Lessons)]),
            [.. phrases]) { PlainRules = [.. content.Acts.Plain, .. commands], Topics = Topics(content) };
    }

    private static Dictionary<string, string> Topics(ContentLibrary content)
    {
        var topics = new Dictionary<string, string>(content.Acts.Begins);
        foreach (var (topic, act) in content.Acts.OfTopics.SelectMany(pair => pair.Value.Select(act => (pair.Key, act))))
        {
            topics.TryAdd(act, topic);
        }
        foreach (var topic in content.Topics)
        {
            topics.TryAdd(NewsOf(topic), topic.Id);
        }
        return topics;
    }

    // A situation that an organisation has added is news of its own.
    private static string NewsOf(Topic topic) => $"news.{topic.Id}";

    private static IEnumerable<AskedQuestion> Questions(ContentLibrary content) =>
        content.Topics.SelectMany(topic => topic.Questions.Values.Select(question => Asked(topic.Id, question)))
            .Concat(content.Shared.Questions.Values.Select(question => Asked(Shared, question)));

    private static AskedQuestion Asked(string topic, Question question) => new(
        topic, question.Key, question.Text.Source, Form(question), question.Asks,
        [.. question.Answers.Select(answer => new ListedAnswer(answer.Id, answer.Label, answer.Like, answer.Means))]);

    private static AnswerForm Form(Question question) => question switch
    {
        { Answers.Count: > 0 } => AnswerForm.Choice,
        { Asks: { } asks } when _dates.Contains(asks) => AnswerForm.Date,
        { Asks: { } asks } when _names.Contains(asks) => AnswerForm.Name,
        _ => AnswerForm.Words,
    };

    private static IEnumerable<string> Lessons(string folder) =>
        Directory.EnumerateFiles(folder, "listening.*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
