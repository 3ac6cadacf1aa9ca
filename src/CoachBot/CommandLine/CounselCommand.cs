using System.CommandLine;
using System.Globalization;
using CoachBot.Replies.Case;

namespace CoachBot.CommandLine;

/// <summary>What counsel is found for messages, one a line.</summary>
internal static class CounselCommand
{
    private const int Most = 3;

    public static Command Create()
    {
        var command =
            new Command("counsel", "Read messages, one a line, and print the counsel that fits each best, with how likely it is.");
        command.SetAction(_ =>
        {
            using var coach = AuthorCommands.Coach();
            var finder = coach.GetRequiredService<CounselFinder>();
            while (Console.In.ReadLine() is { } message)
            {
                var found = finder.Find(message)
                    .Take(Most)
                    .Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Intent} {score.Score:F2}"));
                Console.WriteLine(string.Join('\t', found));
            }
        });
        return command;
    }
}
