using CoachBot.Hosting;
using CoachBot.Hosting.Identity;
using CoachBot.Storage;
using CoachBot.Tests.Package;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Hosting.Identity;

public sealed class StartUpTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    private static readonly (string, string?)[] Complete =
    [
        ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "not-a-real-secret"),
        ("MicrosoftAppTenantId", Tenant),
    ];

    [Fact]
    public async Task Outside_Development_a_bot_without_an_app_id_does_not_start()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync("Production"));

        Assert.Contains("MicrosoftAppId is not set", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Development_it_starts_without_one() => await StartAsync("Development");

    [Fact]
    public async Task A_complete_registration_starts() => await StartAsync("Production", Complete);

    [Fact]
    public async Task A_managed_identity_starts_whatever_the_case_of_its_type() => await StartAsync(
        "Production", ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", AppId), ("MicrosoftAppTenantId", Tenant));

    [Fact]
    public async Task Bot_Frameworks_template_with_empty_settings_is_a_multi_tenant_registration() => await StartAsync(
        "Production", ("MicrosoftAppType", ""), ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "s"), ("MicrosoftAppTenantId", ""));

    [Theory]
    [InlineData("MicrosoftAppType", "Singletenantt", "MicrosoftAppType")]
    [InlineData("MicrosoftAppType", "7", "MicrosoftAppType")]
    [InlineData("MicrosoftAppTenantId", "", "MicrosoftAppTenantId is not set")]
    [InlineData("MicrosoftAppTenantId", "contoso.com", "Use the tenant's id")]
    [InlineData("MicrosoftAppPassword", "", "The bot could not answer")]
    [InlineData("MicrosoftAppType", "UserAssignedMSI", "has no password")]
    [InlineData("CertificatePath", "bot.pfx", "Keep one of them")]
    [InlineData("ChannelService", "https://botframework.example", "ChannelService")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://keys.example/metadata", "must be an https address")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl", "http://keys.example/metadata", "must be an https address")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.example/tenant", "https://host/tenant")]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.example", "https://host/tenant")]
    [InlineData("AllowedTenants", "contoso.com", "AllowedTenants names 'contoso.com'")]
    [InlineData("ValidateAuthority", "yes", "ValidateAuthority")]
    public async Task What_is_wrong_is_told_with_the_setting_to_change(string setting, string value, string told)
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync("Production", [.. Complete, (setting, value)]));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void US_Government_has_its_own_addresses()
    {
        var cloud = ChannelCloud.For(new BotIdentityOptions { ChannelService = "https://botframework.azure.us" });

        Assert.Equal("https://api.botframework.us", cloud.Issuer);
        Assert.Equal("https://api.botframework.us", cloud.Scope);
        Assert.Equal("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", cloud.LoginUrl);
        Assert.Equal("https://login.botframework.azure.us/v1/.well-known/openidconfiguration", cloud.MetadataUrl);
    }

    [Theory]
    [InlineData(MicrosoftAppType.MultiTenant, "https://login.microsoftonline.com/botframework.com")]
    [InlineData(MicrosoftAppType.SingleTenant, "https://login.microsoftonline.com/" + Tenant)]
    public void Tokens_come_from_the_tenant_that_the_registration_says(MicrosoftAppType type, string login) =>
        Assert.Equal(login, ChannelCloud.For(new BotIdentityOptions { MicrosoftAppType = type, MicrosoftAppTenantId = Tenant }).LoginUrl);

    private static async Task StartAsync(string environment, params (string Name, string? Value)[] settings)
    {
        var builder =
            new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = environment });
        // Later settings win, so that a test can change one of the registration's.
        builder.Configuration.AddInMemoryCollection(settings.GroupBy(setting =>
            setting.Name).Select(same => KeyValuePair.Create(same.Key, same.Last().Value)));
        using var data = new TemporaryFolder();
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Storage:DataFolder", (string?)data.Path)]);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage();
        builder.Services.AddBotAdapter();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
