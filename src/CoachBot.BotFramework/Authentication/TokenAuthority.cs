using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Checks the tokens of one kind of issuer: signature, issuer, audience, lifetime.</summary>
internal sealed class TokenAuthority(IReadOnlyList<string> issuers, string audience, SigningKeys keys)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    internal bool Issues(JsonWebToken token) => issuers.Contains(token.Issuer, StringComparer.Ordinal);

    /// <exception cref="RequestRefusedException">The token is not genuine, or not for this bot, or not for now.</exception>
    internal async Task<(ClaimsIdentity Caller, SigningKey Key)> ValidateAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        // Before the key is looked up, so that a stranger's token can't make the bot read the metadata again.
        if (!token.Audiences.Contains(audience, StringComparer.OrdinalIgnoreCase))
            throw new RequestRefusedException(RefusalReason.AudienceWrong);
        var key = await keys.FindAsync(token.Kid ?? "", cancellationToken) ?? throw new RequestRefusedException(RefusalReason.KeyUnknown);
        var result = await _handler.ValidateTokenAsync(token, ParametersFor(token, key));
        return result.IsValid
            ? (result.ClaimsIdentity, key)
            : throw new RequestRefusedException(ReasonOf(result.Exception), result.Exception);
    }

    private TokenValidationParameters ParametersFor(JsonWebToken token, SigningKey key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        ValidIssuers = issuers,
        // The very spelling in the token: Issues and the audience check above have compared them.
        ValidAudiences = token.Audiences.Where(name => string.Equals(name, audience, StringComparison.OrdinalIgnoreCase)),
        RequireExpirationTime = true,
        ClockSkew = ClockSkew,
        AuthenticationType = "Bearer",
    };

    private static RefusalReason ReasonOf(Exception? fault) => fault switch
    {
        SecurityTokenExpiredException => RefusalReason.Expired,
        SecurityTokenNotYetValidException => RefusalReason.NotYetValid,
        SecurityTokenSignatureKeyNotFoundException => RefusalReason.KeyUnknown,
        SecurityTokenInvalidSignatureException => RefusalReason.SignatureWrong,
        SecurityTokenInvalidAlgorithmException => RefusalReason.AlgorithmNotAllowed,
        SecurityTokenInvalidIssuerException => RefusalReason.IssuerUnknown,
        SecurityTokenInvalidAudienceException => RefusalReason.AudienceWrong,
        _ => RefusalReason.TokenInvalid,
    };
}
