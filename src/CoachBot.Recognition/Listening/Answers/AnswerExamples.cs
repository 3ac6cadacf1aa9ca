using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>
/// Gathers how each answer of each question is given: its label, the content's examples, and messages. Where any words will do, all that
/// was ever answered is one answer: what is close to none of it is rather something else.
/// </summary>
internal static class AnswerExamples
{
    private const float MessageWeight = 1.5f;

    /// <summary>The texts that are needed for it.</summary>
    public static IEnumerable<string> Texts(Curriculum curriculum) =>
        Gather(curriculum, text => text).SelectMany(pair => pair.Examples).Select(example => example.Text);

    public static IEnumerable<(AskedQuestion Question, IReadOnlyList<AnswerExample> Examples)> Of(Curriculum curriculum,
        IReadOnlyDictionary<string, HeardText> heard) =>
        Gather(curriculum, text => heard[text]).Select(pair => (pair.Question,
            (IReadOnlyList<AnswerExample>)[.. pair.Examples.Select(example =>
                new AnswerExample(example.Text, example.Answer, example.Source, example.Weight))]));

    private static IEnumerable<(AskedQuestion Question, List<(T Text, int Answer, string Source, float Weight)> Examples)> Gather<T>(
        Curriculum curriculum, Func<string, T> to)
    {
        var answered = curriculum.Lessons.Where(lesson => lesson.Round == Round.Train && lesson.Open is not null)
            .SelectMany(lesson => lesson.Commands.Where(command => command.Act == ActIds.Answer).Select(command => (lesson, command)))
            .ToLookup(pair => pair.lesson.Open!, StringComparer.Ordinal);
        foreach (var question in curriculum.Questions)
        {
            var examples = new List<(T, int, string, float)>();
            if (question.Answers.Count == 0)
                examples.AddRange(answered[question.Id].Select(pair =>
                    (to(pair.command.Words ?? pair.lesson.Text), 0, pair.lesson.Author, MessageWeight)));
            for (var at = 0; at < question.Answers.Count; at++)
            {
                var answer = question.Answers[at];
                examples.Add((to(answer.Label), at, "label", 1));
                examples.AddRange(answer.Like.Select((like, number) => (to(like), at, QuestionChoosers.Fold(number), 1f)));
                examples.AddRange(answered[question.Id].Where(pair => pair.command.Arg == answer.Id)
                    .Select(pair => (to(pair.command.Words ?? pair.lesson.Text), at, pair.lesson.Author, MessageWeight)));
            }
            if (examples.Count > 0)
                yield return (question, examples);
        }
    }
}
