using CoachBot.Package;

namespace CoachBot.Tests.Package;

/// <summary>The verb as someone types it.</summary>
internal static class Packaging
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await PackageCommand.RunAsync(arguments, output, error, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }
}
