using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CoachBot.Servers;

namespace CoachBot.Benchmarks.Load;

/// <summary>
/// <c>load</c>: starts the Release build of the bot on SQLite, talks to it as a channel does, and prints what it measured.
/// </summary>
internal static class LoadCommand
{
    /// <summary>A coaching conversation that can go round for ever: recognised, asked, answered, asked, answered, ended.</summary>
    private static readonly string[] Coaching = ["they said no", "they said go ahead, ask away", "cancel"];

    private static readonly string ThisBuild = Path.Combine(AppContext.BaseDirectory, "CoachBot.dll");

    public static Command Create()
    {
        var turns = new Option<int>("--turns") { DefaultValueFactory = _ => 20_000 };
        var conversations =
            new Option<int[]>("--conversations") { DefaultValueFactory = _ => [1, 16], AllowMultipleArgumentsPerToken = true };
        var encoder = new Option<bool>("--encoder") { Description = "With the sentence encoder." };
        var data = new Option<string?>("--data") { Description = "The folder of the data, to be kept; without it a temporary one." };
        var beside =
            new Option<string?>("--beside") { Description = "The CoachBot.dll of another build: the two take turns, and the ratios are " +
                "printed." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 1, Description = "How often each build is measured." };
        var command = new Command("load", "Measure turns per second from outside.") { turns, conversations, encoder, data, beside, rounds };
        command.SetAction(line => RunAsync(
            new LoadPlan(line.GetValue(turns), line.GetValue(conversations)!, line.GetValue(encoder), line.GetValue(data)),
            line.GetValue(beside), line.GetValue(rounds)));
        return command;
    }

    private static async Task RunAsync(LoadPlan plan, string? beside, int rounds)
    {
        var (here, there) = (new List<LoadResult>(), new List<LoadResult>());
        for (var round = 0; round < rounds; round++)
        {
            if (beside is not null)
            {
                there.Add(await MeasureAsync(plan, Path.GetFullPath(beside), "beside"));
            }

            here.Add(await MeasureAsync(plan, ThisBuild, "this"));
        }

        if (beside is not null)
        {
            foreach (var line in LoadRatios.Of(here, there))
            {
                Console.WriteLine(line);
            }
        }
    }

    private static async Task<LoadResult> MeasureAsync(LoadPlan plan, string program, string build)
    {
        var folder = plan.Data ?? Directory.CreateTempSubdirectory("coachbot-load-").FullName;
        var settings = new Dictionary<string, string> { ["data"] = folder, ["Recognition:UseEncoder"] = plan.Encoder ? "true" : "false" };
        await using var channel = await LoadChannel.StartAsync();
        await LearnOnceAsync(settings, program);
        await using var bot = new BotProcess(settings) { Program = program };
        var since = Stopwatch.StartNew();
        await bot.StartAsync(CancellationToken.None);
        await new LoadRun(bot, channel, Coaching, "first").TurnAsync("first", 0);
        var result = new LoadResult(since.Elapsed, []);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"build={build} first_answer_s={result.FirstAnswer.TotalSeconds:F2} first_answer_cpu_s={bot.ProcessorTime.TotalSeconds:F2}"));
        await new LoadRun(bot, channel, Coaching, "warm").RunAsync(Math.Min(plan.Turns, 5000), 16);
        foreach (var many in plan.Conversations)
        {
            result.Figures.Add(await new LoadRun(bot, channel, Coaching, $"load{many}").RunAsync(plan.Turns, many));
            Console.WriteLine($"build={build} {result.Figures[^1]}");
        }

        await bot.StopAsync();
        if (plan.Data is null)
        {
            Directory.Delete(folder, recursive: true);
        }

        return result;
    }

    /// <summary>The first start of all learns the phrases and keeps what it learnt; the figures are of every other start.</summary>
    private static async Task LearnOnceAsync(Dictionary<string, string> settings, string program)
    {
        await using var bot = new BotProcess(settings) { Program = program };
        await bot.StartAsync(CancellationToken.None);
        await bot.StopAsync();
    }
}

/// <summary>What to measure.</summary>
internal sealed record LoadPlan(int Turns, int[] Conversations, bool Encoder, string? Data);

/// <summary>What one start of one build came to.</summary>
internal sealed record LoadResult(TimeSpan FirstAnswer, List<LoadFigures> Figures);
