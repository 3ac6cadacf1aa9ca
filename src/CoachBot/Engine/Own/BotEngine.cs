using CoachBot.Hosting.Limits;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;

namespace CoachBot.Engine;

/// <summary>Hosts the bot on our own engine.</summary>
internal static class BotEngine
{
    public static IServiceCollection AddBotEngine(this IServiceCollection services)
    {
        services.AddSingleton<ITrustedServiceUrls, StoredServiceUrls>();
        services.AddBotFrameworkAuthentication();
        services.AddSingleton<CoachAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CoachAdapter>());
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<CoachAdapter>());
        services.AddSingleton<IReplyTransport, ConnectorTransport>();
        return services;
    }
}

/// <summary>The adapter with the coach's middleware: turns are transactions.</summary>
internal sealed class CoachAdapter : CloudAdapter
{
    public CoachAdapter(BotFrameworkAuthentication authentication, RequestLimits limits, TransactionalTurnMiddleware turns, ILogger<CoachAdapter> logger)
        : base(authentication, logger) => Use(limits).Use(turns);
}
