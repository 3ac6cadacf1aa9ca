using System.Security.Cryptography.X509Certificates;

namespace CoachBot.Hosting.Identity;

/// <summary>The certificate by which the bot identifies itself, found by the settings.</summary>
internal static class IdentityCertificate
{
    // Where App Service on Linux puts the certificates named in WEBSITE_LOAD_CERTIFICATES.
    private const string AppServiceCertificates = "/var/ssl/private";

    internal static X509Certificate2 Find(BotIdentityOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.CertificatePath))
            return X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword);
        var thumbprint = options.CertificateThumbprint!.Trim();
        return FindInStore(thumbprint, StoreLocation.CurrentUser)
            ?? FindInStore(thumbprint, StoreLocation.LocalMachine)
            ?? FindInAppService(thumbprint)
            ?? throw new InvalidOperationException(
                $"No certificate with the thumbprint {thumbprint} and a private key is in the personal stores or in " +
                    $"{AppServiceCertificates}. "
                + "Install it, or name its file in CertificatePath.");
    }

    private static X509Certificate2? FindInStore(string thumbprint, StoreLocation location)
    {
        // Linux has no personal store of the machine.
        if (location == StoreLocation.LocalMachine && !OperatingSystem.IsWindows())
            return null;
        using var store = new X509Store(StoreName.My, location);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false)
            .FirstOrDefault(found => found.HasPrivateKey);
    }

    private static X509Certificate2? FindInAppService(string thumbprint)
    {
        var file = Path.Combine(AppServiceCertificates, thumbprint.ToUpperInvariant() + ".p12");
        return File.Exists(file) ? X509CertificateLoader.LoadPkcs12FromFile(file, null) : null;
    }
}
