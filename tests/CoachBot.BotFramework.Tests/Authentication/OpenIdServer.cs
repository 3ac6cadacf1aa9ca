using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Tests.Authentication;

/// <summary>An issuer on this machine: OpenID metadata and a key set with endorsements, over real HTTP.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    // Making a key takes longer than the test that uses it.
    private static readonly RSA Genuine = RSA.Create(2048);
    private static readonly RSA Forged = RSA.Create(2048);

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, string[]> _published = new();
    private int _reads;

    private OpenIdServer(WebApplication app) => _app = app;

    public string MetadataUrl => _app.Urls.First() + "/.well-known/openidconfiguration";
    public int Reads => _reads;
    public bool IsDown { get; set; }

    public static async Task<OpenIdServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var server = new OpenIdServer(app);
        app.MapGet("/.well-known/openidconfiguration", server.Metadata);
        app.MapGet("/keys", server.Keys);
        await app.StartAsync();
        return server;
    }

    public RsaSecurityKey Publish(string keyId, params string[] endorsements)
    {
        _published[keyId] = endorsements;
        return new RsaSecurityKey(Genuine) { KeyId = keyId };
    }

    /// <summary>A key that no issuer has published.</summary>
    public static RsaSecurityKey ForgersKey(string keyId) => new(Forged) { KeyId = keyId };

    private IResult Metadata()
    {
        Interlocked.Increment(ref _reads);
        return IsDown
            ? Results.StatusCode(503)
            : Json(new JsonObject { ["issuer"] = Tokens.ChannelIssuer, ["jwks_uri"] = _app.Urls.First() + "/keys" });
    }

    private IResult Keys() =>
        Json(new JsonObject { ["keys"] = new JsonArray([.. _published.Select(key => KeyJson(key.Key, key.Value))]) });

    private static JsonObject KeyJson(string keyId, string[] endorsements)
    {
        var parameters = Genuine.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = keyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(name => JsonValue.Create(name))]),
        };
    }

    private static IResult Json(JsonNode content) => Results.Text(content.ToJsonString(), "application/json");

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
