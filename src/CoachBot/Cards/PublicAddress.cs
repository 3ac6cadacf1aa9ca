using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CoachBot.Cards;

/// <summary>
/// Where a seller's browser reaches the bot: the setting <c>PublicUrl</c>, else what Azure App Service says of itself, else, for
/// development, where it listens.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration, IServer? server = null)
{
    public Uri Get()
    {
        var address = configuration["PublicUrl"] is { Length: > 0 } told ? told
            : configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } site ? $"https://{site}"
            : server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:3978";
        return new Uri(address.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost",
            StringComparison.Ordinal).TrimEnd('/') + "/");
    }
}
