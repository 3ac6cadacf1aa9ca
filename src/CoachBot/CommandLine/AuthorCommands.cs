using System.CommandLine;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Evaluation;
using CoachBot.Recognition.Listening;
using Command = System.CommandLine.Command;

namespace CoachBot.CommandLine;

/// <summary>Tools for authors of content: what the coach makes of a phrase, and how well it does on many.</summary>
internal static class AuthorCommands
{
    public static Command Recognize()
    {
        var command = new Command("recognize", "Read phrases, one a line, and print what the coach takes each for.");
        command.SetAction(_ =>
        {
            using var coach = Coach();
            var listener = coach.GetRequiredService<Listener>();
            AuthorTools.Recognize(text => listener.Recognize(text), Console.In, Console.Out);
        });
        return command;
    }

    public static Command Evaluate()
    {
        var test = new Argument<FileInfo?>("test") { Description = "A file of text<TAB>label; without one, the content's own phrases are " +
            "cross-validated.",
            Arity = ArgumentArity.ZeroOrOne };
        var train = new Option<FileInfo?>("--train") { Description = "Train on this file alone instead of the content." };
        var none = new Option<string>("--none") { Description = "The label of what is out of scope.",
            DefaultValueFactory = _ => IntentRecognizer.None };
        var command = new Command("evaluate", "Measure recognition.") { test, train, none };
        command.SetAction(line => Evaluate(line.GetValue(test), line.GetValue(train), line.GetValue(none)!));
        return command;
    }

    public static Command When()
    {
        var command = new Command("when", "Read lines and print the date or time that each names; with --check, score a file of phrases.");
        Option[] options =
        [
            new Option<string>("--now") { Description = "The moment of writing, local to the zone: 2026-11-21T09:00." },
            new Option<string>("--zone") { Description = "The writer's time zone, such as Europe/London." },
            new Option<string>("--locale") { Description = "The writer's locale: en-GB writes the day first, en-US the month." },
            new Option<bool>("--past") { Description = "The texts tell of what has been." },
            new Option<bool>("--check") { Description = "The lines are phrases and their answers; print those read otherwise." },
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(line => WhenCommand.Run([.. line.Tokens.Skip(1).Select(token => token.Value)], CoachRegistration.NewDateReader(),
            Console.In, Console.Out, Console.Error));
        return command;
    }

    private static int Evaluate(FileInfo? test, FileInfo? train, string none)
    {
        try
        {
            EvaluateFiles(test, train, none);
            return 0;
        }
        catch (Exception exception) when (exception is TestFileException or IOException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static void EvaluateFiles(FileInfo? test, FileInfo? train, string none)
    {
        using var coach = Coach();
        var encoder = coach.GetRequiredService<RecognitionEncoder>().Encoder;
        if (test is null)
        {
            AuthorTools.CrossValidate([.. CoachRegistration.Phrases(coach.GetRequiredService<ContentLibrary>())], Console.Out, encoder);
            return;
        }

        using var tests = test.OpenText();
        if (train is null)
        {
            var listener = coach.GetRequiredService<Listener>();
            AuthorTools.Evaluate(text => listener.Recognize(text), tests, test.Name, Console.Out, none);
            return;
        }

        using var trains = train.OpenText();
        AuthorTools.TrainAndEvaluate(trains, train.Name, tests, test.Name, Console.Out, none, encoder);
    }

    /// <summary>Content and recognition as the bot has them.</summary>
    /// <param name="learnt">Where what is learnt is kept; null keeps it among the user's temporary files.</param>
    internal static ServiceProvider Coach(string? learnt = null)
    {
        var settings = new Dictionary<string, string?> { ["Recognition:CacheFolder"] = learnt
            ?? Path.Combine(Path.GetTempPath(), "coachbot-recognition") };
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).AddEnvironmentVariables().Build());
        return services.AddCoach().BuildServiceProvider();
    }
}
