using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>A published key and the channels that it is endorsed for.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements);

/// <summary>
/// The keys that an issuer publishes by OpenID metadata. Read anew once a day, and at once for an unknown key id, though at most once a
/// minute however many such tokens arrive. When the issuer doesn't answer, the keys at hand stay good for five days, as in Bot Framework's SDK.
/// </summary>
/// <remarks>
/// The library's ConfigurationManager would read anew behind the answer, so that the first message signed with a new key is refused; a
/// channel doesn't send a refused message again.
/// </remarks>
internal sealed class SigningKeys(string metadataUrl, HttpClient http, TimeProvider clock, ILogger log) : IDisposable
{
    private static readonly TimeSpan RefreshAfter = TimeSpan.FromDays(1);
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(5);
    private static readonly TimeSpan BetweenReads = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenReadsWithoutKeys = TimeSpan.FromSeconds(5);

    // Whether the addresses may be plain http is settled at start-up, by BotIdentityValidation.
    private readonly HttpDocumentRetriever _documents = new(http)
    {
        RequireHttps = metadataUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase),
    };

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Published _published = new(new Dictionary<string, SigningKey>(), DateTimeOffset.MinValue);
    private DateTimeOffset _lastAttempt = DateTimeOffset.MinValue;

    /// <returns>The key, or null if the issuer publishes none of this id.</returns>
    internal async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (!IsFresh(_published, keyId))
            await RefreshAsync(keyId, cancellationToken);
        var published = _published;
        return IsUsable(published)
            ? published.Keys.GetValueOrDefault(keyId)
            : throw new InvalidOperationException($"The signing keys at {metadataUrl} can't be read.");
    }

    private bool IsFresh(Published published, string keyId) =>
        clock.GetUtcNow() - published.ReadAt < RefreshAfter && published.Keys.ContainsKey(keyId);

    private async Task RefreshAsync(string keyId, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (IsFresh(_published, keyId) || IsTooSoon())
                return;
            _lastAttempt = clock.GetUtcNow();
            _published = new Published(await ReadAsync(), _lastAttempt);
        }
        catch (Exception fault) when (IsUsable(_published))
        {
            // Keys are published days before they are used: an issuer that is away for an hour changes nothing for the keys at hand.
            log.SigningKeysNotRead(metadataUrl, fault);
        }
        finally
        {
            _reading.Release();
        }
    }

    private bool IsTooSoon() => clock.GetUtcNow() - _lastAttempt < (IsUsable(_published) ? BetweenReads : BetweenReadsWithoutKeys);

    private bool IsUsable(Published published) => clock.GetUtcNow() - published.ReadAt <= GoodFor;

    // No caller's cancellation: the answer is for all who wait. The client's timeout bounds it.
    private async Task<Dictionary<string, SigningKey>> ReadAsync()
    {
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, _documents, CancellationToken.None);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
            if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid))
                keys[key.Kid] = new SigningKey(key, EndorsementsOf(key));
        return keys;
    }

    private static HashSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    public void Dispose() => _reading.Dispose();

    private sealed record Published(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset ReadAt);
}
