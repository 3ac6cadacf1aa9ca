using System.Net;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.EndToEnd.Identity;

/// <summary>Whoever isn't a channel, or speaks for another tenant or from elsewhere, is refused; the channel gets in.</summary>
public sealed class InboundTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    [Fact]
    public async Task A_channels_token_passes_as_often_as_it_is_shown()
    {
        var header = bot.Valid().Header();

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(header));
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(header));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9")]
    public async Task What_is_no_bearer_token_is_refused(string? header) => await RefusedAsync(header);

    [Fact]
    public async Task A_forged_signature_is_refused() =>
        await RefusedAsync(bot.Valid().SignedBy(OpenIdServer.ForgersKey("channel-key")).Header());

    [Fact]
    public async Task A_changed_token_is_refused()
    {
        var genuine = bot.Valid().Header().Split('.');
        var changed = (bot.Valid() with { Claims = new() { ["serviceurl"] = "https://evil.example/" } }).Header().Split('.');

        await RefusedAsync($"{genuine[0]}.{changed[1]}.{genuine[2]}");
    }

    [Fact]
    public async Task An_unsigned_token_is_refused() => await RefusedAsync((bot.Valid() with { Signed = null }).Header());

    [Fact]
    public async Task A_token_that_says_none_but_carries_a_signature_is_refused()
    {
        var signed = bot.Valid().Header().Split('.');

        await RefusedAsync($"Bearer {Base64UrlEncoder.Encode("""{"alg":"none","kid":"channel-key"}""")}.{signed[1]}.{signed[2]}");
    }

    [Fact]
    public async Task HS256_with_the_public_key_as_secret_is_refused()
    {
        var publicKey = new SymmetricSecurityKey(bot.Key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "channel-key" };

        await RefusedAsync(bot.Valid().SignedBy(publicKey, SecurityAlgorithms.HmacSha256).Header());
    }

    [Fact]
    public async Task Another_issuer_is_refused() => await RefusedAsync((bot.Valid() with { Issuer = "https://issuer.example" }).Header());

    [Fact]
    public async Task A_token_for_another_bot_is_refused() =>
        await RefusedAsync((bot.Valid() with { Audience = Guid.NewGuid().ToString() }).Header());

    [Fact]
    public async Task An_expired_token_is_refused() => await RefusedAsync(Lasting(from: -120, until: -6).Header());

    [Fact]
    public async Task A_token_not_valid_yet_is_refused() => await RefusedAsync(Lasting(from: 6, until: 60).Header());

    [Fact]
    public async Task Clocks_may_differ_by_five_minutes()
    {
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Lasting(from: -60, until: -4).Header()));
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Lasting(from: 4, until: 60).Header()));
    }

    [Fact]
    public async Task A_token_without_an_end_is_refused() => await RefusedAsync((bot.Valid() with { Until = null }).Header());

    [Fact]
    public async Task A_key_that_the_issuer_does_not_publish_is_refused() =>
        await RefusedAsync(bot.Valid().SignedBy(OpenIdServer.ForgersKey("unknown")).Header());

    [Fact]
    public async Task A_key_endorsed_for_other_channels_is_refused() => await RefusedAsync(bot.Valid().SignedBy(bot.OtherKey).Header());

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task An_activity_with_another_service_url_than_its_token_is_refused(string serviceUrl) =>
        await RefusedAsync(bot.Valid().Header(), serviceUrl: serviceUrl);

    [Fact]
    public async Task A_token_without_a_service_url_is_refused() => await RefusedAsync((bot.Valid() with { Claims = [] }).Header());

    [Fact]
    public async Task Another_tenants_user_is_refused() =>
        await RefusedAsync(bot.Valid().Header(), tenant: "99999999-9999-9999-9999-999999999999");

    [Fact]
    public async Task The_reason_is_in_the_log_and_no_token_is()
    {
        var header = (bot.Valid() with { Audience = "another" }).Header();

        await RefusedAsync(header);

        Assert.Contains("Refused a request", bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(header.Split('.')[1], bot.Log, StringComparison.Ordinal);
    }

    private Tokens Lasting(int from, int until) =>
        bot.Valid() with { From = DateTime.UtcNow.AddMinutes(from), Until = DateTime.UtcNow.AddMinutes(until) };

    private async Task RefusedAsync(string? header, string? serviceUrl = null, string? tenant = null)
    {
        var status = await bot.PostAsync(header, activity =>
        {
            activity["serviceUrl"] = serviceUrl ?? bot.ServiceUrl;
            activity["conversation"]!["tenantId"] = tenant ?? Tokens.Tenant;
        });

        Assert.Contains(status, (HttpStatusCode[])[HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden]);
    }
}
