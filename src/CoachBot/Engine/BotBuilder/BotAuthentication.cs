using CoachBot.BotFramework.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace CoachBot.Engine;

/// <summary>Bot Builder's authentication by the configuration, with the settings that it has none for: certificates, callers, tenants.</summary>
internal sealed class BotAuthentication(
    IConfiguration configuration, IOptions<BotIdentityOptions> identity, ITrustedServiceUrls trusted, IHttpClientFactory http, ILogger<BotAuthentication> logger)
    : ConfigurationBotFrameworkAuthentication(configuration, Credentials(configuration, identity.Value), Callers(identity.Value), http, logger)
{
    private readonly TenantAllowList _tenants = new(identity.Value);
    private readonly bool _isAuthenticating = identity.Value.HasAppId;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var sender = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        if (_isAuthenticating)
        {
            _tenants.Check(activity, sender.ClaimsIdentity);
            await trusted.TrustAsync(new Uri(activity.ServiceUrl), cancellationToken);
        }

        return sender;
    }

    private static ServiceClientCredentialsFactory Credentials(IConfiguration configuration, BotIdentityOptions identity) => identity.HasCertificate
        ? new CertificateServiceClientCredentialsFactory(IdentityCertificate.Find(identity), identity.MicrosoftAppId, identity.MicrosoftAppTenantId, sendX5c: true)
        : new ConfigurationServiceClientCredentialFactory(configuration);

    private static AuthenticationConfiguration Callers(BotIdentityOptions identity) => new()
    {
        ClaimsValidator = new AllowedCallersClaimsValidator([.. identity.AllowedCallers]),
        ValidTokenIssuers = ChannelCloud.For(identity).TenantIssuers,
    };
}
