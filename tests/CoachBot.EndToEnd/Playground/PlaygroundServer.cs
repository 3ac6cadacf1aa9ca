using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CoachBot.Playground;

namespace CoachBot.EndToEnd.Playground;

/// <summary>The Microsoft 365 Agents Playground, as the bot itself starts it in development, beside a bot that can be restarted.</summary>
public sealed class PlaygroundServer : IAsyncDisposable
{
    private const string Package = "@microsoft/m365agentsplayground@0.2.28";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly string _folder;

    private PlaygroundServer(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    public static async Task<PlaygroundServer> StartAsync(Uri bot, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-playground-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, PlaygroundConfig.FileName), PlaygroundConfig.Text, cancellationToken);
        var port = FreePort();
        var start = new ProcessStartInfo("npx")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        };
        Array.ForEach(["--yes", Package, "start", "-e", $"{bot}api/messages", "-c", "msteams", "-p", $"{port}", "--disable-telemetry"],
            start.ArgumentList.Add);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new PlaygroundServer(process, folder, new Uri($"http://localhost:{port}"));
        await server.ReadyAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (!await AnswersAsync(http, patience.Token))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The Playground ended with {_process.ExitCode}; is the npm registry reachable?");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
        }
    }

    private async Task<bool> AnswersAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Address, "/_internal/v1/config"), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or SocketException or TaskCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
