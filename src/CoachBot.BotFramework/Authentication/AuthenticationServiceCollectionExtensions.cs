using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.BotFramework.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the bot's identity.</summary>
public static class AuthenticationServiceCollectionExtensions
{
    /// <summary>
    /// Adds inbound authentication and outbound tokens, by the settings of <see cref="BotIdentityOptions"/> in the application's
    /// configuration. The host doesn't start when they are incomplete. Register an own <see cref="ITrustedServiceUrls"/> before, to keep
    /// trusted service URLs over a restart.
    /// </summary>
    public static IServiceCollection AddBotFrameworkAuthentication(this IServiceCollection services)
    {
        services.AddOptions<BotIdentityOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotIdentityOptions>, BotIdentityValidation>());
        services.AddHttpClient(ConfigurationBotFrameworkAuthentication.MetadataClient, client => client.Timeout = TimeSpan.FromSeconds(10))
            // The client lives as long as the process; its connections must not, or a moved address would never be seen.
            .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = TimeSpan.FromMinutes(10))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddHttpClient(ConfigurationBotFrameworkAuthentication.ConnectorHttpClient, client => client.Timeout = TimeSpan.FromSeconds(30));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITrustedServiceUrls, InMemoryTrustedServiceUrls>();
        services.TryAddSingleton(NewServiceTokens);
        services.TryAddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        return services;
    }

    private static IServiceTokens NewServiceTokens(IServiceProvider services)
    {
        var identity = services.GetRequiredService<IOptions<BotIdentityOptions>>().Value;
        var log = services.GetRequiredService<ILogger<RenewedToken>>();
        var token = BotCredential.Create(identity) is { } credential
            ? new RenewedToken(credential, ChannelCloud.For(identity).Scope, services.GetRequiredService<TimeProvider>(), log)
            : null;
        var isDevelopment = services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        return new ServiceTokens(token, services.GetRequiredService<ITrustedServiceUrls>(), isDevelopment);
    }
}
