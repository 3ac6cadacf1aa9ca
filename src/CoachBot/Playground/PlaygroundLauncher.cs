using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CoachBot.Listening;
using CoachBot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CoachBot.Playground;

/// <summary>Starts the Microsoft 365 Agents Playground beside the bot and says which address to open. Development only.</summary>
public sealed partial class PlaygroundLauncher(
    IServer server,
    LearningProgress learning,
    IHostApplicationLifetime lifetime,
    IOptions<StorageOptions> storage,
    ILogger<PlaygroundLauncher> logger) : BackgroundService
{
    private const string Package = "@microsoft/m365agentsplayground@0.2.28";
    private const int UsualPort = 56150;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>One that was fetched before is there in less.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        if (FindNpx() is not { } npx)
        {
            Say("Node.js is not installed, so the Teams-like Playground can't be started.",
                "Chat in this terminal instead:  dotnet run --project src/CoachBot -- chat");
            return;
        }

        var port = FreePort();
        using var playground = Start(npx, port);
        try
        {
            var address = $"http://localhost:{port}";
            if (await IsReadyAsync(address, playground, stoppingToken))
            {
                if (!await learning.IsDoneAsync(stoppingToken))
                {
                    return;
                }

                Say("CoachBot is ready. Open this page and write “they said no”:", address);
            }
            else
            {
                Say("The Playground did not start (is the npm registry reachable?).",
                    "Chat in this terminal instead:  dotnet run --project src/CoachBot -- chat");
            }

            await playground.WaitForExitAsync(stoppingToken);
        }
        finally
        {
            Stop(playground);
        }
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        await using var on = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    private static string? FindNpx()
    {
        var names = OperatingSystem.IsWindows() ? new[] { "npx.cmd", "npx.exe" } : ["npx"];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    private static int FreePort()
    {
        foreach (var port in (ReadOnlySpan<int>)[UsualPort, 0])
        {
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return ((IPEndPoint)probe.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }

        return UsualPort;
    }

    private Process Start(string npx, int port)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetFullPath(storage.Value.DataFolder), "playground")).FullName;
        File.WriteAllText(Path.Combine(folder, PlaygroundConfig.FileName), PlaygroundConfig.Text);
        var start = new ProcessStartInfo(npx)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        };
        string[] arguments =
            ["--yes", Package, "start", "-e", $"{BotAddress()}/api/messages", "-c", "msteams", "-p", $"{port}", "--disable-telemetry"];
        Array.ForEach(arguments, start.ArgumentList.Add);
        LogStarting(Package, port);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private string BotAddress()
    {
        var address = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new UriBuilder(address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("*", "localhost",
            StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)).Uri.GetLeftPart(UriPartial.Authority);
    }

    private async Task<bool> IsReadyAsync(string address, Process playground, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var since = Stopwatch.StartNew();
        var told = Soon;
        while (since.Elapsed < Patience && !playground.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri($"{address}/_internal/v1/config"), cancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException
                && !cancellationToken.IsCancellationRequested)
            {
                // Not up yet.
            }

            if (since.Elapsed > told)
            {
                var seconds = (int)since.Elapsed.TotalSeconds;
                LogFetching(seconds);
                told += Often;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), cancellationToken);
        }

        return false;
    }

    private static void Stop(Process playground)
    {
        if (!playground.HasExited)
        {
            playground.Kill(entireProcessTree: true);
        }
    }

    private static void Say(string line, string what) => Console.WriteLine($"\n  {line}\n\n      {what}\n");

    [LoggerMessage(EventId = 1005, Level = LogLevel.Information,
        Message = "Starting the Agents Playground ({Package}) on port {Port}; the first time npm fetches it: 5 MB, some five seconds on " +
            "a quick line.")]
    private partial void LogStarting(string package, int port);

    [LoggerMessage(EventId = 1010, Level = LogLevel.Information,
        Message = "The Playground isn't there yet, after {Seconds} s. The first time, npm fetches 5 MB.")]
    private partial void LogFetching(int seconds);
}
