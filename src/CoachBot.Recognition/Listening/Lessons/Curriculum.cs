using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>All that a listener learns from.</summary>
/// <param name="Acts">The list of acts.</param>
/// <param name="Questions">Every question that can be open.</param>
/// <param name="Lessons">Labelled messages.</param>
/// <param name="Phrases">Phrases of the content, of which the act is known roughly.</param>
public sealed record Curriculum(
    IReadOnlyList<Act> Acts, IReadOnlyList<AskedQuestion> Questions, IReadOnlyList<Lesson> Lessons, IReadOnlyList<VagueLesson> Phrases)
{
    /// <summary>The same without an author, to measure on what that author wrote.</summary>
    public Curriculum Without(string author) => this with { Lessons = [.. Lessons.Where(lesson => lesson.Author != author)] };
}
