using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.EndToEnd.Identity;

/// <summary>
/// What App Service gives a site with a managed identity: an address on the machine that hands out tokens, and a header that shows who may
/// ask.
/// </summary>
internal sealed class AppServiceIdentity : IAsyncDisposable
{
    private const string Header = "only-this-site";
    private readonly WebApplication _app;

    private AppServiceIdentity(WebApplication app) => _app = app;

    /// <summary>What the site finds in its environment.</summary>
    public Dictionary<string, string> Environment =>
        new() { ["IDENTITY_ENDPOINT"] = $"{_app.Urls.First()}/msi/token", ["IDENTITY_HEADER"] = Header };

    /// <summary>What was asked for: identity and resource.</summary>
    public ConcurrentQueue<(string? ClientId, string? Resource)> Asked { get; } = [];

    public static async Task<AppServiceIdentity> StartAsync(string token)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var identity = new AppServiceIdentity(app);
        app.MapGet("/msi/token", (HttpRequest request) => identity.Answer(request, token));
        await app.StartAsync();
        return identity;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Answer(HttpRequest request, string token)
    {
        if (request.Headers["X-IDENTITY-HEADER"] != Header)
        {
            return Results.Unauthorized();
        }

        Asked.Enqueue((request.Query["client_id"], request.Query["resource"]));
        var answer = new JsonObject
        {
            ["access_token"] = token,
            ["expires_on"] = DateTimeOffset.UtcNow.AddHours(24).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["resource"] = request.Query["resource"].ToString(),
            ["token_type"] = "Bearer",
            ["client_id"] = request.Query["client_id"].ToString(),
        };
        return Results.Text(answer.ToJsonString(), "application/json");
    }
}
