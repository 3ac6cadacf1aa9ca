using Azure.Core;
using Azure.Identity;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Makes the credential by which the bot identifies itself to Entra ID: managed identity, certificate or secret.</summary>
internal static class BotCredential
{
    /// <returns>The credential, or null if none is configured (Development only).</returns>
    internal static TokenCredential? Create(BotIdentityOptions options)
    {
        if (!options.HasAppId || !options.HasCredential)
            return null;
        if (options.MicrosoftAppType == MicrosoftAppType.UserAssignedMsi)
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId));
        var login = new Uri(ChannelCloud.For(options).LoginUrl);
        return options.HasCertificate ? WithCertificate(options, login) : WithSecret(options, login);
    }

    private static ClientSecretCredential WithSecret(BotIdentityOptions options, Uri login) =>
        new(TenantIn(login), options.MicrosoftAppId, options.MicrosoftAppPassword, new ClientSecretCredentialOptions
        {
            AuthorityHost = HostOf(login),
            DisableInstanceDiscovery = !options.ValidateAuthority,
        });

    private static ClientCertificateCredential WithCertificate(BotIdentityOptions options, Uri login) =>
        new(TenantIn(login), options.MicrosoftAppId, IdentityCertificate.Find(options), new ClientCertificateCredentialOptions
        {
            AuthorityHost = HostOf(login),
            DisableInstanceDiscovery = !options.ValidateAuthority,
            // Lets a registration that trusts a subject name and issuer take renewed certificates.
            SendCertificateChain = true,
        });

    private static Uri HostOf(Uri login) => new(login.GetLeftPart(UriPartial.Authority));

    private static string TenantIn(Uri login) => login.Segments[1].TrimEnd('/');
}
