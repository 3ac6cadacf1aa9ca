using System.CommandLine;
using CoachBot.CommandLine;
using CoachBot.EndToEnd.Bots;
using CoachBot.Tests.Hosting;
using CoachBot.Tests.Package;

namespace CoachBot.Tests.CommandLine;

/// <summary>Who has left can't say “forget me” any more: whoever runs the coach says it for them.</summary>
public sealed class ForgetTests
{
    [Fact]
    public async Task What_is_kept_of_a_leaver_is_erased_and_of_others_stays()
    {
        using var folder = new TemporaryFolder();
        await using var channel = await ChannelServer.StartAsync();
        await using var coach = await RunningCoach.StartAsync(folder, channel);
        foreach (var user in (string[])["29:leaver", "29:other"])
        {
            using var answer = await coach.SayAsync("remind me tomorrow at 10 to call Ana", user, $"c-{user}");
            await coach.HearAsync(1);
        }

        Assert.Equal((0, ""), await RunAsync("forget", "29:leaver", "--data", folder.Path));
        Assert.Equal(["29:other"], await coach.QueryAsync("SELECT user_id FROM reminder"));
        Assert.Equal(["29:other"], await coach.QueryAsync("SELECT DISTINCT user_id FROM state WHERE user_id <> ''"));

        var (exitCode, error) = await RunAsync("forget", "29:leaver", "--data", folder.Path);
        Assert.Equal(1, exitCode);
        Assert.Contains("Nothing is kept of '29:leaver'", error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Error)> RunAsync(params string[] line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CoachCommands.Create()
            .Parse(line)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (exitCode, error.ToString());
    }
}
