using CoachBot.BotFramework.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Tests.Authentication;

public sealed class InboundTests : IAsyncLifetime
{
    private BotIdentity _bot = null!;
    private RsaSecurityKey _key = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await BotIdentity.StartAsync();
        _key = _bot.Issuer.Publish("channel-key", "msteams", "webchat");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_channels_token_passes()
    {
        var caller = await _bot.AuthenticateAsync(Valid().Header());

        Assert.True(caller.IsAuthenticated);
        Assert.Equal(Tokens.AppId, caller.FindFirst("aud")?.Value);
    }

    [Fact]
    public async Task The_same_token_passes_again_because_a_channel_uses_it_for_many_activities()
    {
        var header = Valid().Header();

        await _bot.AuthenticateAsync(header);
        await _bot.AuthenticateAsync(header);

        Assert.Equal(1, _bot.Issuer.Reads);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task No_header_is_refused(string? header) => await RefusedAsync(header, RefusalReason.HeaderMissing);

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9")]
    public async Task What_is_no_bearer_token_is_refused(string header)
    {
        var refusal = await _bot.RefusalAsync(header);

        Assert.Contains(refusal.Reason, new[] { RefusalReason.TokenMalformed, RefusalReason.AlgorithmNotAllowed });
        Assert.Equal(401, refusal.StatusCode);
    }

    [Fact]
    public async Task A_huge_header_is_refused_unread() => await RefusedAsync("Bearer " + new string('a', 20_000), RefusalReason.TokenMalformed);

    [Fact]
    public async Task A_forged_signature_is_refused()
    {
        var forger = OpenIdServer.ForgersKey("channel-key");

        await RefusedAsync(Tokens.SignedBy(forger).Header(), RefusalReason.SignatureWrong);
    }

    [Fact]
    public async Task A_changed_token_is_refused()
    {
        var genuine = Valid().Header().Split('.');
        var changed = (Valid() with { Claims = new() { ["serviceurl"] = "https://evil.example/" } }).Header().Split('.');

        await RefusedAsync($"{genuine[0]}.{changed[1]}.{genuine[2]}", RefusalReason.SignatureWrong);
    }

    [Fact]
    public async Task An_unsigned_token_is_refused() => await RefusedAsync(new Tokens().Header(), RefusalReason.AlgorithmNotAllowed);

    [Fact]
    public async Task A_token_that_says_none_but_carries_a_signature_is_refused()
    {
        var signed = Valid().Header().Split('.');
        var header = "Bearer " + Base64UrlEncoder.Encode("""{"alg":"none","kid":"channel-key"}""");

        await RefusedAsync($"{header}.{signed[1]}.{signed[2]}", RefusalReason.AlgorithmNotAllowed);
    }

    [Fact]
    public async Task HS256_with_the_public_key_as_secret_is_refused()
    {
        var publicKey = new SymmetricSecurityKey(_key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "channel-key" };

        await RefusedAsync(Tokens.SignedBy(publicKey, SecurityAlgorithms.HmacSha256).Header(), RefusalReason.AlgorithmNotAllowed);
    }

    [Fact]
    public async Task Another_RSA_algorithm_is_refused() =>
        await RefusedAsync(Tokens.SignedBy(_key, SecurityAlgorithms.RsaSha512).Header(), RefusalReason.AlgorithmNotAllowed);

    [Fact]
    public async Task Another_issuer_is_refused() =>
        await RefusedAsync((Valid() with { Issuer = "https://issuer.example" }).Header(), RefusalReason.IssuerUnknown);

    [Fact]
    public async Task The_own_tenant_is_refused_unless_it_is_configured() =>
        await RefusedAsync((Valid() with { Issuer = $"https://sts.windows.net/{Tokens.Tenant}/" }).Header(), RefusalReason.IssuerUnknown);

    [Fact]
    public async Task A_token_for_another_bot_is_refused() =>
        await RefusedAsync((Valid() with { Audience = Guid.NewGuid().ToString() }).Header(), RefusalReason.AudienceWrong);

    [Fact]
    public async Task An_expired_token_is_refused() =>
        await RefusedAsync(Lasting(from: -120, until: -6).Header(), RefusalReason.Expired);

    [Fact]
    public async Task A_token_not_valid_yet_is_refused() =>
        await RefusedAsync(Lasting(from: 6, until: 60).Header(), RefusalReason.NotYetValid);

    [Fact]
    public async Task Clocks_may_differ_by_five_minutes()
    {
        await _bot.AuthenticateAsync(Lasting(from: -60, until: -4).Header());
        await _bot.AuthenticateAsync(Lasting(from: 4, until: 60).Header());
    }

    [Fact]
    public async Task A_token_without_an_end_is_refused() =>
        await RefusedAsync((Valid() with { Until = null }).Header(), RefusalReason.TokenInvalid);

    [Fact]
    public async Task A_key_that_the_issuer_does_not_publish_is_refused() =>
        await RefusedAsync(Tokens.SignedBy(OpenIdServer.ForgersKey("unknown")).Header(), RefusalReason.KeyUnknown);

    [Fact]
    public async Task A_token_that_names_no_key_is_refused()
    {
        var nameless = new RsaSecurityKey(_key.Rsa);

        await RefusedAsync(Tokens.SignedBy(nameless).Header(), RefusalReason.KeyUnknown);
    }

    [Fact]
    public async Task A_key_endorsed_for_other_channels_is_refused()
    {
        var other = _bot.Issuer.Publish("other-key", "skype");

        await RefusedAsync(Tokens.SignedBy(other).Header(), RefusalReason.ChannelNotEndorsed, status: 403);
    }

    [Fact]
    public async Task A_key_without_endorsements_is_refused()
    {
        var bare = _bot.Issuer.Publish("bare-key");

        await RefusedAsync(Tokens.SignedBy(bare).Header(), RefusalReason.ChannelNotEndorsed, status: 403);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MSTEAMS")]
    [InlineData("emulator")]
    public async Task An_activity_of_a_channel_that_the_key_is_not_endorsed_for_is_refused(string? channel)
    {
        var activity = BotIdentity.TeamsMessage();
        activity.ChannelId = channel!;

        var refusal = await _bot.RefusalAsync(Valid().Header(), activity);

        Assert.Equal(RefusalReason.ChannelNotEndorsed, refusal.Reason);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_with_another_service_url_than_its_token_is_refused(string? serviceUrl)
    {
        var activity = BotIdentity.TeamsMessage();
        activity.ServiceUrl = serviceUrl!;

        var refusal = await _bot.RefusalAsync(Valid().Header(), activity);

        Assert.Equal((RefusalReason.ServiceUrlWrong, 403), (refusal.Reason, refusal.StatusCode));
    }

    [Fact]
    public async Task A_token_without_a_service_url_is_refused() =>
        await RefusedAsync((Valid() with { Claims = [] }).Header(), RefusalReason.ServiceUrlWrong, status: 403);

    [Fact]
    public async Task The_reason_is_in_the_log_and_no_token_is()
    {
        var header = (Valid() with { Audience = "another" }).Header();

        var refusal = await _bot.RefusalAsync(header);

        Assert.Contains("1100 Refused a request: AudienceWrong, status 401", _bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(header.Split('.')[1], _bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("they said no", _bot.Log.Text, StringComparison.Ordinal);
        Assert.Equal(401, refusal.StatusCode);
    }

    private Tokens Valid() => Tokens.SignedBy(_key);

    private Tokens Lasting(int from, int until) =>
        Valid() with { From = DateTime.UtcNow.AddMinutes(from), Until = DateTime.UtcNow.AddMinutes(until) };

    private async Task RefusedAsync(string? header, RefusalReason reason, int status = 401)
    {
        var refusal = await _bot.RefusalAsync(header);

        Assert.Equal((reason, status), (refusal.Reason, refusal.StatusCode));
    }
}
