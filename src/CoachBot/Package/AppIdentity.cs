using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CoachBot.Package;

/// <summary>What makes the app package one organisation's: the ids and the host name that the manifest leaves open.</summary>
internal sealed partial record AppIdentity(Guid TeamsAppId, Guid BotId, string Domain)
{
    // DNS allows 63 characters a label and 253 in all; a certificate for a Teams bot is never for a bare label.
    private const int LongestDomain = 253;

    /// <summary>Reads an id as the Azure portal shows it.</summary>
    internal static bool TryReadId(string? text, out Guid id, [NotNullWhen(false)] out string? problem)
    {
        var isId = Guid.TryParse(text?.Trim(), out id) && id != Guid.Empty;
        problem = isId
            ? null
            : $"'{text}' is no app id. Copy the application (client) id of the bot's registration: 8-4-4-4-12 hexadecimal digits.";
        return isId;
    }

    /// <summary>Reads the bot's host name.</summary>
    internal static bool TryReadDomain(string? text, [NotNullWhen(true)] out string? domain, [NotNullWhen(false)] out string? problem)
    {
        var name = text?.Trim().ToLowerInvariant() ?? "";
        domain = name.Length <= LongestDomain && HostName().IsMatch(name) ? name : null;
        problem = domain is null ? $"'{text}' is no host name. {Advice(name)}" : null;
        return domain is not null;
    }

    private static string Advice(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var address) && HostName().IsMatch(address.Host)
            ? $"Give the host alone: {address.Host}"
            : "Give the host under which the bot is reached from the internet, such as coach.contoso.com, without https:// and without a " +
                "path.";

    [GeneratedRegex(@"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostName();
}
