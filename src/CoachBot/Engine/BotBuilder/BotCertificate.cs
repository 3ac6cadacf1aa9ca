using System.Security.Cryptography.X509Certificates;
using CoachBot.BotFramework.Connector.Authentication;

namespace CoachBot.Engine;

/// <summary>The certificate by which the bot identifies itself, found by the settings.</summary>
internal static class BotCertificate
{
    public static X509Certificate2 Find(BotIdentityOptions identity)
    {
        if (!string.IsNullOrWhiteSpace(identity.CertificatePath))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(identity.CertificatePath, identity.CertificatePassword);
        }

        var thumbprint = identity.CertificateThumbprint!.Trim();
        return FindInStore(thumbprint) ?? throw new InvalidOperationException(
            $"No certificate with the thumbprint {thumbprint} and a private key is in the user's personal store. Install it, or name its file in CertificatePath.");
    }

    private static X509Certificate2? FindInStore(string thumbprint)
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault(found => found.HasPrivateKey);
    }
}
