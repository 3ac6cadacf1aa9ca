using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Telemetry;

/// <summary>The door of Application Insights: keeps the lines that are sent to it.</summary>
internal sealed class IngestionServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _bodies = new();

    private IngestionServer(WebApplication app) => _app = app;

    public string Setting =>
        $"--APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey={Guid.Empty};IngestionEndpoint={_app.Urls.First()}/";

    public string Everything => string.Join('\n', _bodies);

    public static async Task<IngestionServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new IngestionServer(app);
        app.MapPost("/{**path}", server.TakeAsync);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        await using var body = http.Request.Headers.ContentEncoding == "gzip"
            ? new GZipStream(http.Request.Body, CompressionMode.Decompress)
            : http.Request.Body;
        using var text = new StreamReader(body, Encoding.UTF8);
        var lines = await text.ReadToEndAsync(http.RequestAborted);
        _bodies.Enqueue(lines);
        var count = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        await http.Response.WriteAsJsonAsync(new { itemsReceived = count, itemsAccepted = count, errors = Array.Empty<object>() },
            http.RequestAborted);
    }
}
