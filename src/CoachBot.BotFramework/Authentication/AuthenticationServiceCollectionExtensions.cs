using CoachBot.BotFramework.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the bot's identity.</summary>
public static class AuthenticationServiceCollectionExtensions
{
    internal const string MetadataClient = "BotFramework.OpenIdMetadata";

    /// <summary>
    /// Adds inbound authentication and outbound tokens, by the settings of <see cref="BotIdentityOptions"/> in the application's
    /// configuration. The host doesn't start when they are incomplete. Register an own <see cref="ITrustedServiceUrls"/> before, to keep
    /// trusted service URLs over a restart.
    /// </summary>
    public static IServiceCollection AddBotFrameworkAuthentication(this IServiceCollection services)
    {
        services.AddOptions<BotIdentityOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotIdentityOptions>, BotIdentityValidation>());
        services.AddHttpClient(MetadataClient, client => client.Timeout = TimeSpan.FromSeconds(10))
            // The client lives as long as the process; its connections must not, or a moved address would never be seen.
            .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = TimeSpan.FromMinutes(10))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITrustedServiceUrls, InMemoryTrustedServiceUrls>();
        services.TryAddSingleton(NewRequestAuthenticator);
        services.TryAddSingleton(NewServiceTokens);
        return services;
    }

    private static RequestAuthenticator NewRequestAuthenticator(IServiceProvider services)
    {
        var log = services.GetRequiredService<ILogger<RequestAuthenticator>>();
        var http = services.GetRequiredService<IHttpClientFactory>();
        var clock = services.GetRequiredService<TimeProvider>();
        return new RequestAuthenticator(Identity(services), address => new SigningKeys(address, http.CreateClient(MetadataClient), clock, log), log);
    }

    private static IServiceTokens NewServiceTokens(IServiceProvider services)
    {
        var identity = Identity(services);
        var log = services.GetRequiredService<ILogger<RenewedToken>>();
        var token = BotCredential.Create(identity) is { } credential
            ? new RenewedToken(credential, ChannelCloud.For(identity).Scope, services.GetRequiredService<TimeProvider>(), log)
            : null;
        var isDevelopment = services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        return new ServiceTokens(token, services.GetRequiredService<ITrustedServiceUrls>(), isDevelopment);
    }

    private static BotIdentityOptions Identity(IServiceProvider services) => services.GetRequiredService<IOptions<BotIdentityOptions>>().Value;
}
