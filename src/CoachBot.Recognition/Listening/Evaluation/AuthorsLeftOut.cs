using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Evaluation;

/// <summary>Measures on what each author wrote with a listener that has learnt from the others alone.</summary>
public static class AuthorsLeftOut
{
    private static readonly DateTimeContext AnyDay = new(
        new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>Measures and reports.</summary>
    /// <param name="curriculum">All to learn from.</param>
    /// <param name="dates">Finds dates.</param>
    /// <param name="encoder">The encoder, or null.</param>
    /// <param name="output">The report.</param>
    /// <param name="only">The authors to leave out in turn, with commas between; null for each.</param>
    public static void Run(Curriculum curriculum, IDateTimeReader dates, SentenceEncoder? encoder, TextWriter output, string? only = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(output);
        var questions = curriculum.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var topics = new TopicRanking(curriculum.Topics);
        var all = new List<Heard>();
        foreach (var author in curriculum.Lessons.Select(lesson => lesson.Author)
            .Distinct()
            .Order()
            .Where(author => only is null || only.Split(',').Contains(author)))
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var listener = Listener.Learn(curriculum.Without(author), dates, encoder);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"without {author}: learnt in {watch.Elapsed.TotalSeconds:0.0} s, " +
                $"{Environment.CpuUsage.TotalTime.TotalSeconds:0} s cpu so far"));
            var heard = curriculum.Lessons.Where(lesson => lesson.Author == author)
                .Select(lesson => new Heard(lesson,
                    listener.Read(lesson.Text, new TalkView(AnyDay, lesson.Open is null ? null : questions[lesson.Open].Opened)))
                {
                    Topics = [.. lesson.Commands.Where(command => topics.Says(command.Act)).Select(command => topics.Of(command.Act))],
                    Recognised = lesson.Open is null ? listener.Recognize(lesson.Text) : null,
                })
                .ToList();
            ListeningReport.Summary(author, heard, output);
            all.AddRange(heard);
        }
        ListeningReport.Summary("all", all, output);
        ListeningReport.Details(all, output);
    }
}

/// <summary>A labelled message and how it was read.</summary>
public sealed record Heard(Lesson Lesson, Reading Reading)
{
    /// <summary>The act that leads, as labelled.</summary>
    public string Lead { get; } = Leading.Of(Lesson.Commands.Select(command => command.Act));

    /// <summary>The topics that may be begun, as labelled.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What it was recognised as, with nothing open.</summary>
    public RecognitionResult? Recognised { get; init; }

    /// <summary>The kind as labelled.</summary>
    public string Kind => ActKind.Of(Lead, Lesson.Open is not null);

    /// <summary>The kind as read.</summary>
    public string ReadKind => ActKind.Of(Reading.Leading.Act, Lesson.Open is not null);

    /// <summary>True where the act that was read is one of those labelled.</summary>
    public bool IsRight => Lesson.Commands.Any(command => command.Act == Reading.Leading.Act);

    /// <summary>True where the acts that were read are those labelled, in their order.</summary>
    public bool IsEachRight =>
        Lesson.Commands.Select(command => command.Act).SequenceEqual(Reading.Commands.Select(command => command.Act));

    /// <summary>True where one of the first acts of the ranking is right.</summary>
    public bool IsAmong(int first) => Reading.Ranking.Take(first).Any(read => Lesson.Commands.Any(command => command.Act == read.Act));
}
