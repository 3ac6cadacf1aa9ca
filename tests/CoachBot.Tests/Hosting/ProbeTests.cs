using System.CommandLine;
using CoachBot.CommandLine;

namespace CoachBot.Tests.Hosting;

public sealed class ProbeTests
{
    [Fact]
    public async Task A_coach_that_is_ready_says_so()
    {
        await using var coach = await RunningCoach.StartAsync();

        var (exit, said) = await ProbeAsync(coach.Http.BaseAddress!.ToString());

        Assert.Equal(0, exit);
        Assert.StartsWith("Healthy", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "No coach answers at http://127.0.0.1:1")]
    [InlineData("nonsense", "'nonsense' is no address")]
    public async Task Without_one_it_fails_in_a_sentence(string address, string told)
    {
        var (exit, said) = await ProbeAsync(address);

        Assert.Equal(1, exit);
        Assert.StartsWith(told, said, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Said)> ProbeAsync(string address)
    {
        await using var output = new StringWriter();
        var exit = await CoachCommands.Create().Parse(["probe", address])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, TestContext.Current.CancellationToken);
        return (exit, output.ToString());
    }
}
