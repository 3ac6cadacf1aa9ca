using System.Security.Claims;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.BotFramework.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.BotFramework.Hosting;

/// <summary>
/// Authentication by the application's configuration, with Bot Framework's setting names: see <see cref="BotIdentityOptions"/>. Registered by
/// <c>AddBotFrameworkAuthentication</c>.
/// </summary>
/// <remarks>Source: “Authentication with the Bot Connector API”, Microsoft Learn.</remarks>
public sealed class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    /// <summary>Name of the HTTP client that reads OpenID metadata.</summary>
    public const string MetadataClient = "BotFramework.OpenIdMetadata";

    /// <summary>Name of the HTTP client that sends to the channels.</summary>
    public const string ConnectorHttpClient = "BotFramework.Connector";

    private readonly RequestAuthenticator _requests;
    private readonly TokenConnectorFactory _connectors;
    private readonly ITrustedServiceUrls _trusted;
    private readonly bool _isAuthenticating;

    /// <summary>Made once for the application.</summary>
    public ConfigurationBotFrameworkAuthentication(IOptions<BotIdentityOptions> identity, IServiceTokens tokens, ITrustedServiceUrls trusted,
        IHttpClientFactory http, TimeProvider clock, ILogger<ConfigurationBotFrameworkAuthentication> log)
    {
        _requests = new RequestAuthenticator(
            identity.Value, address => new SigningKeys(address, http.CreateClient(MetadataClient), clock, log), log);
        _connectors = new TokenConnectorFactory(tokens, http, clock, ChannelCloud.For(identity.Value).Scope);
        (_trusted, _isAuthenticating) = (trusted, identity.Value.HasAppId);
    }

    /// <inheritdoc/>
    /// <exception cref="RequestRefusedException">The sender is refused; the log has the reason, the exception the HTTP status.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var caller = await _requests.AuthenticateAsync(activity, authHeader, cancellationToken);
        if (_isAuthenticating)
            await _trusted.TrustAsync(new Uri(activity.ServiceUrl), cancellationToken);
        return new AuthenticateRequestResult { ClaimsIdentity = caller, ConnectorFactory = _connectors };
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    private sealed class TokenConnectorFactory(IServiceTokens tokens, IHttpClientFactory http, TimeProvider clock, string scope) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
        {
            if (audience is not null && audience != scope)
                throw new ArgumentException($"The bot has tokens for {scope} only.", nameof(audience));
            var address = new Uri(serviceUrl);
            return Task.FromResult<IConnectorClient>(
                new ConnectorClient(address, http.CreateClient(ConnectorHttpClient), token => tokens.GetTokenAsync(address, token), clock));
        }
    }
}
