using System.Collections.Concurrent;
using CoachBot.Storage;

namespace CoachBot.Hosting.Identity;

/// <summary>Service URLs of authenticated activities, kept in the store: what was promised before a restart can be sent after it.</summary>
internal sealed class StoredServiceUrls(ITurnStore store, TimeProvider time) : ITrustedServiceUrls
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public async ValueTask TrustAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        var url = InMemoryTrustedServiceUrls.KeyOf(serviceUrl);
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
        var url = InMemoryTrustedServiceUrls.KeyOf(serviceUrl);
        if (_known.ContainsKey(url))
        {
            return true;
        }

        var found = await store.QueryAsync<string>("SELECT url FROM trusted_service_url WHERE url = @url", new { url }, cancellationToken);
        return found.Count > 0 && (_known[url] = true);
    }
}
