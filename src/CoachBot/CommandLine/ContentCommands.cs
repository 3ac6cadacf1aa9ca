using System.CommandLine;
using CoachBot.Content;
using CoachBot.Content.Authoring;
using CoachBot.Content.Authoring.Preview;

namespace CoachBot.CommandLine;

/// <summary><c>content</c>: for authors of an organisation's own folder, before it goes live.</summary>
internal static class ContentCommands
{
    private static readonly string Coach = Path.Combine(AppContext.BaseDirectory, "content");

    public static Command Create(Option<string?> data)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Your own content folder." };
        folder.AcceptExistingOnly();
        var language = new Option<string>("--language")
        {
            Description = "The two-letter language of the files.", DefaultValueFactory = _ => "en", Recursive = true,
        };
        var check = new Command("check", "Tell everything that is wrong in a folder, and everything in it that has no effect.") { folder };
        check.SetAction(line => Check(line.GetRequiredValue(folder), line.GetValue(language)!, line.InvocationConfiguration.Output));
        var diff = new Command("diff", "Tell what a folder changes: each text as it was, and as it is.") { folder };
        diff.SetAction(line => Diff(line.GetRequiredValue(folder), line.GetValue(language)!, line.InvocationConfiguration.Output));
        var trial = new Command("try", "Chat with the coach in this terminal, with a folder laid over what it has.") { folder, data };
        trial.SetAction((line, cancellationToken) => TryAsync(
            line.GetRequiredValue(folder), line.GetValue(language)!, line.GetValue(data), line.InvocationConfiguration.Output,
            cancellationToken));
        return new("content", "Check, compare, look at and try an organisation's own content.")
        {
            language, check, diff, Preview(folder, language), trial, UnheardCommand.Create(data), UsedCommand.Create(data),
        };
    }

    private static Command Preview(Argument<DirectoryInfo> folder, Option<string> language)
    {
        var topic = new Argument<string?>("topic")
        {
            Description = "The id of one topic to look at; without one, all that the folder changes.", Arity = ArgumentArity.ZeroOrOne,
        };
        var page = new Option<FileInfo?>("--out") { Description = "The page to write; coach-preview.html in the current folder without " +
            "it." };
        var command =
            new Command("preview", "Draw the cards of a folder on one HTML page, each with its texts beside it.") { folder, topic, page };
        command.SetAction(line => Preview(
            line.GetRequiredValue(folder), line.GetValue(topic), line.GetValue(language)!, line.GetValue(page)
                ?? new("coach-preview.html"), line.InvocationConfiguration));
        return command;
    }

    private static int Preview(DirectoryInfo folder, string? topic, string language, FileInfo page, InvocationConfiguration output)
    {
        var preview = ContentPreview.Of(language, Coach, folder.FullName, topic);
        if (preview.Problem is { } problem)
        {
            output.Error.WriteLine(problem);
            return 1;
        }

        page.Directory?.Create();
        File.WriteAllText(page.FullName, PreviewPage.Of(preview.Cards));
        output.Output.WriteLine($"{preview.Cards.Count} cards are drawn in {page.FullName}. Open it in a browser; it needs no server and " +
            "no network.");
        return 0;
    }

    private static int Check(DirectoryInfo folder, string language, TextWriter output)
    {
        var problems = ContentCheck.Run(language, Coach, folder.FullName);
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        var changed = ContentDiff.Of(language, Coach, folder.FullName).Count;
        output.WriteLine(problems.Count == 0 ? $"All is well: {changed} texts are changed or new." : $"{problems.Count} to mend.");
        return problems.Count == 0 ? 0 : 1;
    }

    private static int Diff(DirectoryInfo folder, string language, TextWriter output)
    {
        foreach (var text in ContentDiff.Of(language, Coach, folder.FullName))
        {
            output.WriteLine($"{text.Where}  ({text.File}, line {text.Line})");
            output.WriteLine($"  was: {Indented(text.Was ?? "(nothing)")}");
            output.WriteLine($"  is:  {Indented(text.Is ?? "(nothing: what stands around it is replaced as a whole)")}");
        }

        return 0;
    }

    private static async Task<int> TryAsync(
        DirectoryInfo folder, string language, string? data, TextWriter output, CancellationToken cancellationToken)
    {
        string[] settings = [$"--{ContentOptions.Section}:Folder={folder.FullName}", $"--{ContentOptions.Section}:Language={language}"];
        return Check(folder, language, output) == 0 ? await ChatCommand.RunAsync(data, cancellationToken, settings) : 1;
    }

    private static string Indented(string text) => text.ReplaceLineEndings(Environment.NewLine + "       ");
}
