using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.Benchmarks.Load;

/// <summary>The Bot Connector's side of a load: takes replies, and tells who waits for one that it has come.</summary>
internal sealed class LoadChannel : IAsyncDisposable
{
    private static readonly byte[] Taken = """{"id":"1"}"""u8.ToArray();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private LoadChannel(WebApplication app) => _app = app;

    public string ServiceUrl => _app.Urls.First() + "/";

    public static async Task<LoadChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new LoadChannel(app);
        app.Run(channel.TakeAsync);
        await app.StartAsync();
        return channel;
    }

    /// <summary>Completes when the first reply to this activity arrives.</summary>
    public Task ReplyTo(string activity) =>
        _waiting.GetOrAdd(activity, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // /v3/conversations/{conversation}/activities/{activity}
    private async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        var path = http.Request.Path.Value!;
        if (_waiting.TryRemove(path[(path.LastIndexOf('/') + 1)..], out var waiting))
        {
            waiting.TrySetResult();
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Taken.Length;
        await http.Response.Body.WriteAsync(Taken, http.RequestAborted);
    }
}
