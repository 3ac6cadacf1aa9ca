using System.CommandLine;
using System.Net.Sockets;

namespace CoachBot.CommandLine;

/// <summary><c>probe</c>: for containers, whose images have no other program to ask.</summary>
internal static class ProbeCommand
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(8);

    public static Command Create()
    {
        var address = new Argument<string>("address") { Description = "Where the coach listens, such as http://localhost:8080." };
        var command = new Command("probe", "Ask a running coach whether it is ready; ends with 0 if it is, and with 1 if not.") { address };
        command.SetAction((line, cancellationToken) =>
            RunAsync(line.GetRequiredValue(address), line.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string text, TextWriter output, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            await output.WriteLineAsync($"'{text}' is no address. Name one such as http://localhost:8080.");
            return 1;
        }

        try
        {
            using var http = new HttpClient { Timeout = _patience };
            using var answer = await http.GetAsync(new Uri(address, "/healthz/ready"), cancellationToken);
            await output.WriteLineAsync(await answer.Content.ReadAsStringAsync(cancellationToken));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception silent) when (silent is HttpRequestException or SocketException or TaskCanceledException)
        {
            await output.WriteLineAsync($"No coach answers at {address}.");
            return 1;
        }
    }
}
