using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.CommandLine;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Tests.Listening;
using Microsoft.Extensions.DependencyInjection;
using Command = System.CommandLine.Command;

namespace CoachBot.Benchmarks.Recognition;

/// <summary><c>expressions</c>: what it takes to ask every expression of the product whether it matches each of some messages.</summary>
internal static class ExpressionsCommand
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private const int Rounds = 3;
    private const double Mega = 1 << 20;

    public static Command Create()
    {
        var messages = new Option<int>("--messages") { DefaultValueFactory = _ => 300 };
        var plain = new Option<bool>("--plain") { Description = ".NET's own expressions instead, each made when it is first asked." };
        var learnt = new Option<string>("--learnt") { DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "recognition"),
            Description = "The folder of what was learnt." };
        var command = new Command("expressions", "Measure the processor time and memory of all expressions.") { messages, plain, learnt };
        command.SetAction(line => Run(line.GetValue(messages), line.GetValue(plain), line.GetValue(learnt)!));
        return command;
    }

    private static void Run(int many, bool plain, string learnt)
    {
        var texts = Texts(many, learnt);
        string[] patterns = [.. ProductExpressions.All().Select(expression => expression.Pattern).Distinct()];
        var (cpu, memory) = (Environment.CpuUsage.TotalTime, GC.GetTotalMemory(forceFullCollection: true));
        Func<string, bool>[] asked = [.. patterns.Select(pattern => Asked(pattern, plain))];
        for (var round = 1; round <= Rounds; round++)
        {
            var matches = texts.Sum(text => asked.Count(matches => matches(text)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"expressions={asked.Length} messages={many} round={round} matches={matches} " +
                    $"cpu_ms={(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds:F0} " +
                    $"kept_mb={(GC.GetTotalMemory(forceFullCollection: true) - memory) / Mega:F1} " +
                    $"working_set_mb={Environment.WorkingSet / Mega:F0}"));
            cpu = Environment.CpuUsage.TotalTime;
        }
    }

    private static Func<string, bool> Asked(string pattern, bool plain)
    {
        if (!plain)
        {
            var expression = new CoachBot.Recognition.Expressions.WordExpression(pattern);
            return text => expression.IsMatch(text);
        }
        var made = new Lazy<Regex>(() => new(pattern, Plain));
        return text => made.Value.IsMatch(text);
    }

    // Every so many, spread over the whole list.
    private static List<string> Texts(int many, string learnt)
    {
        using var coach = AuthorCommands.Coach(learnt);
        var all = coach.GetRequiredService<Curriculum>().Lessons.Select(lesson => lesson.Text).Distinct().ToList();
        return [.. Enumerable.Range(0, many).Select(at => all[(int)((long)at * all.Count / many)])];
    }
}
