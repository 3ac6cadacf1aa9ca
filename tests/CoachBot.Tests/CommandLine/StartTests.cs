using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CoachBot.Tests.Package;

namespace CoachBot.Tests.CommandLine;

/// <summary>
/// Whoever starts the program wrongly reads one sentence that says what to do, at once, and never the program's own stack.
/// </summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("'recognise' is no command. Did you mean “recognize”?", "recognise")]
    [InlineData("'frobnicate' is no command.", "frobnicate")]
    [InlineData("'--urls' is nothing that “chat” takes.", "chat", "--urls", "x")]
    [InlineData("'--frobnicate' is nothing that “recognize” takes.", "recognize", "--frobnicate")]
    [InlineData("'--dta' is no option and no setting. Did you mean “data”?", "--dta", "x")]
    [InlineData("'--Storage:DataFoldr' is no option and no setting.", "--Storage:DataFoldr=x")]
    [InlineData("'nowhere' is no address to listen on.", "--urls", "nowhere")]
    [InlineData("is no address to listen on.", "--urls", "http://localhost:99999")]
    [InlineData("is no address to listen on.", "--urls", "ftp://localhost:1")]
    [InlineData("This machine has no address 203.0.113.7.", "--urls", "http://203.0.113.7:5123")]
    [InlineData("MicrosoftAppId is not set", "--environment=Production", "--urls", "http://127.0.0.1:0")]
    [InlineData("Storage:Postgres is no connection string", "--Storage:Postgres=nonsense", "--urls", "http://127.0.0.1:0")]
    [InlineData("PostgreSQL doesn't answer at 127.0.0.1, port 1.", "--Storage:Postgres=Host=127.0.0.1;Port=1;Database=c;Username=u",
        "--urls", "http://127.0.0.1:0")]
    [InlineData("PostgreSQL doesn't answer at 192.0.2.1, port 5432.", "--Storage:Postgres=Host=192.0.2.1;Database=c;Username=u", "--urls",
        "http://127.0.0.1:0")]
    [InlineData("LimitsOptions", "--Limits:JsonDepth=3", "--urls", "http://127.0.0.1:0")]
    public Task What_is_wrong_is_told_in_a_sentence(string told, params string[] line) =>
        RefusedAsync(told, [.. line, .. DataUnlessVerb(line)]);

    [Fact]
    public async Task A_port_that_another_program_has_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await RefusedAsync($"Port {port} is taken by another program.", "--urls", $"http://127.0.0.1:{port}", "--data", _folder.Path);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_told()
    {
        await File.WriteAllTextAsync(_folder.File("data"), "x", TestContext.Current.CancellationToken);

        await RefusedAsync("is a file, and the coach keeps its data in a folder", "--urls", "http://127.0.0.1:0", "--data",
            _folder.File("data"));
        await RefusedAsync("can't be written", "--urls", "http://127.0.0.1:0", "--data", Path.Combine(_folder.File("data"), "below"));
        await RefusedAsync("is a file, and the coach keeps its data in a folder", "forget", "29:sam", "--data", _folder.File("data"));
        await RefusedAsync("is a file. Name a folder", "package", "--app-id", "2f0c6b0e-5a0e-4c0d-9a39-6a7f0b7f4d10", "--domain",
            "coach.contoso.com", "--out", _folder.File("data"));
    }

    [Fact]
    public Task A_data_folder_that_cant_be_written_is_told() => RefusedAsync("can't be written", "--urls", "http://127.0.0.1:0", "--data",
        OperatingSystem.IsLinux() ? "/proc/coach" : @"Z:\nowhere");

    [Fact]
    public async Task A_database_that_is_none_is_told()
    {
        await File.WriteAllTextAsync(_folder.File("coachbot.db"), new string('x', 8192), TestContext.Current.CancellationToken);

        await RefusedAsync("The database can't be used", "--urls", "http://127.0.0.1:0", "--data", _folder.Path,
            "--environment=Development", "--no-playground");
    }

    [Fact]
    public async Task Help_knows_every_command()
    {
        var (exitCode, output, _, _) = await RunAsync("--help");

        Assert.Equal(0, exitCode);
        Assert.All(
            ["chat", "recognize", "evaluate", "when", "learn", "listen", "check-draft", "content", "backup", "restore", "forget", "probe",
                "package"],
            verb => Assert.Contains($"  {verb}", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_of_a_command_shows_only_what_does_something()
    {
        var (_, output, _, _) = await RunAsync("recognize", "--help");

        Assert.DoesNotContain("--urls", output, StringComparison.Ordinal);
        Assert.DoesNotContain("--data", output, StringComparison.Ordinal);
        Assert.Contains("--zone", (await RunAsync("when", "--help")).Output, StringComparison.Ordinal);
    }

    private string[] DataUnlessVerb(string[] line) => line[0].StartsWith("--", StringComparison.Ordinal) ? ["--data", _folder.Path] : [];

    private static async Task RefusedAsync(string told, params string[] line)
    {
        var (exitCode, output, error, took) = await RunAsync(line);

        Assert.Equal(2, exitCode);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("learn", output, StringComparison.Ordinal);

        // A busy machine starts any program slowly; that nothing is waited for, this still tells.
        Assert.True(took < TimeSpan.FromSeconds(20), $"It took {took}.");
    }

    private static async Task<(int ExitCode, string Output, string Error, TimeSpan Took)> RunAsync(params string[] line)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true,
            RedirectStandardInput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CoachBot.dll"));
        foreach (var word in line)
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = "Development";

        var since = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output, await error, since.Elapsed);
    }
}
