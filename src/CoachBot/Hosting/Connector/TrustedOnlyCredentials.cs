using CoachBot.Hosting.Identity;
using Microsoft.Rest;

namespace CoachBot.Hosting.Connector;

/// <summary>Gives the bot's token to no service URL but those of believed activities; Bot Builder would give it to any.</summary>
internal sealed class TrustedOnlyCredentials(ServiceClientCredentials inner, Uri serviceUrl, ITrustedServiceUrls trusted) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!await trusted.IsTrustedAsync(serviceUrl, cancellationToken))
        {
            throw new ServiceUrlNotTrustedException(serviceUrl);
        }

        await inner.ProcessHttpRequestAsync(request, cancellationToken);
    }
}

/// <summary>No believed activity has come from this service URL, so nothing is sent there.</summary>
internal sealed class ServiceUrlNotTrustedException(Uri serviceUrl)
    : Exception($"The service URL at {serviceUrl.Host} came in no authenticated activity, so the bot's token is not sent there.");
