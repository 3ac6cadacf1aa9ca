using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using CoachBot.BotFramework.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoachBot.BotFramework.Tests.Authentication;

public sealed class OutboundTests
{
    private static readonly Uri Teams = new(Tokens.ServiceUrl);
    private readonly ManualClock _clock = new();
    private readonly EntraId _entra;
    private readonly InMemoryTrustedServiceUrls _trusted = new();

    public OutboundTests() => _entra = new EntraId(_clock);

    [Fact]
    public async Task A_service_url_of_an_authenticated_activity_gets_a_token()
    {
        await _trusted.TrustAsync(Teams, Cancellation);

        Assert.Equal("token-1", await NewTokens().GetTokenAsync(Teams, Cancellation));
        Assert.Equal("https://api.botframework.com/.default", Assert.Single(_entra.Scopes));
    }

    [Fact]
    public async Task Any_other_address_gets_none()
    {
        await _trusted.TrustAsync(Teams, Cancellation);

        var fault = await Assert.ThrowsAsync<ServiceUrlNotTrustedException>(
            async () => await NewTokens().GetTokenAsync(new Uri("https://evil.example/emea/"), Cancellation));

        Assert.Contains("evil.example", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, _entra.Asked);
    }

    [Fact]
    public async Task Plain_http_gets_none_even_when_trusted()
    {
        var plain = new Uri("http://localhost:56150/_connector");
        await _trusted.TrustAsync(plain, Cancellation);

        await Assert.ThrowsAsync<ServiceUrlNotTrustedException>(async () => await NewTokens().GetTokenAsync(plain, Cancellation));
        Assert.Equal("token-1", await NewTokens(isDevelopment: true).GetTokenAsync(plain, Cancellation));
    }

    [Theory]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    public async Task Only_the_web_is_written_to_even_in_Development(string address) =>
        await Assert.ThrowsAsync<ServiceUrlNotTrustedException>(
            async () => await NewTokens(isDevelopment: true).GetTokenAsync(new Uri(address), Cancellation));

    [Fact]
    public async Task A_token_is_kept()
    {
        var tokens = await TrustingAsync();

        for (var send = 0; send < 10; send++)
            Assert.Equal("token-1", await tokens.GetTokenAsync(Teams, Cancellation));

        Assert.Equal(1, _entra.Asked);
    }

    [Fact]
    public async Task Many_senders_at_once_ask_once()
    {
        var tokens = await TrustingAsync();
        _entra.Hold();

        var senders = Enumerable.Range(0, 20).Select(_ => tokens.GetTokenAsync(Teams, Cancellation).AsTask()).ToArray();
        _entra.Answer();

        Assert.All(await Task.WhenAll(senders), token => Assert.Equal("token-1", token));
        Assert.Equal(1, _entra.Asked);
    }

    [Fact]
    public async Task It_is_renewed_ahead_of_time_and_nobody_waits_for_it()
    {
        var tokens = await TrustingAsync();
        await tokens.GetTokenAsync(Teams, Cancellation);
        _entra.Hold();

        _clock.Advance(TimeSpan.FromMinutes(56));
        Assert.Equal("token-1", await tokens.GetTokenAsync(Teams, Cancellation));
        await _entra.AskedAgain;
        _entra.Answer();
        await _entra.Answered;

        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("token-2", await tokens.GetTokenAsync(Teams, Cancellation));
        Assert.Equal(2, _entra.Asked);
    }

    [Fact]
    public async Task A_renewal_that_fails_ahead_of_time_stops_nobody()
    {
        var tokens = await TrustingAsync();
        await tokens.GetTokenAsync(Teams, Cancellation);
        _entra.Hold();

        _clock.Advance(TimeSpan.FromMinutes(56));
        await tokens.GetTokenAsync(Teams, Cancellation);
        await _entra.AskedAgain;
        _entra.Fail();

        Assert.Equal("token-1", await tokens.GetTokenAsync(Teams, Cancellation));
    }

    [Fact]
    public async Task An_expired_token_is_never_sent()
    {
        var tokens = await TrustingAsync();
        await tokens.GetTokenAsync(Teams, Cancellation);

        _clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal("token-2", await tokens.GetTokenAsync(Teams, Cancellation));
    }

    [Fact]
    public async Task Without_a_credential_in_Development_messages_go_without_a_token() =>
        Assert.Null(await new ServiceTokens(null, _trusted, isDevelopment: true).GetTokenAsync(new Uri("http://localhost:1/"), Cancellation));

    [Fact]
    public void The_credential_fits_the_registration()
    {
        var identity = new BotIdentityOptions { MicrosoftAppId = Tokens.AppId, MicrosoftAppTenantId = Tokens.Tenant };
        Assert.Null(BotCredential.Create(identity));

        identity.MicrosoftAppPassword = "not-a-real-secret";
        Assert.IsType<ClientSecretCredential>(BotCredential.Create(identity));

        (identity.MicrosoftAppType, identity.MicrosoftAppPassword) = (MicrosoftAppType.UserAssignedMsi, null);
        Assert.IsType<ManagedIdentityCredential>(BotCredential.Create(identity));
    }

    [Fact]
    public void A_certificate_comes_from_its_file()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("coachbot-").FullName, "bot.pfx");
        File.WriteAllBytes(file, NewCertificate());
        var identity = new BotIdentityOptions
        {
            MicrosoftAppId = Tokens.AppId, MicrosoftAppTenantId = Tokens.Tenant, CertificatePath = file, CertificatePassword = "opens-it",
        };

        Assert.IsType<ClientCertificateCredential>(BotCredential.Create(identity));
    }

    [Fact]
    public void A_certificate_that_is_nowhere_is_told()
    {
        var identity = new BotIdentityOptions { MicrosoftAppId = Tokens.AppId, CertificateThumbprint = "00112233445566778899AABBCCDDEEFF00112233" };

        var fault = Assert.Throws<InvalidOperationException>(() => BotCredential.Create(identity));

        Assert.Contains("CertificatePath", fault.Message, StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ServiceTokens NewTokens(bool isDevelopment = false) =>
        new(new RenewedToken(_entra, "https://api.botframework.com", _clock, NullLogger.Instance), _trusted, isDevelopment);

    private async Task<ServiceTokens> TrustingAsync()
    {
        await _trusted.TrustAsync(Teams, Cancellation);
        return NewTokens();
    }

    private static byte[] NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pfx, "opens-it");
    }
}
