using CoachBot.Hosting.Identity;
using Microsoft.Rest;

namespace CoachBot.Hosting.Connector;

/// <summary>
/// Gives the bot's token to no service URL but those of believed activities, and never over plain http outside Development; Bot Builder
/// would send it anywhere.
/// </summary>
internal sealed class TrustedOnlyCredentials(ServiceClientCredentials inner, Uri serviceUrl, TokenTrust trust) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!await trust.CoversAsync(serviceUrl, cancellationToken))
        {
            throw new ServiceUrlNotTrustedException(serviceUrl);
        }

        await inner.ProcessHttpRequestAsync(request, cancellationToken);
    }
}

/// <summary>Where the bot's token may go.</summary>
internal sealed record TokenTrust(TrustedServiceUrls Urls, bool IsDevelopment)
{
    public async ValueTask<bool> CoversAsync(Uri serviceUrl, CancellationToken cancellationToken) =>
        (serviceUrl.Scheme == Uri.UriSchemeHttps || (IsDevelopment && serviceUrl.Scheme == Uri.UriSchemeHttp))
        && await Urls.IsTrustedAsync(serviceUrl, cancellationToken);
}

/// <summary>No believed activity has come from this service URL, so nothing is sent there.</summary>
internal sealed class ServiceUrlNotTrustedException(Uri serviceUrl)
    : Exception($"The service URL at {serviceUrl.Host} came in no authenticated activity, or is not https, so the bot's token is not " +
        "sent there.");
