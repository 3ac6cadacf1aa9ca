using System.CommandLine;
using CoachBot.Hosting;
using CoachBot.Package;

namespace CoachBot.CommandLine;

/// <summary>What <c>dotnet run --project src/CoachBot --</c> can do. Without a verb, the bot runs.</summary>
internal static class CoachCommands
{
    /// <summary>Does what the line says; a line that says nothing known is told in a sentence.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var line = Create().Parse(args);
        if (Problem(line) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return StartFaults.Refused;
        }

        return await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    public static RootCommand Create()
    {
        var noPlayground = new Option<bool>("--no-playground") { Description = "Development: don't start the Teams-like Playground." };
        var data = new Option<string?>("--data") { Description = "The folder to keep the coach's data in." };
        var urls = new Option<string?>("--urls") { Description = "The address to listen on, such as http://localhost:3978." };
        var root = new RootCommand("CoachBot: a sales coach that lives in Microsoft Teams. Without a command, it runs; settings may " +
            "follow as --Section:Name=value.")
        {
            noPlayground,
            data,
            urls,
            ChatCommand.Create(data),
            AuthorCommands.Recognize(),
            AuthorCommands.Evaluate(),
            AuthorCommands.When(),
            LearnCommand.Create(),
            ListenCommand.Create(), CounselCommand.Create(),
            EvaluateListeningCommand.Create(),
            CheckDraftCommand.Create(),
            ContentCommands.Create(data),
            BackupCommands.Backup(data),
            BackupCommands.Restore(data),
            ForgetCommand.Create(data),
            ProbeCommand.Create(),
            PackageCommand.Create(),
        };

        // Everything else on the line is configuration, as ASP.NET Core takes it: --Storage:Postgres=…
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((line, cancellationToken) => RunBotCommand.RunAsync(
            new BotSettings(line.GetValue(data), line.GetValue(urls), line.GetValue(noPlayground), [.. line.UnmatchedTokens]),
            cancellationToken));
        return root;
    }

    private static string? Problem(ParseResult line) =>
        line.Errors is [var first, ..] ? $"{first.Message.TrimEnd('.')}. “--help” lists what there is."
        : line.CommandResult.Command is RootCommand root
            ? SettingsOnTheLine.Problem([.. line.UnmatchedTokens], [.. root.Subcommands.Select(verb => verb.Name)])
        : line.UnmatchedTokens is [var unknown, ..] ? NoOption(unknown, line.CommandResult.Command)
        : null;

    // A command takes no settings: what it doesn't know, it would leave out without a word.
    private static string NoOption(string token, Command command) =>
        $"'{token}' is nothing that “{command.Name}” takes. “{command.Name} --help” lists what it does.";
}
