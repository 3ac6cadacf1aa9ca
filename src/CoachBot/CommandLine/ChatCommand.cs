using System.CommandLine;
using CoachBot.Content.Live;
using CoachBot.Hosting;
using CoachBot.Listening;
using CoachBot.Storage;
using CoachBot.Terminal;

namespace CoachBot.CommandLine;

/// <summary><c>chat</c>: the same bot over the same endpoint, with cards drawn in the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create(Option<string?> data)
    {
        var command = new Command("chat", "Chat with the coach in this terminal.") { data };
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(data), cancellationToken));
        return command;
    }

    /// <param name="data">The folder of the coach's data; null for the usual one.</param>
    /// <param name="cancellationToken">Ends the chat.</param>
    /// <param name="more">More configuration, as on the command line.</param>
    public static async Task<int> RunAsync(string? data, CancellationToken cancellationToken, params string[] more)
    {
        string[] quiet =
            ["--environment=Development", "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning"];
        var settings = new BotSettings(data, "http://127.0.0.1:0", NoPlayground: true, [.. quiet, .. more]);
        var channel = new TerminalChannel();
        await using var app = CoachHost.Build(settings);
        channel.Map(app);
        await app.Services.GetRequiredService<ITurnStore>().PrepareAsync(cancellationToken);
        await app.Services.GetRequiredService<FirstContent>().BeginAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        try
        {
            await TerminalChat.LearntAsync(app.Services.GetRequiredService<LearningProgress>(), cancellationToken);
            using var http = new HttpClient();
            await new TerminalChat(http, new Uri(app.Urls.First()), channel, TimeProvider.System).RunAsync(Console.In, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Who leaves with Ctrl+C while it learns has left, and nothing is wrong.
        }
        await app.StopAsync(CancellationToken.None);
        return 0;
    }
}
