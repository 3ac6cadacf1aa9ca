using System.Diagnostics;
using System.Runtime.InteropServices;
using CoachBot.Tests.Node;

namespace CoachBot.Tests.Deployment;

/// <summary>The compiler of the templates, as a developer calls it: <c>dotnet build deploymentTemplates/templates.proj</c>.</summary>
internal static class BicepCompiler
{
    private static readonly string Project = Path.Combine(NodeScript.Repository, "deploymentTemplates", "templates.proj");

    /// <summary>Compiles and lints; skips the test where the compiler is not to be had.</summary>
    /// <returns>The folder with the JSON.</returns>
    public static async Task<string> CompileAsync(CancellationToken cancellationToken)
    {
        Assert.SkipUnless(IsLinuxX64, "NuGet's package of the Bicep compiler is for Linux x64.");
        var (said, exitCode) = await DotnetAsync(cancellationToken, "restore", Project);
        var required = Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") == "1";
        Assert.SkipWhen(exitCode != 0 && !required, "The Bicep compiler can't be restored: " + said);
        Assert.True(exitCode == 0, said);

        var folder = Directory.CreateTempSubdirectory("coachbot-templates-").FullName;
        (said, exitCode) = await DotnetAsync(cancellationToken, "build", Project, "--no-restore", $"-p:Into={folder}");
        Assert.True(exitCode == 0, said);
        return folder;
    }

    private static bool IsLinuxX64 => OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64;

    private static async Task<(string Said, int ExitCode)> DotnetAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The parameter files read what azd sets; and one build's settings are not another's.
        string[] others = ["AZURE_", "COACHBOT_", "MSBUILD"];
        var set = start.Environment.Keys.Where(name => others.Any(other => name.StartsWith(other, StringComparison.OrdinalIgnoreCase)));
        foreach (var name in set.ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (await output + await error, process.ExitCode);
    }
}
