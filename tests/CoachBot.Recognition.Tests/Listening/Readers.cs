using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Facts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Tests.Listening;

/// <summary>What the product's own labelled messages teach, learnt once for all tests.</summary>
internal static class Readers
{
    private static readonly Lazy<Curriculum> Taught = new(() => new([], Questions(), [.. Lessons()], []));

    private static readonly Lazy<FactReader> OfFacts = new(() => FactReader.Learn(Curriculum, new DateTimeReader()));

    public static FactReader Facts => OfFacts.Value;

    public static Curriculum Curriculum => Taught.Value;

    private static AskedQuestion[] Questions() =>
    [
        new("shared", "by-when", "By when?", AnswerForm.Date, FactKeys.Deadline, []),
        new("shared", "who", "Who is it?", AnswerForm.Name, FactKeys.Buyer, []),
        new("prepare-call", "who", "Who is it with?", AnswerForm.Name, FactKeys.Buyer, []),
        new("debrief-call", "who", "Who was it with?", AnswerForm.Name, FactKeys.Buyer, []),
        new("prepare-call", "when", "When is it?", AnswerForm.Date, FactKeys.Call, []),
        new("set-reminder", "when", "When?", AnswerForm.Date, FactKeys.Remind, []),
        new("relationship-no-sale", "who-decides", "Who decides?", AnswerForm.Name, FactKeys.Decides, []),
    ];

    private static IEnumerable<Lesson> Lessons()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"),
            "listening.*.tsv").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(path);
            foreach (var lesson in LessonFile.Read(reader, path, Path.GetFileName(path).Split('.')[1]))
                yield return lesson;
        }
    }
}
