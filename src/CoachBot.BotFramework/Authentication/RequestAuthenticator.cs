using System.Security.Claims;
using CoachBot.BotFramework.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Decides who sent an activity, and whether the bot serves them. Whatever goes wrong on the way is a refusal.</summary>
internal sealed class RequestAuthenticator
{
    private readonly BotIdentityOptions _options;
    private readonly TenantAllowList _tenants;
    private readonly TokenAuthority _channels;
    private readonly TokenAuthority? _ownTenant;
    private readonly ILogger _log;

    internal RequestAuthenticator(BotIdentityOptions options, Func<string, SigningKeys> keysAt, ILogger log)
    {
        (_options, _log, _tenants) = (options, log, new TenantAllowList(options));
        var cloud = ChannelCloud.For(options);
        _channels = new TokenAuthority([cloud.Issuer], options.MicrosoftAppId ?? "", keysAt(cloud.MetadataUrl));
        if (!string.IsNullOrWhiteSpace(options.ToBotFromEmulatorOpenIdMetadataUrl))
            _ownTenant = new TokenAuthority(cloud.TenantIssuers, options.MicrosoftAppId ?? "", keysAt(options.ToBotFromEmulatorOpenIdMetadataUrl));
        if (!options.HasAppId)
            log.NotAuthenticating();
        else if (_tenants.ServesEveryTenant)
            log.ServingEveryTenant();
    }

    /// <exception cref="RequestRefusedException">The request isn't served; the reason is in the log already.</exception>
    internal async Task<ClaimsIdentity> AuthenticateAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await DecideAsync(activity, authHeader, cancellationToken);
        }
        catch (RequestRefusedException refusal)
        {
            _log.Refused(refusal.Reason, refusal.StatusCode);
            throw;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            _log.CheckFailed(fault);
            throw new RequestRefusedException(RefusalReason.CheckFailed, fault);
        }
    }

    private async Task<ClaimsIdentity> DecideAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        // Start-up has refused to go on without an app id outside Development.
        if (!_options.HasAppId)
            return new ClaimsIdentity("anonymous");
        var token = BearerToken.Read(authHeader);
        var caller = _channels.Issues(token) ? await FromChannelAsync(token, activity, cancellationToken)
            : _ownTenant?.Issues(token) == true ? await FromOwnTenantAsync(_ownTenant, token, cancellationToken)
            : throw new RequestRefusedException(RefusalReason.IssuerUnknown);
        _tenants.Check(activity, caller);
        return Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _) ? caller : throw new RequestRefusedException(RefusalReason.ServiceUrlWrong);
    }

    private async Task<ClaimsIdentity> FromChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var (caller, key) = await _channels.ValidateAsync(token, cancellationToken);
        if (activity.ChannelId is not { } channel || !key.Endorsements.Contains(channel))
            throw new RequestRefusedException(RefusalReason.ChannelNotEndorsed);
        if (!IsServiceUrl(caller.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value, activity.ServiceUrl))
            throw new RequestRefusedException(RefusalReason.ServiceUrlWrong);
        return caller;
    }

    private async Task<ClaimsIdentity> FromOwnTenantAsync(TokenAuthority ownTenant, JsonWebToken token, CancellationToken cancellationToken)
    {
        var (caller, _) = await ownTenant.ValidateAsync(token, cancellationToken);
        // Version 1 tokens name the calling application in appid, version 2 tokens in azp.
        var application = caller.FindFirst(caller.FindFirst("ver")?.Value == "2.0" ? "azp" : AuthenticationConstants.AppIdClaim)?.Value;
        var tenant = caller.FindFirst("tid")?.Value;
        if (!IsSame(tenant, _options.MicrosoftAppTenantId) || !IsAllowed(application))
            throw new RequestRefusedException(RefusalReason.CallerNotAllowed);
        return caller;
    }

    private bool IsAllowed(string? application) =>
        IsSame(application, _options.MicrosoftAppId)
        || (!string.IsNullOrEmpty(application) && _options.AllowedCallers.Contains(application, StringComparer.OrdinalIgnoreCase));

    private static bool IsServiceUrl(string? claimed, string? named) =>
        !string.IsNullOrEmpty(claimed) && string.Equals(claimed.TrimEnd('/'), named?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string? one, string? other) =>
        !string.IsNullOrEmpty(one) && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
