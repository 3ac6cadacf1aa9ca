using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.Hosting.Limits;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Microsoft.Extensions.Options;

namespace CoachBot.Engine;

/// <summary>Hosts the bot on Microsoft's packages.</summary>
internal static class BotEngine
{
    public static IServiceCollection AddBotEngine(this IServiceCollection services)
    {
        services.AddOptions<BotIdentityOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityValidation>();
        services.AddHttpClient();
        services.AddSingleton<ITrustedServiceUrls, StoredServiceUrls>();
        services.AddSingleton<BotFrameworkAuthentication, BotAuthentication>();
        services.AddSingleton<CoachAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CoachAdapter>());
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<CoachAdapter>());
        services.AddSingleton<IReplyTransport, ConnectorTransport>();
        return services;
    }
}

/// <summary>The adapter with the coach's middleware: turns are transactions, and what leaves them is plain JSON.</summary>
internal sealed class CoachAdapter : CloudAdapter
{
    public CoachAdapter(BotFrameworkAuthentication authentication, RequestLimits limits, TransactionalTurnMiddleware turns, ILogger<CoachAdapter> logger)
        : base(authentication, logger) => Use(new ContentAsJson()).Use(limits).Use(turns);
}
