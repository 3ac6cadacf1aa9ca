namespace CoachBot.Hosting;

/// <summary>How the coach stops: it takes no new turn, and waits for those at work and for replies that are being sent.</summary>
internal static class Shutdown
{
    /// <summary>
    /// How long it waits, all in all. Longer than a turn can take that waits for its database (a statement is given up after 20 seconds);
    /// shorter than the 30 seconds after which an orchestrator usually ends a process. What isn't done by then is lost to nobody: a turn
    /// without its commit was never answered and comes again, and a reply stands in the outbox.
    /// </summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    // The framework's own setting, which still has the last word.
    private const string Setting = "shutdownTimeoutSeconds";

    public static IServiceCollection AddShutdown(this IServiceCollection services)
    {
        services.AddOptions<HostOptions>().Configure<IConfiguration>((host, settings) =>
            host.ShutdownTimeout = settings[Setting] is null ? Patience : host.ShutdownTimeout);
        return services;
    }
}
