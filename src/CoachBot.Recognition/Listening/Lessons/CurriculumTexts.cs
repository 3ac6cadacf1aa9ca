using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>All texts of a curriculum, each cut once.</summary>
internal sealed class CurriculumTexts
{
    private readonly Dictionary<string, Gist> _gists;

    public CurriculumTexts(Curriculum curriculum)
    {
        Taught = [.. curriculum.Lessons.Where(lesson => lesson.Round == Round.Train).SelectMany(Parts)
            .Concat(curriculum.Phrases.Select(phrase => phrase.Text))
            .Concat(curriculum.Acts.SelectMany(act => ActTexts.Of(act, curriculum.Acts)).Select(pair => pair.Text))
            .Concat(curriculum.Questions.SelectMany(question => question.Answers).SelectMany(answer => answer.Like.Append(answer.Label)))
            .Distinct(StringComparer.Ordinal)];
        _gists = Taught.Concat(curriculum.Lessons.Select(lesson => lesson.Text)).Distinct(StringComparer.Ordinal)
            .ToDictionary(text => text, Acts.Gist.Of, StringComparer.Ordinal);
    }

    /// <summary>The texts that are learnt from.</summary>
    public IReadOnlyList<string> Taught { get; }

    /// <summary>What counts of each.</summary>
    public IEnumerable<string> Gists => _gists.Values.SelectMany(gist => new[] { gist.Whole, gist.Last });

    public Gist Gist(string text) => _gists[text];

    private static IEnumerable<string> Parts(Lesson lesson) =>
        lesson.Commands.Count == 1 ? [lesson.Text] : lesson.Commands.Select(command => command.Words!).Prepend(lesson.Text);
}
