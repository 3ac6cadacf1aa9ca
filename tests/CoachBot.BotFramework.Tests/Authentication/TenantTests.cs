using System.Security.Claims;
using System.Text.Json;
using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.Authentication;

public sealed class TenantTests
{
    private const string Another = "99999999-9999-9999-9999-999999999999";

    [Fact]
    public async Task Another_tenants_user_is_refused()
    {
        await using var bot = await BotIdentity.StartAsync();

        var refusal = await RefusalAsync(bot, BotIdentity.TeamsMessage(Another));

        Assert.Equal((RefusalReason.TenantNotAllowed, 403), (refusal.Reason, refusal.StatusCode));
    }

    [Fact]
    public async Task An_activity_without_a_tenant_is_refused()
    {
        await using var bot = await BotIdentity.StartAsync();
        var activity = BotIdentity.TeamsMessage();
        (activity.Conversation, activity.ChannelData) = (null!, null);

        Assert.Equal(RefusalReason.TenantNotAllowed, (await RefusalAsync(bot, activity)).Reason);
    }

    [Fact]
    public async Task An_activity_that_names_two_tenants_is_refused()
    {
        await using var bot = await BotIdentity.StartAsync();
        var activity = BotIdentity.TeamsMessage();
        activity.ChannelData = JsonSerializer.SerializeToElement(new { tenant = new { id = Another } });

        Assert.Equal(RefusalReason.TenantNotAllowed, (await RefusalAsync(bot, activity)).Reason);
    }

    [Theory]
    [InlineData("""{"tenant":7}""")]
    [InlineData("""{"tenant":{"id":[]}}""")]
    [InlineData("[1]")]
    public async Task Channel_data_of_an_odd_shape_names_no_tenant(string channelData)
    {
        await using var bot = await BotIdentity.StartAsync();
        var activity = BotIdentity.TeamsMessage();
        activity.ChannelData = JsonDocument.Parse(channelData).RootElement;
        activity.Conversation.TenantId = null;

        Assert.Equal(RefusalReason.TenantNotAllowed, (await RefusalAsync(bot, activity)).Reason);
    }

    [Theory]
    [InlineData("AllowedTenants", Tokens.Tenant + ", " + Another)]
    [InlineData("AllowedTenants:1", Another)]
    [InlineData("AllowedTenants", "*")]
    public async Task The_list_names_who_else_is_served(string setting, string value)
    {
        await using var bot = await BotIdentity.StartAsync(settings: (setting, value));

        Assert.True((await AuthenticateAsync(bot, BotIdentity.TeamsMessage(Another))).IsAuthenticated);
    }

    [Fact]
    public async Task A_multi_tenant_registration_serves_every_tenant_and_says_so()
    {
        await using var bot = await BotIdentity.StartAsync(settings: [("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", "")]);

        Assert.True((await AuthenticateAsync(bot, BotIdentity.TeamsMessage(Another))).IsAuthenticated);
        Assert.Contains("1104", bot.Log.Text, StringComparison.Ordinal);
    }

    private static Task<ClaimsIdentity> AuthenticateAsync(BotIdentity bot, Activity activity) =>
        bot.AuthenticateAsync(Tokens.SignedBy(bot.Issuer.Publish("key", "msteams")).Header(), activity);

    private static Task<RequestRefusedException> RefusalAsync(BotIdentity bot, Activity activity) =>
        bot.RefusalAsync(Tokens.SignedBy(bot.Issuer.Publish("key", "msteams")).Header(), activity);
}
