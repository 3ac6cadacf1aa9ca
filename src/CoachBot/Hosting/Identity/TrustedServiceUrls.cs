using System.Collections.Concurrent;
using CoachBot.Storage;

namespace CoachBot.Hosting.Identity;

/// <summary>
/// The service URLs that came in authenticated activities: the only ones that the bot's token is ever sent to. Kept in the store, so that
/// what was promised before a restart can be sent after it.
/// </summary>
internal sealed class TrustedServiceUrls(ITurnStore store, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public async ValueTask TrustAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        var url = KeyOf(serviceUrl);
        if (!_known.ContainsKey(url))
        {
            var statement = new Statement(
                "INSERT INTO trusted_service_url (url, seen_at) VALUES (@url, @now) ON CONFLICT DO NOTHING",
                new { url, now = time.GetUtcNow().ToUnixTimeMilliseconds() });
            await store.ExecuteAsync([statement], cancellationToken);
            _known[url] = true;
        }
    }

    public async ValueTask<bool> IsTrustedAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        var url = KeyOf(serviceUrl);
        if (_known.ContainsKey(url))
        {
            return true;
        }

        var found = await store.QueryAsync<string>("SELECT url FROM trusted_service_url WHERE url = @url", new { url }, cancellationToken);
        return found.Count > 0 && (_known[url] = true);
    }

    /// <summary>One spelling for a service URL, whether or not it ends in a slash.</summary>
    private static string KeyOf(Uri serviceUrl) => serviceUrl.AbsoluteUri.TrimEnd('/');
}
