using System.CommandLine;
using System.Diagnostics;
using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Listening;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Lessons;
using Command = System.CommandLine.Command;

namespace CoachBot.CommandLine;

/// <summary>Learns beforehand what the coach else learns at its first start. The build runs it for tests and for publishing.</summary>
internal static class LearnCommand
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(10);
    private static readonly string[] _models = ["model-*.bin", "listening-*.bin", "facts-*.bin"];

    public static Command Create()
    {
        var folder = new Option<string>("--out") { Description = "The folder for what is learnt: recognition, beside the program.",
            Required = true };
        var command = new Command("learn", "Learn from the content now, so that no start has to.") { folder };
        command.SetAction(line => Learn(Path.GetFullPath(line.GetValue(folder)!)));
        return command;
    }

    private static void Learn(string folder)
    {
        using var coach = AuthorCommands.Coach(folder);
        var source = Path.Combine(folder, "learnt-from");
        var from = Source(coach);
        if (File.Exists(source) && File.ReadAllText(source) == from)
        {
            return;
        }

        Console.WriteLine("The coach learns from its content: a few minutes on two processors, and again only after the content or the " +
            "learning has changed.");
        var (progress, since) = (coach.GetRequiredService<LearningProgress>(), Stopwatch.StartNew());
        using var often = new Timer(_ => TellHowFar(progress, since.Elapsed), null, Often, Often);
        Directory.CreateDirectory(folder);
        foreach (var old in _models.SelectMany(models => Directory.EnumerateFiles(folder, models)).ToList())
        {
            File.Delete(old);
        }

        // Side by side: each has stretches that keep one processor busy.
        var (learnt, curriculum, content) =
            (coach.GetRequiredService<Learnt>(), coach.GetRequiredService<Curriculum>(), coach.GetRequiredService<ContentLibrary>());
        Parallel.Invoke(() => learnt.Listener(curriculum), () => learnt.Counsel(content, curriculum));
        File.WriteAllText(source, from);
    }

    private static void TellHowFar(LearningProgress progress, TimeSpan taken)
    {
        if (progress.Percent is >= 10 and var percent)
        {
            Console.WriteLine($"  learning: {percent} % after {(int)taken.TotalSeconds} s, about " +
                $"{(int)(taken.TotalSeconds * (100 - percent) / percent)} s to go");
        }
    }

    /// <summary>Names all that is learnt from, and the code that learns.</summary>
    private static string Source(ServiceProvider coach) => CurriculumHash.Of(
        coach.GetRequiredService<Curriculum>(),
        $"{typeof(Listener).Module.ModuleVersionId} {coach.GetRequiredService<RecognitionEncoder>().Encoder is not null} " +
            $"{coach.GetRequiredService<ContentLibrary>().Version}");
}
