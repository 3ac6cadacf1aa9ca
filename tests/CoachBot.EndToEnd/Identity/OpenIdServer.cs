using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.EndToEnd.Identity;

/// <summary>An issuer on this machine: OpenID metadata and a key set with endorsements, over HTTPS with a certificate of its own.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    // Making a key takes longer than the test that uses it.
    private static readonly RSA Genuine = RSA.Create(2048);
    private static readonly RSA Forged = RSA.Create(2048);

    private readonly WebApplication _app;
    private readonly X509Certificate2 _certificate;
    private readonly ConcurrentDictionary<string, string[]> _published = new();

    private OpenIdServer(WebApplication app, X509Certificate2 certificate) => (_app, _certificate) = (app, certificate);

    public string MetadataUrl => _app.Urls.First() + "/.well-known/openidconfiguration";

    /// <summary>What a process must believe to believe this server.</summary>
    public string CertificatePem => _certificate.ExportCertificatePem();

    public static async Task<OpenIdServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var certificate = NewCertificate();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(certificate)));
        var app = builder.Build();
        var server = new OpenIdServer(app, certificate);
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

    private IResult Metadata() => Json(new JsonObject { ["issuer"] = Tokens.ChannelIssuer, ["jwks_uri"] = _app.Urls.First() + "/keys" });

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

    private static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=issuer of the tests", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
    }
}
