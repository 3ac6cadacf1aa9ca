namespace CoachBot.BotFramework.Connector;

/// <summary>The Bot Connector REST API over HTTP.</summary>
public class ConnectorClient : IConnectorClient
{
    /// <summary>A client for one channel. The HTTP client is the caller's, with its timeout and handlers.</summary>
    /// <param name="baseUri">The channel's address.</param>
    /// <param name="httpClient">What sends.</param>
    /// <param name="bearerToken">Gives the token for each request; null, or a null token, sends none.</param>
    /// <param name="timeProvider">The clock against which a Retry-After date is measured.</param>
    public ConnectorClient(
        Uri baseUri, HttpClient httpClient, Func<CancellationToken, ValueTask<string?>>? bearerToken = null, TimeProvider? timeProvider = null)
    {
        BaseUri = baseUri;
        Conversations = new Conversations(baseUri, httpClient, bearerToken, timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; }

    /// <inheritdoc/>
    public IConversations Conversations { get; }
}
