using System.CommandLine;
using CoachBot.Hosting;
using CoachBot.Terminal;

namespace CoachBot.CommandLine;

/// <summary><c>chat</c>: the same bot over the same endpoint, with cards drawn in the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create(Option<string?> data)
    {
        var command = new Command("chat", "Chat with the coach in this terminal.");
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(data), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? data, CancellationToken cancellationToken)
    {
        var settings = new BotSettings(data, "http://127.0.0.1:0", NoPlayground: true, ["--environment=Development", "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning"]);
        var channel = new TerminalChannel();
        await using var app = CoachHost.Build(settings);
        channel.Map(app);
        await app.StartAsync(cancellationToken);
        using var http = new HttpClient();
        await new TerminalChat(http, new Uri(app.Urls.First()), channel, TimeProvider.System).RunAsync(Console.In, cancellationToken);
        await app.StopAsync(cancellationToken);
        return 0;
    }
}
