using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Reads the Authorization header. What it returns is well-formed and claims RS256; nothing in it is believed yet.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";
    // The channels' tokens have about one kilobyte.
    private const int LongestHeader = 16 * 1024;

    /// <exception cref="RequestRefusedException">There is no such token.</exception>
    internal static JsonWebToken Read(string? authHeader)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
            throw new RequestRefusedException(RefusalReason.HeaderMissing);
        if (authHeader.Length > LongestHeader || !authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw new RequestRefusedException(RefusalReason.TokenMalformed);
        var token = Parse(authHeader[Scheme.Length..].Trim());
        return token.Alg == SecurityAlgorithms.RsaSha256 && token.EncodedSignature.Length > 0
            ? token
            : throw new RequestRefusedException(RefusalReason.AlgorithmNotAllowed);
    }

    private static JsonWebToken Parse(string encoded)
    {
        try
        {
            return new JsonWebToken(encoded);
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException)
        {
            throw new RequestRefusedException(RefusalReason.TokenMalformed, fault);
        }
    }
}
