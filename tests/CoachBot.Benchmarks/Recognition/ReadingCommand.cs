using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CoachBot.CommandLine;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Lessons;
using Microsoft.Extensions.DependencyInjection;
using Command = System.CommandLine.Command;

namespace CoachBot.Benchmarks.Recognition;

/// <summary><c>reading</c>: what a whole reading of a message costs, on distinct messages of an author who taught nothing.</summary>
internal static class ReadingCommand
{
    private const string Author = "e";

    public static Command Create()
    {
        var messages = new Option<int>("--messages") { DefaultValueFactory = _ => 500 };
        var learnt = new Option<string>("--learnt") { DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "recognition"),
            Description = "The folder of what was learnt." };
        var command = new Command("reading", "Measure the processor time of whole readings.") { messages, learnt };
        command.SetAction(line => Run(line.GetValue(messages), line.GetValue(learnt)!));
        return command;
    }

    private static void Run(int many, string learnt)
    {
        using var coach = AuthorCommands.Coach(learnt);
        var (listener, curriculum) = (coach.GetRequiredService<Listener>(), coach.GetRequiredService<Curriculum>());
        var lessons = curriculum.Lessons.Where(lesson => lesson.Author == Author).DistinctBy(lesson => lesson.Text).ToList();
        var questions = curriculum.Questions.ToDictionary(question => question.Id, question => question.Opened, StringComparer.Ordinal);
        DateTimeReader.WarmUp(CultureInfo.GetCultureInfo("en-GB"));
        var since = Stopwatch.GetTimestamp();
        Read(listener, lessons[^1], questions);
        var first = Stopwatch.GetElapsedTime(since);
        // What is measured has been compiled, and was never read before.
        lessons[many..].ForEach(lesson => Read(listener, lesson, questions));
        double[] spent = [.. lessons[..many].Select(lesson => Read(listener, lesson, questions)).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"messages={many} words={lessons[..many].Average(lesson => lesson.Text.Split(' ').Length):F1} " +
                $"first_ms={first.TotalMilliseconds:F0} cpu_ms_p50={spent[many / 2]:F2} cpu_ms_p99={spent[many * 99 / 100]:F2} " +
                $"cpu_ms_mean={spent.Average():F2}"));
    }

    private static double Read(Listener listener, Lesson lesson, Dictionary<string, OpenQuestionView> questions)
    {
        var view = new TalkView(new(DateTimeOffset.UtcNow, TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB")),
            lesson.Open is null ? null : questions[lesson.Open]);
        var before = Environment.CpuUsage.TotalTime;
        listener.Read(lesson.Text, view);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
