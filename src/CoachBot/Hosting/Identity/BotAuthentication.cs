using System.Security.Claims;
using CoachBot.Hosting.Connector;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CoachBot.Hosting.Identity;

/// <summary>
/// Bot Builder's authentication by the configuration, with what it has no settings for: certificates, callers, tenants, trusted service
/// URLs; and with connector clients that are kept. Whatever goes wrong in a check is a refusal.
/// </summary>
internal sealed partial class BotAuthentication : ConfigurationBotFrameworkAuthentication, IDisposable
{
    private static readonly JsonWebTokenHandler Tokens = new();
    private readonly TenantAllowList _tenants;
    private readonly TrustedServiceUrls _trusted;
    private readonly BotIdentityOptions _identity;
    private readonly EmulatorAndAgents? _ownTenant;
    private readonly ILogger _log;

    public BotAuthentication(
        IConfiguration configuration, IOptions<BotIdentityOptions> identity, TrustedServiceUrls trusted, IHostEnvironment environment,
        IHttpClientFactory http, ILogger<BotAuthentication> logger)
        : base(ChannelCloud.Complete(configuration, identity.Value), Credentials(configuration, identity.Value),
            new AuthenticationConfiguration(), http, logger)
    {
        (_identity, _trusted, _log) = (identity.Value, trusted, logger);
        _tenants = new TenantAllowList(_identity);
        _ownTenant = string.IsNullOrWhiteSpace(_identity.ToBotFromEmulatorOpenIdMetadataUrl) ? null : new EmulatorAndAgents(_identity);
        Connectors = new KeptConnectors(
            base.CreateConnectorFactory(BotItself(_identity)), GetOriginatingAudience(),
            _identity.HasAppId ? new TokenTrust(trusted, environment.IsDevelopment()) : null);
        if (!_identity.HasAppId)
        {
            LogNotAuthenticating();
        }
        else if (_tenants.ServesEveryTenant)
        {
            LogServingEveryTenant();
        }
    }

    /// <summary>The bot's way to the channels.</summary>
    public KeptConnectors Connectors { get; }

    /// <exception cref="UnauthorizedAccessException">The request isn't served; the reason is in the log.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader,
        CancellationToken cancellationToken)
    {
        var sender = await BelieveAsync(activity, authHeader, cancellationToken);
        if (_identity.HasAppId)
        {
            await _trusted.TrustAsync(new Uri(activity.ServiceUrl), cancellationToken);
        }

        sender.ConnectorFactory = Connectors;
        return sender;
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => Connectors;

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    public void Dispose() => Connectors.Dispose();

    private async Task<AuthenticateRequestResult> BelieveAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            var sender = await DecideAsync(activity, authHeader, cancellationToken);
            if (_identity.HasAppId)
            {
                _tenants.Check(activity, sender.ClaimsIdentity);
            }

            return sender;
        }
        catch (UnauthorizedAccessException refusal)
        {
            CoachTelemetry.TurnedAway("refused");
            LogRefused(refusal.Message);
            throw;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            CoachTelemetry.TurnedAway("check-failed");
            LogCheckFailed(fault);
            throw new UnauthorizedAccessException("The check failed.", fault);
        }
    }

    /// <summary>
    /// Bot Builder checks what the channels issue; it would look up the keys of other issuers, too, for callers that no setting lets in.
    /// </summary>
    private async Task<AuthenticateRequestResult> DecideAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var token = authHeader?.Split(' ') is ["Bearer", var shown] && Tokens.CanReadToken(shown) ? shown : null;
        var issuer = token is null ? null : Tokens.ReadJsonWebToken(token).Issuer;
        if (_ownTenant?.Issues(issuer) == true)
        {
            return new AuthenticateRequestResult { ClaimsIdentity = await _ownTenant.AuthenticateAsync(token!, cancellationToken),
                Audience = GetOriginatingAudience() };
        }

        return !_identity.HasAppId || issuer == ChannelCloud.For(_identity).Issuer
            ? await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            : throw new UnauthorizedAccessException("No channel has issued this token.");
    }

    private static ServiceClientCredentialsFactory Credentials(IConfiguration configuration, BotIdentityOptions identity) =>
        identity.HasCertificate
        ? new CertificateServiceClientCredentialsFactory(IdentityCertificate.Find(identity), identity.MicrosoftAppId,
            identity.MicrosoftAppTenantId, sendX5c: true)
        : new ConfigurationServiceClientCredentialFactory(configuration);

    private static ClaimsIdentity BotItself(BotIdentityOptions identity) =>
        new(identity.HasAppId ? [new Claim(AuthenticationConstants.AudienceClaim, identity.MicrosoftAppId!)] : []);

    [LoggerMessage(EventId = 1100, Level = LogLevel.Warning, Message = "Refused a request: {Reason}")]
    private partial void LogRefused(string reason);

    [LoggerMessage(EventId = 1101, Level = LogLevel.Error, Message = "Refused a request, because checking it failed.")]
    private partial void LogCheckFailed(Exception fault);

    [LoggerMessage(EventId = 1103, Level = LogLevel.Information,
        Message = "Callers are not authenticated, as in Development without MicrosoftAppId.")]
    private partial void LogNotAuthenticating();

    [LoggerMessage(EventId = 1104, Level = LogLevel.Warning, Message = "Users of every tenant are served; AllowedTenants would narrow it.")]
    private partial void LogServingEveryTenant();
}
