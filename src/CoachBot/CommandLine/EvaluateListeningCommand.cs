using System.CommandLine;
using System.Globalization;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Evaluation;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Evaluation;
using CoachBot.Recognition.Listening.Lessons;
using Command = System.CommandLine.Command;

namespace CoachBot.CommandLine;

/// <summary>How well the coach listens, on a file of messages or on those of each author in turn.</summary>
internal static class EvaluateListeningCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo?>("file")
        {
            Description =
                "A file of text<TAB>kind<TAB>TOPIC/QUESTION or -; without one, each author of the content's messages is left out in turn.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var author = new Option<string?>("--author") { Description = "Leave out these authors alone, with commas between." };
        var command = new Command("evaluate-listening", "Measure how well the coach listens.") { file, author };
        command.SetAction(line => Evaluate(line.GetValue(file), line.GetValue(author)));
        return command;
    }

    private static int Evaluate(FileInfo? file, string? author)
    {
        using var coach = AuthorCommands.Coach();
        var curriculum = coach.GetRequiredService<Curriculum>();
        if (file is null)
        {
            AuthorsLeftOut.Run(curriculum, CoachRegistration.NewDateReader(), coach.GetRequiredService<RecognitionEncoder>().Encoder,
                Console.Out, author);
            return 0;
        }
        try
        {
            using var reader = file.OpenText();
            var lines = ListeningFile.Read(reader, file.Name,
                curriculum.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal));
            KindReport.Run(coach.GetRequiredService<Listener>(), curriculum.Questions, lines,
                new DateTimeContext(DateTimeOffset.UtcNow, TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB")), Console.Out);
            return 0;
        }
        catch (Exception exception) when (exception is TestFileException or IOException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
