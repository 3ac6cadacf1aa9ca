using CoachBot.Hosting;

namespace CoachBot.CommandLine;

/// <summary>Runs the bot until it is stopped.</summary>
internal static class RunBotCommand
{
    public static async Task<int> RunAsync(BotSettings settings, CancellationToken cancellationToken)
    {
        await using var app = CoachHost.Build(settings);
        await app.RunAsync(cancellationToken);
        return 0;
    }
}
