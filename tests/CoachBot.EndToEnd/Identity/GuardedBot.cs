using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Bots;
using CoachBot.EndToEnd.Turns;
using CoachBot.Servers;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.EndToEnd.Identity;

/// <summary>The bot as it is deployed, with a registration, an issuer that it believes, and a channel.</summary>
public sealed class GuardedBot(Databases databases) : IAsyncLifetime
{
    /// <summary>An agent of the own tenant that may call.</summary>
    public const string Agent = "77777777-7777-7777-7777-777777777777";

    private readonly HttpClient _http = new();
    private readonly string _certificate = Path.GetTempFileName();
    private OpenIdServer _issuer = null!;
    private ChannelServer _channel = null!;
    private BotProcess _bot = null!;
    private int _lastId;

    /// <summary>The channels' key, endorsed for Teams.</summary>
    public RsaSecurityKey Key { get; private set; } = null!;

    /// <summary>A key endorsed for another channel only.</summary>
    public RsaSecurityKey OtherKey { get; private set; } = null!;

    public string Log => _bot.Log;

    public string ServiceUrl => _channel.ServiceUrl;

    public int Replies => _channel.Count;

    public async ValueTask InitializeAsync()
    {
        _issuer = await OpenIdServer.StartAsync();
        _channel = await ChannelServer.StartAsync();
        Key = _issuer.Publish("channel-key", "msteams", "webchat");
        OtherKey = _issuer.Publish("other-key", "skype");
        await File.WriteAllTextAsync(_certificate, _issuer.CertificatePem);
        var settings = await databases.NewAsync(Database.Sqlite);
        foreach (var (name, value) in Registration())
        {
            settings[name] = value;
        }

        _bot = new BotProcess(settings, new() { ["SSL_CERT_FILE"] = _certificate });
        await _bot.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What a channel would send.</summary>
    internal Tokens Valid() => new Tokens { Claims = new() { ["serviceurl"] = ServiceUrl } }.SignedBy(Key);

    public async Task<HttpStatusCode> PostAsync(string? header, Action<JsonObject>? change = null)
    {
        var activity = Message();
        change?.Invoke(activity);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_bot.Address, "/api/messages"))
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
        await _issuer.DisposeAsync();
        _http.Dispose();
        File.Delete(_certificate);
    }

    private IEnumerable<(string Name, string Value)> Registration() =>
    [
        ("environment", "Production"),
        ("Logging:LogLevel:CoachBot", "Information"),
        ("MicrosoftAppType", "SingleTenant"),
        ("MicrosoftAppId", Tokens.AppId),
        ("MicrosoftAppPassword", "not-a-real-secret"),
        ("MicrosoftAppTenantId", Tokens.Tenant),
        ("ToBotFromChannelOpenIdMetadataUrl", _issuer.MetadataUrl),
        ("ToBotFromEmulatorOpenIdMetadataUrl", _issuer.MetadataUrl),
        ("AllowedCallers", Agent),
    ];

    private JsonObject Message() => new()
    {
        ["type"] = "message",
        ["id"] = $"a{Interlocked.Increment(ref _lastId)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["text"] = "help",
        ["from"] = new JsonObject { ["id"] = "29:sam" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = Tokens.Tenant },
    };
}
