using CoachBot.Cards;
using CoachBot.Delivery;
using CoachBot.Hosting.Connector;
using CoachBot.Hosting.Identity;
using CoachBot.Hosting.Turns;
using CoachBot.Storage;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace CoachBot.Hosting;

internal static class BotRegistration
{
    /// <summary>The adapter, who is believed, and the way to the channels.</summary>
    public static IServiceCollection AddBotAdapter(this IServiceCollection services)
    {
        services.AddOptions<BotIdentityOptions>()
            .Configure<IConfiguration>((options, settings) => options.Read(settings))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityValidation>();
        services.AddHttpClient();
        services.AddSingleton<TrustedServiceUrls>();
        services.AddSingleton<BotAuthentication>();
        services.AddSingleton<BotFrameworkAuthentication>(provider => provider.GetRequiredService<BotAuthentication>());
        services.AddSingleton(provider => provider.GetRequiredService<BotAuthentication>().Connectors);
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<Icons>();
        services.AddSingleton<CoachAdapter>();
        services.AddSingleton(provider => new Lazy<IBot>(provider.GetRequiredService<IBot>));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CoachAdapter>());
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<CoachAdapter>());
        services.AddSingleton<IReplyTransport, ConnectorTransport>();
        services.AddOptions<TurnQueueOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new TurnQueue(provider.GetRequiredService<IOptions<TurnQueueOptions>>().Value.TurnsWaiting));
        services.AddSingleton(provider => DepthOf(provider.GetRequiredService<TurnQueue>()));
        services.AddSingleton<TransactionalTurnMiddleware>();
        return services.AddDelivery();
    }

    private static Depth DepthOf(TurnQueue turns) =>
        new("coachbot.turns.waiting", "{turn}", "Turns at work or waiting for their place.", () => turns.Count);
}
