using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>
/// Learns, for questions about what kind of case it is, which answer a story has given before they are put: from all ways of answering
/// them, and from whole stories. They have choosers of their own, for at an open question a story of somebody else's is no answer.
/// </summary>
internal static class StoryChoosers
{
    private const float StoryWeight = 1.5f;

    public static Dictionary<string, AnswerChooser> Learn(Curriculum curriculum, IReadOnlyDictionary<string, HeardText> heard)
    {
        var stories = curriculum.Lessons.Where(lesson => lesson is { Round: Round.Foretell, Open: not null }).ToLookup(
            lesson => lesson.Open!, StringComparer.Ordinal);
        return AnswerExamples.Of(curriculum, heard).Where(asked => asked.Question.Answers.Count > 0 && stories.Contains(asked.Question.Id))
            .AsParallel()
            .Select(asked => (asked.Question.Id, Chooser: AnswerChooser.Learn(
                [.. asked.Examples, .. Told(asked.Question, stories[asked.Question.Id], heard)], asked.Question.Answers.Count)))
            .ToDictionary(learnt => learnt.Id, learnt => learnt.Chooser, StringComparer.Ordinal);
    }

    /// <summary>The texts that are needed for it, beside those of the answers.</summary>
    public static IEnumerable<string> Texts(Curriculum curriculum) =>
        curriculum.Lessons.Where(lesson => lesson.Round == Round.Foretell).Select(lesson => lesson.Text);

    private static IEnumerable<AnswerExample> Told(AskedQuestion question, IEnumerable<Lesson> stories,
        IReadOnlyDictionary<string, HeardText> heard) =>
        from story in stories
        from command in story.Commands
        where command.Act == ActIds.Answer
        let at = question.Answers.ToList().FindIndex(answer => answer.Id == command.Arg)
        where at >= 0
        select new AnswerExample(heard[story.Text], at, story.Author, StoryWeight);
}
