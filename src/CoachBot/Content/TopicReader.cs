using CoachBot.Dialogs.Questions;

namespace CoachBot.Content;

/// <summary>Reads what every topic has: phrases, questions, lines.</summary>
internal static class TopicReader
{
    private const int LongestButton = 24;
    private const int LongestLabel = 30;

    public static Topic Read(Section file, string id, Topic? below)
    {
        file.Allow("intent", "language", "button", "when", "phrases", "not", "ask", "lines");
        return new Topic
        {
            Id = id,
            Button = file.OptionalText("button", LongestButton) ?? below?.Button ?? "",
            When = file.OptionalText("when", 200) ?? below?.When ?? "",
            Phrases = [.. below?.Phrases ?? [], .. file.Texts("phrases")],
            CounterExamples = [.. below?.CounterExamples ?? [], .. file.Texts("not")],
            Questions = SituationReader.Over(below?.Questions, Questions(file)),
            Lines = SituationReader.Over(below?.Lines, Lines(file)),
        };
    }

    public static IReadOnlyDictionary<string, Question> Questions(Section file) =>
        file.Named("ask").Select(Question).ToDictionary(question => question.Key);

    public static IReadOnlyDictionary<string, Template> Lines(Section file) =>
        file.Templates("lines").ToDictionary(line => line.Key, line => line.Text);

    private static Question Question(Section section)
    {
        section.Allow("text", "again", "hint", "asks", "foretold", "answers");
        var answers = section.Children("answers").Select(Answer).ToList();
        if (answers.GroupBy(answer => answer.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            section.Problem("answers", $"Two answers have the id '{twice.Key}'. Give each its own.");
        }
        var foretold = section.Texts("foretold");
        foreach (var unknown in foretold.Where(id => !answers.Exists(answer => answer.Id == id)))
        {
            section.Problem("foretold", $"'{unknown}' is no answer of this question. Write ids of its answers.");
        }
        var text = section.Template("text");
        return new Question(section.Name, text, section.OptionalTemplate("again") ?? text)
        {
            Hint = section.OptionalText("hint", 120),
            Asks = section.OptionalText("asks", 40),
            Foretold = foretold,
            Answers = answers,
        };
    }

    private static PossibleAnswer Answer(Section section)
    {
        section.Allow("id", "label", "means", "like", "plainly");
        return new PossibleAnswer(section.Text("id", 40), section.Text("label", LongestLabel),
            section.Texts("like"))
        {
            Means = section.OptionalText("means", 60),
            Plainly = [.. section.Texts("plainly").Select(PlainLine.Of)],
        };
    }
}
