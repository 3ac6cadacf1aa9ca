using System.Globalization;
using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Recognition;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Evaluation;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Tests.Content;

namespace CoachBot.Tests.Listening;

/// <summary>
/// The floor of each kind, on an author whose messages are never learnt from. Each leaves room for one or two messages, which turn with
/// every change of the data. Raise one with what was won; never lower it.
/// </summary>
public sealed class ListeningFloorTests
{
    private static readonly Curriculum Curriculum =
        CurriculumReader.Read(ContentLibrary.Load("en", ContentFolder.Own), [ContentFolder.Own]);

    private static readonly Lazy<IReadOnlyList<(Lesson Lesson, string Kind, string Read)>> Heard = new(Hear);

    [Theory]
    [InlineData("answer", true, 0.93)]
    [InlineData("ask", true, 0.76)]
    [InlineData("chat", true, 0.82)]
    [InlineData("service", true, 0.69)]
    [InlineData("other", true, 0.73)]
    [InlineData("unclear", true, 0.77)]
    [InlineData("unclear", false, 0.76)]
    [InlineData("ask", false, 0.79)]
    [InlineData("chat", false, 0.78)]
    [InlineData("service", false, 0.91)]
    [InlineData("other", false, 0.89)]
    public void A_kind_is_heard_at_least_as_often_as_before(string kind, bool isOpen, double floor)
    {
        var own = Heard.Value.Where(one => one.Kind == kind && one.Lesson.Open is not null == isOpen).ToList();
        var share = own.Count(one => one.Read == kind) / (double)own.Count;
        var flipped = Flipped([.. own]);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}, {(isOpen ? "a question" : "nothing")} open: {share:0.000} of " +
            $"{own.Count}\n{flipped}");
        Assert.True(share >= floor, $"{share:0.000} is below {floor}. Flipped since the recorded run:\n{flipped}");
    }

    [Fact]
    public void The_recorded_run_has_every_message()
    {
        var now = Path.Combine(AppContext.BaseDirectory, "heard.tsv");
        File.WriteAllLines(now, Heard.Value.Select(one => $"{one.Read}\t{Name(one.Lesson)}"));
        Assert.True(Heard.Value.All(one => Recorded.Value.ContainsKey(Name(one.Lesson))),
            $"Messages to calibrate on have changed: look at what flipped, then copy {now} to Listening/heard.tsv.");
    }

    [Fact]
    public void Every_lesson_names_a_question_that_can_be_open()
    {
        var questions = Curriculum.Questions.Select(question => question.Id).ToHashSet();
        Assert.Empty(Curriculum.Lessons.Select(lesson => lesson.Open).OfType<string>().Where(open => !questions.Contains(open)).Distinct());
    }

    private static readonly Lazy<Dictionary<string, string>> Recorded = new(() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Listening", "heard.tsv"))
            .Select(line => line.Split('\t', 2))
            .DistinctBy(line => line[1])
            .ToDictionary(line => line[1], line => line[0]));

    private static string Name(Lesson lesson) => $"{lesson.Open ?? "-"}\t{lesson.Text.ReplaceLineEndings("⏎")}";

    private static string Flipped(IReadOnlyList<(Lesson Lesson, string Kind, string Read)> heard) => string.Join('\n', heard
        .Where(one => Recorded.Value.TryGetValue(Name(one.Lesson), out var before) && before != one.Read && (before == one.Kind
            || one.Read == one.Kind))
        .Select(one => $"{(one.Read == one.Kind ? "now right" : "NOW WRONG")}: {one.Read} {Name(one.Lesson)}"));

    private static List<(Lesson Lesson, string Kind, string Read)> Hear()
    {
        var cache = Path.Combine(Path.GetTempPath(), "coachbot-tests", "recognition");
        var encoder = SentenceEncoder.TryLoad(Path.Combine(AppContext.BaseDirectory, "encoder"), cache);
        Assert.SkipWhen(encoder is null, "The sentence encoder was not fetched; the floors are those with it.");
        var listener = Listener.Learn(Curriculum, new DateTimeReader(), encoder, cache);
        var questions = Curriculum.Questions.ToDictionary(question => question.Id, question => question.Opened);
        var time = new DateTimeContext(new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));
        return [.. Curriculum.Lessons.Where(lesson => lesson.Round == Round.Calibrate).Select(lesson => Read(lesson,
            new(time, lesson.Open is null ? null : questions[lesson.Open])))];

        (Lesson, string, string) Read(Lesson lesson, TalkView view) => (
            lesson,
            ActKind.Of(Leading.Of(lesson.Commands.Select(command => command.Act)), lesson.Open is not null),
            ListeningTools.Kind(listener.Read(lesson.Text, view), view));
    }
}
