using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Acts;

/// <summary>
/// Turns a curriculum into examples for the act model. How well an answer fits is always judged by a chooser that hasn't seen the text's
/// author.
/// </summary>
internal sealed class ActExampleMaker(
    Curriculum curriculum,
    CurriculumTexts texts,
    IReadOnlyDictionary<string, HeardText> heard,
    IReadOnlyDictionary<string, QuestionChoosers> choosers,
    ActFeatures features)
{
    // Found by leaving authors out.
    private const float VagueWeight = 0.4f;
    private const float LikeWeight = 0.15f;
    private const float PartWeight = 0.5f;
    private const float ElsewhereWeight = 0.5f;

    // What does the same whatever question stands open, as long as that is one to choose from.
    private static readonly string[] _elsewhere = ["ask", "want", "steer", "chat", ActIds.Foreign, ActIds.OthersData, ActIds.None];

    private readonly Dictionary<string, int> _numbers = curriculum.Acts.Select((act, at) => (act.Id, at))
        .ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
    private readonly Dictionary<string, AskedQuestion> _questions =
        curriculum.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    private readonly List<AskedQuestion> _choices = [.. curriculum.Questions.Where(question => question.Form != AnswerForm.Words)];
    private readonly List<Wanted> _wanted = [];
    private int _next;

    public IReadOnlyList<Example> Make()
    {
        foreach (var lesson in curriculum.Lessons.Where(lesson => lesson.Round == Round.Train))
            AddLesson(lesson);
        foreach (var phrase in curriculum.Phrases)
            Add(phrase.Text, null, null, phrase.AnyOf, VagueWeight);
        foreach (var (text, act) in curriculum.Acts.SelectMany(act => ActTexts.Of(act, curriculum.Acts)))
            Add(text, null, null, [act], 1);
        foreach (var question in _questions.Values)
        {
            foreach (var answer in question.Answers)
            {
                for (var number = 0; number < answer.Like.Count; number++)
                    Add(answer.Like[number], question, QuestionChoosers.Fold(number), [ActIds.Answer], LikeWeight);
            }
        }
        return [.. _wanted.AsParallel().AsOrdered().Select(ToExample)];
    }

    public AskedQuestion? Question(string? id) => id is null ? null : _questions.GetValueOrDefault(id);

    public int[] Classes(Lesson lesson) => [.. lesson.Commands.Select(command => _numbers[command.Act]).Distinct()];

    public ActInput Input(string text, AskedQuestion? open, Func<AskedQuestion, AnswerEvidence?> weigh)
    {
        var gist = texts.Gist(text);
        return new(heard[gist.Whole], heard[gist.Last], open, open is null ? null : weigh(open), ActInput.NamesDate(gist.Whole),
            gist.HasDenied);
    }

    private void AddLesson(Lesson lesson)
    {
        var open = Question(lesson.Open);
        var acts = lesson.Commands.Select(command => command.Act).Distinct().ToList();
        foreach (var act in acts)
            Add(lesson.Text, open, lesson.Author, [act], 1f / acts.Count);
        if (lesson.Commands.Count > 1)
        {
            foreach (var command in lesson.Commands)
                Add(command.Words!, open, lesson.Author, [command.Act], PartWeight);
        }
        else if (open is null && _elsewhere.Contains(ActIds.Family(lesson.Commands[0].Act)))
            Add(lesson.Text, _choices[_next++ % _choices.Count], lesson.Author, [lesson.Commands[0].Act], ElsewhereWeight);
    }

    private void Add(string text, AskedQuestion? open, string? source, IReadOnlyList<string> acts, float weight) =>
        _wanted.Add(new(text, open, source, [.. acts.Select(act => _numbers[act])], weight));

    private Example ToExample(Wanted wanted)
    {
        var input = Input(wanted.Text, wanted.Open,
            asked => choosers.GetValueOrDefault(asked.Id)?.WeighUnseen(heard[texts.Gist(wanted.Text).Whole], wanted.Source ?? ""));
        return new(features.Of(input), wanted.Classes[0], false,
            wanted.Weight) { AnyOf = wanted.Classes.Length > 1 ? wanted.Classes : null };
    }

    private sealed record Wanted(string Text, AskedQuestion? Open, string? Source, int[] Classes, float Weight);
}
