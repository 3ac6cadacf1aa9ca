using Microsoft.Extensions.Options;

namespace CoachBot.Hosting.Identity;

/// <summary>What must be set before the bot starts. All that is wrong is told at once, with what to do about it.</summary>
internal sealed class BotIdentityValidation(IHostEnvironment environment) : IValidateOptions<BotIdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        var faults = Faults(options).ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(BotIdentityOptions options) =>
        options.HasAppId
            ? [.. CredentialFaults(options), .. CloudFaults(options), .. OwnTenantFaults(options), .. TenantListFaults(options)]
            : MissingAppId();

    private IEnumerable<string> MissingAppId()
    {
        if (!environment.IsDevelopment())
            yield return "MicrosoftAppId is not set, and without it nobody can be authenticated. Set it to the application (client) id of "
                + "the bot's registration. Only in Development (ASPNETCORE_ENVIRONMENT=Development) does the bot start without one.";
    }

    private IEnumerable<string> CredentialFaults(BotIdentityOptions options)
    {
        if (options.MicrosoftAppType != MicrosoftAppType.MultiTenant && string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId))
            yield return $"MicrosoftAppTenantId is not set. {options.MicrosoftAppType} needs it: the tenant of the bot's registration.";
        if (options.MicrosoftAppType == MicrosoftAppType.UserAssignedMsi && !string.IsNullOrWhiteSpace(options.MicrosoftAppPassword))
            yield return "MicrosoftAppPassword is set, but a managed identity (UserAssignedMSI) has no password. Remove it.";
        if (!options.HasCredential && !environment.IsDevelopment())
            yield return "The bot could not answer: set MicrosoftAppPassword, CertificateThumbprint or CertificatePath, "
                + "or use a managed identity (MicrosoftAppType=UserAssignedMSI).";
        if (options.HasCertificate && !string.IsNullOrWhiteSpace(options.MicrosoftAppPassword))
            yield return "Both MicrosoftAppPassword and a certificate are set. Keep one of them.";
    }

    private static IEnumerable<string> CloudFaults(BotIdentityOptions options)
    {
        if (!ChannelCloud.Knows(options.ChannelService) && !NamesItsCloud(options))
            yield return $"ChannelService is '{options.ChannelService}'. Leave it out for the public cloud, use " +
                $"{ChannelCloud.UsGovernment} for "
                + "US Government, or set ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope, ToBotFromChannelTokenIssuer and "
                + "ToBotFromChannelOpenIdMetadataUrl for another cloud.";
        var cloud = ChannelCloud.For(options);
        if (!IsSafe(cloud.MetadataUrl))
            yield return Unsafe(nameof(options.ToBotFromChannelOpenIdMetadataUrl), cloud.MetadataUrl);
        if (!Uri.TryCreate(cloud.LoginUrl, UriKind.Absolute, out var login)
            || login.Scheme != Uri.UriSchemeHttps
            || login.Segments.Length < 2)
            yield return $"ToChannelFromBotLoginUrl is '{cloud.LoginUrl}'. It must be https://host/tenant.";
    }

    private static IEnumerable<string> OwnTenantFaults(BotIdentityOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ToBotFromEmulatorOpenIdMetadataUrl))
            yield break;
        if (!IsSafe(options.ToBotFromEmulatorOpenIdMetadataUrl))
            yield return Unsafe(nameof(options.ToBotFromEmulatorOpenIdMetadataUrl), options.ToBotFromEmulatorOpenIdMetadataUrl);
        if (!Guid.TryParse(options.MicrosoftAppTenantId, out _))
            yield return "ToBotFromEmulatorOpenIdMetadataUrl lets in callers of the own tenant: set MicrosoftAppTenantId to the tenant's " +
                "id (a GUID).";
    }

    // Activities name their tenant by its id; a domain name in the list would match nobody.
    private static IEnumerable<string> TenantListFaults(BotIdentityOptions options)
    {
        foreach (var tenant in options.AllowedTenants)
            if (tenant != TenantAllowList.EveryTenant && !Guid.TryParse(tenant, out _))
                yield return $"AllowedTenants names '{tenant}'. Name tenants by their id (a GUID), or * for every tenant.";
        if (options.AllowedTenants.Count == 0 && !string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId)
            && !Guid.TryParse(options.MicrosoftAppTenantId, out _))
            yield return $"MicrosoftAppTenantId is '{options.MicrosoftAppTenantId}'. Use the tenant's id (a GUID), or name the tenants " +
                "in AllowedTenants.";
    }

    private static bool NamesItsCloud(BotIdentityOptions options) =>
        new[]
        {
            options.ToChannelFromBotLoginUrl, options.ToChannelFromBotOAuthScope,
            options.ToBotFromChannelTokenIssuer, options.ToBotFromChannelOpenIdMetadataUrl,
        }.All(address => !string.IsNullOrWhiteSpace(address));

    // Whoever can change the keys on their way can write any message.
    private static bool IsSafe(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    private static string Unsafe(string setting, string address) => $"{setting} is '{address}'. It must be an https address.";
}
