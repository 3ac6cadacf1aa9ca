using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CoachBot.Dialogs;
using CoachBot.Servers;

namespace CoachBot.Benchmarks.Load;

/// <summary><c>load</c>: starts the Release build of the bot on SQLite, talks to it as a channel does, and prints what it measured.</summary>
internal static class LoadCommand
{
    /// <summary>A coaching conversation that can go round for ever: recognised, asked, answered, asked, answered, ended.</summary>
    private static readonly string[] StepContext = ["they said no", "they said go ahead, ask away", "cancel"];

    public static Command Create()
    {
        var turns = new Option<int>("--turns") { DefaultValueFactory = _ => 20_000 };
        var conversations = new Option<int[]>("--conversations") { DefaultValueFactory = _ => [1, 16], AllowMultipleArgumentsPerToken = true };
        var encoder = new Option<bool>("--encoder") { Description = "With the sentence encoder." };
        var data = new Option<string?>("--data") { Description = "The folder of the data, to be kept; without it a temporary one." };
        var command = new Command("load", "Measure turns per second from outside.") { turns, conversations, encoder, data };
        command.SetAction(line => RunAsync(line.GetValue(turns), line.GetValue(conversations)!, line.GetValue(encoder), line.GetValue(data)));
        return command;
    }

    private static async Task RunAsync(int turns, int[] conversations, bool encoder, string? data)
    {
        var folder = data ?? Directory.CreateTempSubdirectory("coachbot-load-").FullName;
        var settings = new Dictionary<string, string> { ["data"] = folder, ["Recognition:UseEncoder"] = encoder ? "true" : "false" };
        await using var channel = await LoadChannel.StartAsync();
        await LearnOnceAsync(settings);
        await using var bot = new BotProcess(settings);
        var since = Stopwatch.StartNew();
        await bot.StartAsync(CancellationToken.None);
        await new LoadRun(bot, channel, Coaching, "first").TurnAsync("first", 0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first_answer_s={since.Elapsed.TotalSeconds:F2}"));
        await new LoadRun(bot, channel, Coaching, "warm").RunAsync(Math.Min(turns, 5000), 16);
        foreach (var many in conversations)
        {
            Console.WriteLine(await new LoadRun(bot, channel, Coaching, $"load{many}").RunAsync(turns, many));
        }

        await bot.StopAsync();
        if (data is null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The first start of all learns the phrases and keeps what it learnt; the figures are of every other start.</summary>
    private static async Task LearnOnceAsync(Dictionary<string, string> settings)
    {
        await using var bot = new BotProcess(settings);
        await bot.StartAsync(CancellationToken.None);
        await bot.StopAsync();
    }
}
