using System.CommandLine;
using CoachBot.Hosting;
using CoachBot.Package;

namespace CoachBot.CommandLine;

/// <summary>What <c>dotnet run --project src/CoachBot --</c> can do. Without a verb, the bot runs.</summary>
internal static class CoachCommands
{
    public static RootCommand Create()
    {
        var noPlayground = new Option<bool>("--no-playground") { Description = "Development: don't start the Teams-like Playground." };
        var data = new Option<string?>("--data") { Description = "The folder to keep the coach's data in.", Recursive = true };
        var urls = new Option<string?>("--urls") { Description = "The address to listen on, such as http://localhost:3978.", Recursive = true };
        var root = new RootCommand("CoachBot: a sales coach that lives in Microsoft Teams.")
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
            ProbeCommand.Create(),
            PackageCommand.Create(),
        };

        // Everything else on the line is configuration, as ASP.NET Core takes it: --Storage:Postgres=…
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((line, cancellationToken) => RunBotCommand.RunAsync(
            new BotSettings(line.GetValue(data), line.GetValue(urls), line.GetValue(noPlayground), [.. line.UnmatchedTokens]), cancellationToken));
        return root;
    }
}
