namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>The bot's own tokens, for whoever sends to a channel: the connector client, or an outbox.</summary>
public interface IServiceTokens
{
    /// <summary>The token to send as bearer to <paramref name="serviceUrl"/>. Cached, and renewed before it expires.</summary>
    /// <returns>The token; null if none is needed, in Development without a credential.</returns>
    /// <exception cref="ServiceUrlNotTrustedException">The service URL didn't come in an authenticated activity, or is plain http outside Development.</exception>
    ValueTask<string?> GetTokenAsync(Uri serviceUrl, CancellationToken cancellationToken);
}

/// <summary>The bot's token must not go to this address.</summary>
public sealed class ServiceUrlNotTrustedException(Uri serviceUrl, string reason)
    : InvalidOperationException($"The bot's token is not sent to {serviceUrl}: {reason}")
{
}
