using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CoachBot.Hosting.Identity;

/// <summary>The addresses of one Azure cloud, each replaceable by the setting of its name.</summary>
/// <remarks>Source of the constants: Microsoft Learn, “Authentication with the Bot Connector API”; US Government: its own section
/// there.</remarks>
internal sealed record ChannelCloud(string LoginUrl, string Scope, string Issuer, string MetadataUrl, IReadOnlyList<string> TenantIssuers)
{
    internal const string UsGovernment = "https://botframework.azure.us";

    internal static bool Knows(string? channelService) => string.IsNullOrWhiteSpace(channelService) || IsUsGovernment(channelService);

    internal static ChannelCloud For(BotIdentityOptions options)
    {
        var cloud = IsUsGovernment(options.ChannelService) ? Government(options) : Public(options);
        return cloud with
        {
            LoginUrl = Text(options.ToChannelFromBotLoginUrl) ?? cloud.LoginUrl,
            Scope = Text(options.ToChannelFromBotOAuthScope) ?? cloud.Scope,
            Issuer = Text(options.ToBotFromChannelTokenIssuer) ?? cloud.Issuer,
            MetadataUrl = Text(options.ToBotFromChannelOpenIdMetadataUrl) ?? cloud.MetadataUrl,
        };
    }

    /// <summary>
    /// The configuration as Bot Builder wants it: there, one address that is set leaves all the others empty. With none set, its own
    /// constants hold.
    /// </summary>
    internal static IConfiguration Complete(IConfiguration configuration, BotIdentityOptions options)
    {
        string?[] addresses =
        [
            options.ToChannelFromBotLoginUrl, options.ToChannelFromBotOAuthScope, options.ToBotFromChannelTokenIssuer,
            options.ToBotFromChannelOpenIdMetadataUrl, options.ToBotFromEmulatorOpenIdMetadataUrl,
        ];
        if (addresses.All(string.IsNullOrWhiteSpace))
        {
            return configuration;
        }

        var (cloud, isGovernment) = (For(options), IsUsGovernment(options.ChannelService));
        return new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(new Dictionary<string, string?>
        {
            // Bot Builder tells by its own constants whether the tenant's login has to be filled in.
            ["ToChannelFromBotLoginUrl"] = Text(options.ToChannelFromBotLoginUrl)
                ?? (isGovernment
                    ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl
                    : AuthenticationConstants.ToChannelFromBotLoginUrlTemplate),
            ["ToChannelFromBotOAuthScope"] = cloud.Scope,
            ["ToBotFromChannelTokenIssuer"] = cloud.Issuer,
            ["ToBotFromChannelOpenIdMetadataUrl"] = cloud.MetadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = Text(options.ToBotFromEmulatorOpenIdMetadataUrl)
                ?? AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            ["OAuthUrl"] = isGovernment ? GovernmentAuthenticationConstants.OAuthUrlGov : AuthenticationConstants.OAuthUrl,
            ["CallerId"] = isGovernment ? CallerIdConstants.USGovChannel : CallerIdConstants.PublicAzureChannel,
        }).Build();
    }

    private static ChannelCloud Public(BotIdentityOptions options) => new(
        "https://login.microsoftonline.com/" + LoginTenant(options, "botframework.com"),
        "https://api.botframework.com",
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        TenantIssuersFor(options, "https://sts.windows.net", "https://login.microsoftonline.com"));

    private static ChannelCloud Government(BotIdentityOptions options) => new(
        "https://login.microsoftonline.us/" + LoginTenant(options, "MicrosoftServices.onmicrosoft.us"),
        "https://api.botframework.us",
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        TenantIssuersFor(options, "https://login.microsoftonline.us", "https://login.microsoftonline.us"));

    // A multi-tenant registration gets its tokens from Bot Framework's own tenant, whatever tenant it was made in.
    private static string LoginTenant(BotIdentityOptions options, string shared) =>
        options.MicrosoftAppType == MicrosoftAppType.MultiTenant ? shared : Text(options.MicrosoftAppTenantId) ?? shared;

    private static string[] TenantIssuersFor(BotIdentityOptions options, string version1, string version2) =>
        Text(options.MicrosoftAppTenantId) is { } tenant ? [$"{version1}/{tenant}/", $"{version2}/{tenant}/v2.0"] : [];

    private static bool IsUsGovernment(string? channelService) =>
        string.Equals(channelService?.TrimEnd('/'), UsGovernment, StringComparison.OrdinalIgnoreCase);

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
