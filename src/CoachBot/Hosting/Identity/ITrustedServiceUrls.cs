using System.Collections.Concurrent;

namespace CoachBot.Hosting.Identity;

/// <summary>
/// The service URLs that came in authenticated activities: the only ones that the bot's token is ever sent to. An implementation that
/// keeps them in a store lets messages go out after a restart, before anybody has written.
/// </summary>
public interface ITrustedServiceUrls
{
    /// <summary>Remembers a service URL. Called for every authenticated activity, so it should be quick for one already known.</summary>
    ValueTask TrustAsync(Uri serviceUrl, CancellationToken cancellationToken);

    /// <summary>Whether the service URL came in an authenticated activity.</summary>
    ValueTask<bool> IsTrustedAsync(Uri serviceUrl, CancellationToken cancellationToken);
}

/// <summary>Remembers trusted service URLs for as long as the process runs.</summary>
public sealed class InMemoryTrustedServiceUrls : ITrustedServiceUrls
{
    private readonly ConcurrentDictionary<string, bool> _trusted = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask TrustAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        _trusted.TryAdd(KeyOf(serviceUrl), true);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<bool> IsTrustedAsync(Uri serviceUrl, CancellationToken cancellationToken) => new(_trusted.ContainsKey(KeyOf(serviceUrl)));

    /// <summary>One spelling for a service URL, whether or not it ends in a slash.</summary>
    public static string KeyOf(Uri serviceUrl) => serviceUrl.AbsoluteUri.TrimEnd('/');
}
