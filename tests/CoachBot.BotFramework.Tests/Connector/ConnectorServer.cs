using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CoachBot.BotFramework.Tests.Connector;

/// <summary>A connector on this machine, over real HTTP: keeps what it is asked, answers what it is told to.</summary>
internal sealed class ConnectorServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ConnectorServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First() + "/emea/");
    public ConcurrentQueue<(string Line, string? Authorization, string? ContentType, string Body)> Requests { get; } = new();
    public (string Line, string? Authorization, string? ContentType, string Body) Request => Assert.Single(Requests);
    public int Status { get; set; } = 200;
    public string Answer { get; set; } = "";
    public string? RetryAfter { get; set; }

    public static async Task<ConnectorServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var server = new ConnectorServer(app);
        app.Run(server.Take);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var line = $"{context.Request.Method} {context.Features.Get<IHttpRequestFeature>()!.RawTarget}";
        Requests.Enqueue((line, context.Request.Headers.Authorization, context.Request.ContentType, await reader.ReadToEndAsync()));
        context.Response.StatusCode = Status;
        if (RetryAfter is not null)
        {
            context.Response.Headers.RetryAfter = RetryAfter;
        }

        await context.Response.WriteAsync(Answer);
    }
}
