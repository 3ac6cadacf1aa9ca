using CoachBot.Content.Live;
using CoachBot.Hosting;
using CoachBot.Listening;
using CoachBot.Storage;

namespace CoachBot.CommandLine;

/// <summary>Runs the bot until it is stopped.</summary>
internal static class RunBotCommand
{
    public static async Task<int> RunAsync(BotSettings settings, CancellationToken cancellationToken)
    {
        await using var app = CoachHost.Build(settings);

        // Before the host begins: what is wrong with the database or the content is told in a sentence, and not in the host's log.
        await app.Services.GetRequiredService<ITurnStore>().PrepareAsync(cancellationToken);
        await app.Services.GetRequiredService<FirstContent>().BeginAsync(cancellationToken);
        await app.RunAsync(cancellationToken);
        if (app.Services.GetRequiredService<LearningProgress>().Done is { IsFaulted: true } failed)
        {
            await failed;
        }

        return 0;
    }
}
