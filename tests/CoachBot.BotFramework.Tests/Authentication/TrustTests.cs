using CoachBot.BotFramework.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Tests.Authentication;

public sealed class TrustTests : IAsyncLifetime
{
    private static readonly Uri Teams = new(Tokens.ServiceUrl);
    private BotIdentity _bot = null!;
    private RsaSecurityKey _key = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await BotIdentity.StartAsync();
        _key = _bot.Issuer.Publish("channel-key", "msteams");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task An_authenticated_activity_makes_its_service_url_trusted()
    {
        Assert.False(await _bot.Trusted.IsTrustedAsync(Teams, Cancellation));

        await _bot.AuthenticateAsync(Tokens.SignedBy(_key).Header());

        Assert.True(await _bot.Trusted.IsTrustedAsync(Teams, Cancellation));
        Assert.True(await _bot.Trusted.IsTrustedAsync(new Uri(Tokens.ServiceUrl.TrimEnd('/')), Cancellation));
    }

    [Fact]
    public async Task A_refused_one_does_not()
    {
        await _bot.RefusalAsync(Tokens.SignedBy(OpenIdServer.ForgersKey("channel-key")).Header());
        await _bot.RefusalAsync(Tokens.SignedBy(_key).Header(), BotIdentity.TeamsMessage(tenant: Guid.NewGuid().ToString()));

        Assert.False(await _bot.Trusted.IsTrustedAsync(Teams, Cancellation));
        await Assert.ThrowsAsync<ServiceUrlNotTrustedException>(async () => await _bot.Outbound.GetTokenAsync(Teams, Cancellation));
    }

    [Fact]
    public async Task A_connector_client_for_another_address_sends_nothing()
    {
        var result = await _bot.Authentication.AuthenticateRequestAsync(BotIdentity.TeamsMessage(), Tokens.SignedBy(_key).Header(), Cancellation);
        var client = await result.ConnectorFactory.CreateAsync("https://evil.example/", null, Cancellation);

        await Assert.ThrowsAsync<ServiceUrlNotTrustedException>(
            () => client.Conversations.SendToConversationAsync("a:1", BotIdentity.TeamsMessage(), Cancellation));
    }

    [Fact]
    public async Task A_client_for_another_audience_is_not_made()
    {
        var result = await _bot.Authentication.AuthenticateRequestAsync(BotIdentity.TeamsMessage(), Tokens.SignedBy(_key).Header(), Cancellation);

        await Assert.ThrowsAsync<ArgumentException>(() => result.ConnectorFactory.CreateAsync(Tokens.ServiceUrl, "https://graph.microsoft.com", Cancellation));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
