using System.CommandLine;
using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Evaluation;
using CoachBot.Recognition.Listening.Lessons;
using Command = System.CommandLine.Command;

namespace CoachBot.CommandLine;

/// <summary>What the coach hears in messages, one a line.</summary>
internal static class ListenCommand
{
    public static Command Create()
    {
        var open = new Option<string?>("--open") { Description = "The question that stands open: TOPIC/QUESTION." };
        var now = new Option<DateTimeOffset?>("--now") { Description = "The time it is; without it, that of the clock." };
        var zone = new Option<string>("--zone") { Description = "The seller's time zone.", DefaultValueFactory = _ => "UTC" };
        var locale =
            new Option<string>("--locale") { Description = "The seller's language and country.", DefaultValueFactory = _ => "en-GB" };
        var questions = new Option<bool>("--questions") { Description = "List the questions that can stand open." };
        var command = new Command("listen", "Read messages, one a line, and print what each does: KIND<TAB>DETAILS.") { open, now, zone,
            locale, questions };
        command.SetAction(line =>
        {
            using var coach = AuthorCommands.Coach();
            var known = coach.GetRequiredService<Curriculum>().Questions;
            if (line.GetValue(questions))
            {
                List(known);
                return 0;
            }
            try
            {
                var time = Time(line.GetValue(now), line.GetValue(zone)!, line.GetValue(locale)!);
                var view = new TalkView(time, Find(line.GetValue(open), known)?.Opened);
                ListeningTools.Listen(coach.GetRequiredService<Listener>(), view, Console.In, Console.Out);
                return 0;
            }
            catch (ArgumentException wrong)
            {
                Console.Error.WriteLine(wrong.Message);
                return 1;
            }
        });
        return command;
    }

    private static void List(IEnumerable<AskedQuestion> questions)
    {
        foreach (var question in questions.Select(question => question.Id).Order(StringComparer.Ordinal))
        {
            Console.WriteLine(question);
        }
    }

    private static AskedQuestion? Find(string? id, IEnumerable<AskedQuestion> questions) => id is null
        ? null
        : questions.FirstOrDefault(question => question.Id == id)
            ?? throw new ArgumentException($"'{id}' is not a question of the coach. 'listen --questions' lists them.");

    private static DateTimeContext Time(DateTimeOffset? now, string zone, string locale)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
        {
            throw new ArgumentException($"'{zone}' is not a time zone. Write one such as Europe/Madrid.");
        }
        try
        {
            return new(now ?? TimeProvider.System.GetUtcNow(), found, CultureInfo.GetCultureInfo(locale, predefinedOnly: true));
        }
        catch (CultureNotFoundException)
        {
            throw new ArgumentException($"'{locale}' is not a language and country. Write one such as en-US.");
        }
    }
}
