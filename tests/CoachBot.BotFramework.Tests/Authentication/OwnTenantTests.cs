using CoachBot.BotFramework.Connector.Authentication;

namespace CoachBot.BotFramework.Tests.Authentication;

public sealed class OwnTenantTests : IAsyncLifetime
{
    private const string Agent = "77777777-7777-7777-7777-777777777777";
    private BotIdentity _bot = null!;
    private OpenIdServer _tenant = null!;
    private Tokens _valid = null!;

    public async ValueTask InitializeAsync()
    {
        _tenant = await OpenIdServer.StartAsync();
        _bot = await BotIdentity.StartAsync(
            settings: [("ToBotFromEmulatorOpenIdMetadataUrl", _tenant.MetadataUrl), ("AllowedCallers:0", Agent)]);
        _valid = Tokens.SignedBy(_tenant.Publish("tenant-key")) with
        {
            Issuer = $"https://login.microsoftonline.com/{Tokens.Tenant}/v2.0",
            Claims = new() { ["ver"] = "2.0", ["azp"] = Tokens.AppId, ["tid"] = Tokens.Tenant },
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _tenant.DisposeAsync();
    }

    [Fact]
    public async Task The_emulator_passes_with_the_bots_own_app_id() => Assert.True((await _bot.AuthenticateAsync(_valid.Header())).IsAuthenticated);

    [Fact]
    public async Task A_version_1_token_passes() => Assert.True((await _bot.AuthenticateAsync((_valid with
    {
        Issuer = $"https://sts.windows.net/{Tokens.Tenant}/",
        Claims = new() { ["ver"] = "1.0", ["appid"] = Tokens.AppId, ["tid"] = Tokens.Tenant },
    }).Header())).IsAuthenticated);

    [Fact]
    public async Task An_allowed_agent_passes() => Assert.True((await _bot.AuthenticateAsync(With("azp", Agent).Header())).IsAuthenticated);

    [Theory]
    [InlineData("azp", "88888888-8888-8888-8888-888888888888")]
    [InlineData("azp", "")]
    [InlineData("tid", "88888888-8888-8888-8888-888888888888")]
    [InlineData("ver", "1.0")]
    public async Task Any_other_caller_is_refused(string claim, string value)
    {
        var refusal = await _bot.RefusalAsync(With(claim, value).Header());

        Assert.Equal((RefusalReason.CallerNotAllowed, 403), (refusal.Reason, refusal.StatusCode));
    }

    [Fact]
    public async Task Another_tenants_issuer_is_refused()
    {
        var refusal = await _bot.RefusalAsync((_valid with { Issuer = $"https://login.microsoftonline.com/{Guid.NewGuid()}/v2.0" }).Header());

        Assert.Equal(RefusalReason.IssuerUnknown, refusal.Reason);
    }

    [Fact]
    public async Task The_tenants_key_does_not_open_the_channels_door()
    {
        var refusal = await _bot.RefusalAsync((_valid with { Issuer = Tokens.ChannelIssuer }).Header());

        Assert.Equal(RefusalReason.KeyUnknown, refusal.Reason);
    }

    private Tokens With(string claim, string value) => _valid with { Claims = new(_valid.Claims) { [claim] = value } };
}
