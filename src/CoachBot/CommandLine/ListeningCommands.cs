using CoachBot.Listening;
using System.CommandLine;
using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Evaluation;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Evaluation;
using CoachBot.Recognition.Listening.Lessons;
using Command = System.CommandLine.Command;

namespace CoachBot.CommandLine;

/// <summary>Tools for authors: what the coach hears in a message, and how well it listens.</summary>
internal static class ListeningCommands
{
    public static Command Listen()
    {
        var open = new Option<string?>("--open") { Description = "The question that stands open: TOPIC/QUESTION." };
        var now = new Option<DateTimeOffset?>("--now") { Description = "The time it is." };
        var zone = new Option<string>("--zone") { Description = "The seller's time zone.", DefaultValueFactory = _ => "UTC" };
        var locale = new Option<string>("--locale") { Description = "The seller's language and country.", DefaultValueFactory = _ => "en-GB" };
        var questions = new Option<bool>("--questions") { Description = "List the questions that can stand open." };
        var command = new Command("listen", "Read messages, one a line, and print what each does: KIND<TAB>DETAILS.") { open, now, zone, locale, questions };
        command.SetAction(line =>
        {
            using var coach = AuthorCommands.Coach();
            var curriculum = coach.GetRequiredService<Curriculum>();
            if (line.GetValue(questions))
            {
                foreach (var question in curriculum.Questions)
                    Console.WriteLine(question.Id);
                return 0;
            }
            var asked = line.GetValue(open);
            var found = curriculum.Questions.FirstOrDefault(question => question.Id == asked);
            if (asked is not null && found is null)
            {
                Console.Error.WriteLine($"'{asked}' is not a question of the coach. 'listen --questions' lists them.");
                return 1;
            }
            var time = new DateTimeContext(
                line.GetValue(now) ?? DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById(line.GetValue(zone)!), CultureInfo.GetCultureInfo(line.GetValue(locale)!));
            ListeningTools.Listen(coach.GetRequiredService<Listener>(), new TalkView(time, found?.Opened), Console.In, Console.Out);
            return 0;
        });
        return command;
    }

    public static Command Evaluate()
    {
        var file = new Argument<FileInfo?>("file")
        {
            Description = "A file of text<TAB>kind<TAB>TOPIC/QUESTION or -; without one, each author of the content's messages is left out in turn.",
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
        if (Environment.GetEnvironmentVariable("DUMP") is { } dump) { File.WriteAllText(dump, System.Text.Json.JsonSerializer.Serialize(curriculum)); return 0; }
        if (file is null)
        {
            AuthorsLeftOut.Run(curriculum, new DateTimeReader(), coach.GetRequiredService<RecognitionEncoder>().Encoder, Console.Out, author);
            return 0;
        }
        try
        {
            using var reader = file.OpenText();
            var lines = ListeningFile.Read(reader, file.Name, curriculum.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal));
            KindReport.Run(coach.GetRequiredService<Listener>(), curriculum.Questions, lines, new DateTimeContext(DateTimeOffset.UtcNow, TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB")), Console.Out);
            return 0;
        }
        catch (Exception exception) when (exception is TestFileException or IOException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
