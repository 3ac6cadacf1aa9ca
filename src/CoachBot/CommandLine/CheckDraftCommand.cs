using System.CommandLine;
using System.Globalization;
using CoachBot.Content;
using CoachBot.Practice.DraftCheck;

namespace CoachBot.CommandLine;

/// <summary><c>check-draft</c>: for authors, to try a draft, or to measure the rules on a file of drafts.</summary>
public static class CheckDraftCommand
{
    private const int Ok = 0;
    private const int Wrong = 1;

    public static Command Create() => Create(() => Console.In, () => Console.Out, () => Console.Error);

    /// <summary>Runs the command as the command line would, on any reader and writer.</summary>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter? errors = null) =>
        Create(() => input, () => output, () => errors ?? output)
            .Parse(args)
            .Invoke(new InvocationConfiguration { Output = output, Error = errors ?? output });

    private static Command Create(Func<TextReader> input, Func<TextWriter> output, Func<TextWriter> errors)
    {
        var channel = new Option<string>("--channel") { Description = "How the draft will travel: email, chat or spoken.",
            DefaultValueFactory = _ => "email" };
        channel.AcceptOnlyFromAmong("email", "chat", "spoken");
        var situation = new Option<string?>("--situation") { Description = "The id of the situation that it is written in." };
        var file = new Option<FileInfo?>("--file") { Description = "Measure the rules on a file of drafts, one JSON object a line." };
        var content =
            new Option<DirectoryInfo?>("--content") { Description = "An organisation's own content folder, laid over the coach's." };
        var command = new Command("check-draft",
            "Read one draft from standard input and print every finding, or measure the rules on a file.") { channel, situation, file,
            content };
        command.SetAction(line => Run(line.GetValue(channel)!, line.GetValue(situation), line.GetValue(file), line.GetValue(content),
            input(), output(), errors()));
        return command;
    }

    private static int Run(string channel, string? situation, FileInfo? file, DirectoryInfo? own, TextReader input, TextWriter output,
        TextWriter errors)
    {
        try
        {
            var content = Load(own);
            if (situation is not null && content.Situations.All(known => known.Id != situation))
            {
                errors.WriteLine($"'{situation}' is not a situation. Write one of: " +
                    $"{string.Join(", ", content.Situations.Select(known => known.Id))}.");
                return Wrong;
            }
            var checker = new DraftChecker(content.DraftRules);
            return file is null
                ? Check(checker, new Draft(input.ReadToEnd(), Enum.Parse<DraftChannel>(channel, ignoreCase: true), situation), output)
                : Measure(checker, file, output);
        }
        catch (Exception wrong) when (wrong is ContentException or FormatException or IOException)
        {
            errors.WriteLine(wrong.Message);
            return Wrong;
        }
    }

    private static ContentLibrary Load(DirectoryInfo? own)
    {
        var coach = Path.Combine(AppContext.BaseDirectory, "content");
        return ContentLibrary.Load("en", own is null ? [coach] : [coach, own.FullName]);
    }

    private static int Check(DraftChecker checker, Draft draft, TextWriter output)
    {
        foreach (var finding in checker.Check(draft).Findings)
        {
            output.WriteLine($"{finding.Rule}\t{finding.Words}\t{finding.Suggestion}");
        }
        return Ok;
    }

    private static int Measure(DraftChecker checker, FileInfo file, TextWriter output)
    {
        var measurement = new DraftMeasurement(checker);
        using var lines = file.OpenText();
        foreach (var line in DraftLine.ReadAll(lines))
        {
            measurement.Add(line);
        }
        foreach (var (rule, count) in measurement.Rules)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{rule}\tprecision={count.Precision:0.000}\trecall={count.Recall:0.000}"
                + $"\thits={count.Hits}\tfalse={count.FalseAlarms}\tmissed={count.Omissions}"));
        }
        var all = measurement.All;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"precision={all.Precision:0.000} recall={all.Recall:0.000} n={measurement.Drafts}"));
        return Ok;
    }
}
