using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;

namespace CoachBot.BotFramework.Connector.Authentication;

/// <summary>Makes the credential by which the bot identifies itself to Entra ID: managed identity, certificate or secret.</summary>
internal static class BotCredential
{
    // Where App Service on Linux puts the certificates named in WEBSITE_LOAD_CERTIFICATES.
    private const string AppServiceCertificates = "/var/ssl/private";

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
        new(TenantIn(login), options.MicrosoftAppId, FindCertificate(options), new ClientCertificateCredentialOptions
        {
            AuthorityHost = HostOf(login),
            DisableInstanceDiscovery = !options.ValidateAuthority,
            // Lets a registration that trusts a subject name and issuer take renewed certificates.
            SendCertificateChain = true,
        });

    private static Uri HostOf(Uri login) => new(login.GetLeftPart(UriPartial.Authority));

    private static string TenantIn(Uri login) => login.Segments[1].TrimEnd('/');

    private static X509Certificate2 FindCertificate(BotIdentityOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.CertificatePath))
            return X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword);
        var thumbprint = options.CertificateThumbprint!.Trim();
        return FindInStore(thumbprint, StoreLocation.CurrentUser)
            ?? FindInStore(thumbprint, StoreLocation.LocalMachine)
            ?? FindInAppService(thumbprint)
            ?? throw new InvalidOperationException(
                $"No certificate with the thumbprint {thumbprint} and a private key is in the personal stores or in {AppServiceCertificates}. "
                + "Install it, or name its file in CertificatePath.");
    }

    private static X509Certificate2? FindInStore(string thumbprint, StoreLocation location)
    {
        // Linux has no personal store of the machine.
        if (location == StoreLocation.LocalMachine && !OperatingSystem.IsWindows())
            return null;
        using var store = new X509Store(StoreName.My, location);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault(found => found.HasPrivateKey);
    }

    private static X509Certificate2? FindInAppService(string thumbprint)
    {
        var file = Path.Combine(AppServiceCertificates, thumbprint.ToUpperInvariant() + ".p12");
        return File.Exists(file) ? X509CertificateLoader.LoadPkcs12FromFile(file, null) : null;
    }
}
