using Azure.Core;
using Microsoft.Extensions.Logging;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>
/// One token, kept and renewed ahead of time: while it is still good, senders get it at once and the renewal runs beside them. However
/// many ask, one renewal runs at a time.
/// </summary>
internal sealed class RenewedToken(TokenCredential credential, string scope, TimeProvider clock, ILogger log)
{
    // MSAL hands out its cached token until five minutes before the end, and asks for a new one after that.
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan UnusableBefore = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenRenewals = TimeSpan.FromSeconds(30);

    private readonly TokenRequestContext _request = new([scope.TrimEnd('/') + "/.default"]);
    private readonly Lock _gate = new();
    private AccessToken _token;
    private Task<AccessToken>? _renewal;
    private DateTimeOffset _renewalStarted;

    internal async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        var renewal = RenewalToWaitFor(out var current);
        return renewal is null ? current : (await renewal.WaitAsync(cancellationToken)).Token;
    }

    private Task<AccessToken>? RenewalToWaitFor(out string current)
    {
        lock (_gate)
        {
            current = _token.Token;
            var now = clock.GetUtcNow();
            var usable = current is not null && now < _token.ExpiresOn - UnusableBefore;
            if (usable && now < (_token.RefreshOn ?? _token.ExpiresOn - RenewBefore))
                return null;
            if (_renewal is null && (!usable || now - _renewalStarted >= BetweenRenewals))
                (_renewal, _renewalStarted) = (RenewAsync(), now);
            return usable ? null : _renewal;
        }
    }

    // No sender's cancellation: the token is for all who wait.
    private async Task<AccessToken> RenewAsync()
    {
        // Off the caller's lock, so that a credential that answers at once doesn't end the renewal before it is noted.
        await Task.Yield();
        try
        {
            return Keep(await credential.GetTokenAsync(_request, CancellationToken.None));
        }
        catch (Exception fault)
        {
            log.TokenNotRenewed(EndRenewal(), fault);
            throw;
        }
    }

    private AccessToken Keep(AccessToken token)
    {
        lock (_gate)
            (_token, _renewal) = (token, null);
        return token;
    }

    private DateTimeOffset EndRenewal()
    {
        lock (_gate)
        {
            _renewal = null;
            return _token.ExpiresOn;
        }
    }
}
