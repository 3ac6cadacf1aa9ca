namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Gives the bot's token for trusted service URLs only.</summary>
internal sealed class ServiceTokens(RenewedToken? token, ITrustedServiceUrls trusted, bool isDevelopment) : IServiceTokens
{
    public async ValueTask<string?> GetTokenAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        if (serviceUrl.Scheme != Uri.UriSchemeHttps && !(isDevelopment && serviceUrl.Scheme == Uri.UriSchemeHttp))
            throw new ServiceUrlNotTrustedException(serviceUrl, "outside Development it must be https.");
        // Start-up has refused to go on without a credential outside Development.
        if (token is null)
            return null;
        if (!await trusted.IsTrustedAsync(serviceUrl, cancellationToken))
            throw new ServiceUrlNotTrustedException(serviceUrl, "it did not come in an authenticated activity.");
        return await token.GetAsync(cancellationToken);
    }
}
