using System.CommandLine;
using BenchmarkDotNet.Running;
using CoachBot.Benchmarks.Load;
using CoachBot.Benchmarks.Recognition;
using CoachBot.Benchmarks.Turns;

var micro = new Command("micro",
    "BenchmarkDotNet; everything after it is passed on, such as --filter *.") { TreatUnmatchedTokensAsErrors = false };
micro.SetAction(line => BenchmarkSwitcher.FromAssembly(typeof(LoadChannel).Assembly).Run([.. line.UnmatchedTokens]));
var root = new RootCommand("Speed and memory of the coach.") { LoadCommand.Create(), GrowthCommand.Create(), ReadingCommand.Create(),
    ExpressionsCommand.Create(), CommitsCommand.Create(), micro };
return await root.Parse(args).InvokeAsync();
