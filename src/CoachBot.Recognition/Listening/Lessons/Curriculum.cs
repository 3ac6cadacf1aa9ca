using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Rules;

namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>All that a listener learns from.</summary>
/// <param name="Acts">The list of acts.</param>
/// <param name="Questions">Every question that can be open.</param>
/// <param name="Lessons">Labelled messages.</param>
/// <param name="Phrases">Phrases of the content, of which the act is known roughly.</param>
public sealed record Curriculum(
    IReadOnlyList<Act> Acts, IReadOnlyList<AskedQuestion> Questions, IReadOnlyList<Lesson> Lessons, IReadOnlyList<VagueLesson> Phrases)
{
    /// <summary>Words that say an act plainly.</summary>
    public IReadOnlyList<PlainRule> PlainRules { get; init; } = [];

    /// <summary>The topic that an act begins with nothing open; an act that isn't among them begins none.</summary>
    public IReadOnlyDictionary<string, string> Topics { get; init; } = new Dictionary<string, string>();

    /// <summary>The same without an author, to measure on what that author wrote.</summary>
    public Curriculum Without(string author) => this with { Lessons = [.. Lessons.Where(lesson => lesson.Author != author)] };
}
