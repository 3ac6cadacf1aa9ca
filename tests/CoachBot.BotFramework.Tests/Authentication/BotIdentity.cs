using System.Security.Claims;
using System.Text.Json;
using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.BotFramework.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.BotFramework.Tests.Authentication;

/// <summary>A bot's identity as a host would register it, with an issuer on this machine.</summary>
internal sealed class BotIdentity : IAsyncDisposable
{
    private readonly IHost _host;

    private BotIdentity(IHost host, OpenIdServer issuer, ManualClock clock) => (_host, Issuer, Clock) = (host, issuer, clock);

    public OpenIdServer Issuer { get; }
    public ManualClock Clock { get; }
    public LogLines Log => _host.Services.GetRequiredService<LogLines>();
    public BotFrameworkAuthentication Authentication => _host.Services.GetRequiredService<BotFrameworkAuthentication>();
    public ITrustedServiceUrls Trusted => _host.Services.GetRequiredService<ITrustedServiceUrls>();
    public IServiceTokens Outbound => _host.Services.GetRequiredService<IServiceTokens>();

    public static async Task<BotIdentity> StartAsync(string environment = "Production", params (string Name, string? Value)[] settings)
    {
        var issuer = await OpenIdServer.StartAsync();
        var clock = new ManualClock();
        var host = Build(environment, clock, [.. Registration(issuer), .. settings]);
        return new BotIdentity(host, issuer, clock);
    }

    public static IHost Build(string environment, TimeProvider clock, (string Name, string? Value)[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = environment });
        // Later settings win, so that a test can change one of the registration's.
        builder.Configuration.AddInMemoryCollection(
            settings.GroupBy(setting => setting.Name).Select(same => KeyValuePair.Create(same.Key, same.Last().Value)));
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<LogLines>().AddSingleton<ILoggerProvider>(services => services.GetRequiredService<LogLines>());
        builder.Services.AddBotFrameworkAuthentication();
        return builder.Build();
    }

    public async Task<ClaimsIdentity> AuthenticateAsync(string? header, Activity? activity = null)
    {
        var result = await Authentication.AuthenticateRequestAsync(activity ?? TeamsMessage(), header, TestContext.Current.CancellationToken);
        return result.ClaimsIdentity;
    }

    public async Task<RequestRefusedException> RefusalAsync(string? header, Activity? activity = null) =>
        await Assert.ThrowsAsync<RequestRefusedException>(() => AuthenticateAsync(header, activity));

    public static Activity TeamsMessage(string tenant = Tokens.Tenant) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "msteams",
        ServiceUrl = Tokens.ServiceUrl,
        Text = "they said no",
        Conversation = new ConversationAccount { Id = "a:1", TenantId = tenant },
        ChannelData = JsonSerializer.SerializeToElement(new { tenant = new { id = tenant } }),
    };

    private static IEnumerable<(string, string?)> Registration(OpenIdServer issuer) =>
    [
        ("MicrosoftAppType", "SingleTenant"),
        ("MicrosoftAppId", Tokens.AppId),
        ("MicrosoftAppPassword", "not-a-real-secret"),
        ("MicrosoftAppTenantId", Tokens.Tenant),
        ("ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl),
    ];

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await Issuer.DisposeAsync();
    }
}
