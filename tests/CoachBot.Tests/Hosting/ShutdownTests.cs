using CoachBot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Hosting;

/// <summary>How long a stop waits is ours to say, unless whoever runs the coach says it.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public void A_stop_waits_for_turns_longer_than_a_statement_and_shorter_than_an_orchestrator()
    {
        Assert.Equal(Shutdown.Patience, Waits());
        Assert.InRange(Shutdown.Patience, TimeSpan.FromSeconds(21), TimeSpan.FromSeconds(29));
    }

    [Fact]
    public void The_frameworks_setting_has_the_last_word() => Assert.Equal(TimeSpan.FromSeconds(7), Waits("--shutdownTimeoutSeconds=7"));

    private static TimeSpan Waits(params string[] settings)
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder(settings);
        builder.Services.AddShutdown();
        using var services = builder.Services.BuildServiceProvider();
        return services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout;
    }
}
