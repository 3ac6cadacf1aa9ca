using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Hosting.Identity;

/// <summary>
/// The Emulator and agents of the own tenant, where a setting lets them in. Bot Builder's own check of agents' tokens asks for an audience
/// that no setting of it can name, so it refuses all.
/// </summary>
internal sealed class EmulatorAndAgents(BotIdentityOptions identity)
{
    private readonly string[] _issuers = [.. ChannelCloud.For(identity).TenantIssuers];
    private readonly JsonWebTokenHandler _tokens = new();
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _keys = new(
        identity.ToBotFromEmulatorOpenIdMetadataUrl, new OpenIdConnectConfigurationRetriever());

    public bool Issues(string? issuer) => Array.IndexOf(_issuers, issuer) >= 0;

    /// <exception cref="UnauthorizedAccessException">The token isn't right, or the caller isn't named.</exception>
    public async Task<ClaimsIdentity> AuthenticateAsync(string token, CancellationToken cancellationToken)
    {
        var keys = await _keys.GetConfigurationAsync(cancellationToken);
        var result = await _tokens.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = _issuers,
            ValidAudience = identity.MicrosoftAppId,
            IssuerSigningKeys = keys.SigningKeys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ClockSkew = TimeSpan.FromMinutes(5),
        });
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The own tenant's token is not valid.", result.Exception);
        }

        return IsAllowed(result.ClaimsIdentity)
            ? result.ClaimsIdentity
            : throw new UnauthorizedAccessException("The caller is not among AllowedCallers.");
    }

    private bool IsAllowed(ClaimsIdentity caller)
    {
        // Version 1 tokens name the calling application in appid, version 2 tokens in azp.
        var application = caller.FindFirst(caller.FindFirst("ver")?.Value == "2.0" ? "azp" : "appid")?.Value;
        return IsSame(caller.FindFirst("tid")?.Value, identity.MicrosoftAppTenantId)
            && (IsSame(application, identity.MicrosoftAppId) || identity.AllowedCallers.Any(allowed => IsSame(application, allowed)));
    }

    private static bool IsSame(string? one, string? other) =>
        !string.IsNullOrEmpty(one) && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
