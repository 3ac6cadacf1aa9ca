using System.Net;

namespace CoachBot.EndToEnd.Identity;

/// <summary>Agents of the own tenant get in when a setting names them; nobody else does.</summary>
public sealed class OwnTenantTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    private Tokens Valid => bot.Valid() with
    {
        Issuer = $"https://login.microsoftonline.com/{Tokens.Tenant}/v2.0",
        Claims = new() { ["ver"] = "2.0", ["azp"] = GuardedBot.Agent, ["tid"] = Tokens.Tenant },
    };

    [Fact]
    public async Task An_allowed_agent_passes() => Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Valid.Header()));

    [Fact]
    public async Task The_emulator_passes_with_the_bots_own_app_id() =>
        Assert.Equal(HttpStatusCode.OK,
            await bot.PostAsync((Valid with { Claims = new(Valid.Claims) { ["azp"] = Tokens.AppId } }).Header()));

    [Fact]
    public async Task A_version_1_token_passes() => Assert.Equal(HttpStatusCode.OK, await bot.PostAsync((Valid with
    {
        Issuer = $"https://sts.windows.net/{Tokens.Tenant}/",
        Claims = new() { ["ver"] = "1.0", ["appid"] = GuardedBot.Agent, ["tid"] = Tokens.Tenant },
    }).Header()));

    [Theory]
    [InlineData("azp", "88888888-8888-8888-8888-888888888888")]
    [InlineData("azp", "")]
    [InlineData("tid", "88888888-8888-8888-8888-888888888888")]
    [InlineData("ver", "1.0")]
    public async Task Any_other_caller_is_refused(string claim, string value) =>
        await RefusedAsync(Valid with { Claims = new(Valid.Claims) { [claim] = value } });

    [Fact]
    public async Task Another_tenants_issuer_is_refused() =>
        await RefusedAsync(Valid with { Issuer = $"https://login.microsoftonline.com/{Guid.NewGuid()}/v2.0" });

    [Fact]
    public async Task A_token_for_another_bot_is_refused() => await RefusedAsync(Valid with { Audience = Guid.NewGuid().ToString() });

    private async Task RefusedAsync(Tokens token) =>
        Assert.Contains(await bot.PostAsync(token.Header()), (HttpStatusCode[])[HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden]);
}
