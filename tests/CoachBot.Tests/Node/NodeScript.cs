using System.ComponentModel;
using System.Diagnostics;

namespace CoachBot.Tests.Node;

/// <summary>Runs the scripts beside this file with the npm packages they need, kept under artifacts/.</summary>
internal static class NodeScript
{
    private const string PackageJson =
        """{"private":true,"dependencies":{"@microsoft/app-manifest":"1.1.2","fs-extra":"11.4.1","ajv":"6.15.0","adaptivecards":"3.0.6"}}""";

    private static readonly Lazy<Task<string?>> Installed = new(InstallAsync);

    public static string Repository { get; } = FindRepository();

    /// <returns>What the script printed; skips the test on a machine without Node.js.</returns>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var missing = await Installed.Value;
        Assert.SkipWhen(missing is not null && Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") != "1", missing ?? "");
        Assert.Null(missing);
        var (output, exitCode) = await StartAsync("node", [Path.Combine(AppContext.BaseDirectory, "Node", script), .. arguments]);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static string Folder => Path.Combine(Repository, "artifacts", "npm");

    /// <returns>What is missing, or null.</returns>
    private static async Task<string?> InstallAsync()
    {
        try
        {
            var stamp = Path.Combine(Folder, "package.json");
            if (Directory.Exists(Path.Combine(Folder, "node_modules")) && await File.ReadAllTextAsync(stamp) == PackageJson)
                return null;
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(Path.Combine(Folder, "package.json"), PackageJson);
            var (output, exitCode) = await StartAsync(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["install", "--prefix", Folder, "--no-audit", "--no-fund", "--no-package-lock"]);
            return exitCode == 0 ? null : "The npm packages can't be installed: " + output;
        }
        catch (Win32Exception)
        {
            return "Node.js is not installed.";
        }
    }

    private static async Task<(string Output, int ExitCode)> StartAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder,
            Environment = { ["NODE_PATH"] = Path.Combine(Folder, "node_modules") },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (await output + await error, process.ExitCode);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoachBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
