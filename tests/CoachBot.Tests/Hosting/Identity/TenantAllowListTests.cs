using System.Security.Claims;
using CoachBot.Cards;
using CoachBot.Hosting.Identity;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Hosting.Identity;

public sealed class TenantAllowListTests
{
    private const string Own = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    private const string Another = "99999999-9999-9999-9999-999999999999";

    [Fact]
    public void The_own_tenants_users_are_served() => Check(Own, Naming(Own));

    [Fact]
    public void Another_tenants_user_is_refused() => Refused(Another, null);

    [Fact]
    public void An_activity_without_a_tenant_is_refused() => Refused(null, null);

    [Fact]
    public void An_activity_that_names_two_tenants_is_refused() => Refused(Own, Naming(Another));

    [Fact]
    public void So_is_one_whose_caller_is_of_another_tenant() => Assert.Throws<UnauthorizedAccessException>(
        () => List().Check(Said(Own, null), new ClaimsIdentity([new Claim("tid", Another)])));

    [Theory]
    [InlineData("""{"tenant":7}""")]
    [InlineData("""{"tenant":{"id":[]}}""")]
    [InlineData("[1]")]
    public void Channel_data_of_an_odd_shape_names_no_tenant(string channelData) => Refused(null, channelData);

    [Fact]
    public void The_list_names_who_else_is_served() => List(Own, Another).Check(Said(Another, null), new ClaimsIdentity());

    [Fact]
    public void A_star_is_every_tenant() => Assert.True(List("*").ServesEveryTenant);

    [Fact]
    public void So_is_a_registration_without_a_tenant() => Assert.True(new TenantAllowList(new BotIdentityOptions()).ServesEveryTenant);

    private static void Refused(string? tenant, string? channelData) =>
        Assert.Throws<UnauthorizedAccessException>(() => Check(tenant, channelData));

    private static void Check(string? tenant, string? channelData) => List().Check(Said(tenant, channelData), new ClaimsIdentity());

    private static string Naming(string tenant) => $"{{\"tenant\":{{\"id\":\"{tenant}\"}}}}";

    private static TenantAllowList List(params string[] allowed) =>
        new(new BotIdentityOptions { MicrosoftAppTenantId = Own, AllowedTenants = allowed });

    private static Activity Said(string? tenant, string? channelData) => new()
    {
        Conversation = new ConversationAccount { TenantId = tenant },
        ChannelData = channelData is null ? null : JsonValues.Parse(channelData),
    };
}
