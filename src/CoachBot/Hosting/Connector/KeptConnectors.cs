using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace CoachBot.Hosting.Connector;

/// <summary>
/// One connector client for a service URL and an audience, kept for as long as the process runs. Bot Builder makes one for every turn, and
/// each works out anew how all types of the schema stand in JSON: 20 ms of processor time a reply.
/// </summary>
/// <param name="inner">Makes them.</param>
/// <param name="channels">The audience of the channels' tokens, meant where none is named.</param>
/// <param name="trust">Where the bot's token may go; null where the bot has none.</param>
internal sealed class KeptConnectors(ConnectorFactory inner, string channels, TokenTrust? trust) : ConnectorFactory, IDisposable
{
    private readonly ConcurrentDictionary<(string ServiceUrl, string Audience), Lazy<Task<KeptConnector>>> _kept = new();
    private int _made;

    /// <summary>
    /// Whoever answers for a service URL can't send the bot's token elsewhere: redirects are not followed. The handler lives as long as the
    /// clients, so its connections are renewed, to see when a name moves to another address.
    /// </summary>
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

    /// <summary>How many clients have been made.</summary>
    public int Made => _made;

    public HttpClient Http => _http;

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        var key = (serviceUrl, audience ?? channels);
        var kept = _kept.GetOrAdd(key, made => new Lazy<Task<KeptConnector>>(() => MakeAsync(made.ServiceUrl, made.Audience)));
        try
        {
            return await kept.Value.WaitAsync(cancellationToken);
        }
        catch (Exception) when (kept.Value.IsFaulted)
        {
            // What went wrong once may go well the next time.
            _kept.TryRemove(new(key, kept));
            throw;
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<KeptConnector> MakeAsync(string serviceUrl, string audience)
    {
        using var made = await inner.CreateAsync(serviceUrl, audience, CancellationToken.None);
        Interlocked.Increment(ref _made);
        var credentials = trust is null ? made.Credentials : new TrustedOnlyCredentials(made.Credentials, new Uri(serviceUrl), trust);
        return new KeptConnector(made.BaseUri, credentials, _http);
    }

    /// <summary>Bot Builder disposes of a turn's client at the turn's end; this one is for all turns.</summary>
    private sealed class KeptConnector(Uri serviceUrl, ServiceClientCredentials credentials, HttpClient http)
        : ConnectorClient(serviceUrl, credentials, http, disposeHttpClient: false)
    {
        [SuppressMessage("Usage", "CA2215:Dispose methods should call base class dispose",
            Justification = "That would take its HttpClient away.")]
        protected override void Dispose(bool disposing)
        {
        }
    }
}
