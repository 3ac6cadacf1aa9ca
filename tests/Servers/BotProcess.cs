using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoachBot.Servers;

/// <summary>The bot as it is deployed: a process of its own, that can be stopped, killed and started again on the same data.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly Dictionary<string, string> _settings;
    private readonly Dictionary<string, string> _environment;
    private readonly StringBuilder _log = new();
    private Process? _process;

    public BotProcess(Dictionary<string, string> settings, Dictionary<string, string>? environment = null)
    {
        (_settings, _environment) = (settings, environment ?? []);
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
    }

    public Uri Address { get; }

    /// <summary>The build that runs.</summary>
    public string Program { get; init; } = Path.Combine(AppContext.BaseDirectory, "CoachBot.dll");

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public long WorkingSetBytes => _process is { HasExited: false } process ? Refreshed(process).WorkingSet64 : 0;

    public TimeSpan ProcessorTime => _process is { HasExited: false } process ? Refreshed(process).TotalProcessorTime : TimeSpan.Zero;

    /// <summary>Starts it and waits until it is ready to take turns.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Launch();
        var since = Stopwatch.StartNew();
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        while (!await IsReadyAsync(http, cancellationToken))
        {
            if (_process!.HasExited || since.Elapsed > Patience)
            {
                throw new InvalidOperationException($"The bot did not start:\n{Log}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        }
    }

    /// <summary>Ends it as the operating system ends what it must: kill -9.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Asks it to end, as a deployment does, and waits.</summary>
    public async Task StopAsync()
    {
        if (_process is { HasExited: false } process)
        {
            using var term = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync().WaitAsync(Patience);
        }

        await KillAsync();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private void Launch()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Logging__LogLevel__Default"] = "Warning" },
        };
        Array.ForEach([Program, "--no-playground", "--urls", Address.ToString()], start.ArgumentList.Add);
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        foreach (var (name, value) in _settings)
        {
            start.ArgumentList.Add($"--{name}={value}");
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Address, "/healthz/ready"), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or SocketException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // Not there yet, going away while it is asked, or too busy starting to answer in time.
            return false;
        }
    }

    private void Note(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }

    private static Process Refreshed(Process process)
    {
        process.Refresh();
        return process;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
