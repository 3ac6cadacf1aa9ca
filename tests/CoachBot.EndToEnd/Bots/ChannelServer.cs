using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.EndToEnd.Bots;

/// <summary>
/// The Bot Connector's side: takes replies over real HTTP, remembers them in order, and can be made to fail as channels do.
/// </summary>
public sealed class ChannelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ReceivedReply>> _received = new(StringComparer.Ordinal);
    private int _count;

    private ChannelServer(WebApplication app) => _app = app;

    /// <summary>Decides what a reply is answered with; null takes it.</summary>
    public Func<HttpContext, Task<bool>>? Refuse { get; set; }

    /// <summary>Who is in every conversation, by id; null where the roster is refused.</summary>
    public IReadOnlyList<string>? Members { get; set; } = [];

    public string ServiceUrl => _app.Urls.First() + "/";

    public int Count => Volatile.Read(ref _count);

    public static async Task<ChannelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new ChannelServer(app);
        app.MapPost("/v3/conversations/{conversation}/activities",
            (HttpContext http, string conversation) => channel.TakeAsync(http, conversation, ""));
        app.MapPost("/v3/conversations/{conversation}/activities/{activity}",
            (HttpContext http, string conversation, string activity) => channel.TakeAsync(http, conversation, activity));
        app.MapPut("/v3/conversations/{conversation}/activities/{activity}",
            (HttpContext http, string conversation, string activity) => channel.TakeAsync(http, conversation, activity));
        app.MapGet("/v3/conversations/{conversation}/pagedmembers", () => channel.Members is { } members
            ? Results.Json(new { members = members.Select(id => new { id, name = id }) })
            : Results.Json(new { error = new { code = "BotNotInConversationRoster",
                message = "The bot is not part of the conversation roster." } },
                statusCode: 403));
        await app.StartAsync();
        return channel;
    }

    /// <summary>What came in this conversation, in the order of coming.</summary>
    public IReadOnlyList<ReceivedReply> In(string conversation) => _received.TryGetValue(conversation, out var replies) ? [.. replies] : [];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http, string conversation, string activity)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var json = await reader.ReadToEndAsync(http.RequestAborted);
        if (Refuse is { } refuse && await refuse(http))
        {
            return;
        }

        _received.GetOrAdd(conversation, static _ => new ConcurrentQueue<ReceivedReply>())
            .Enqueue(new ReceivedReply(conversation, activity, json) { IsChange = http.Request.Method == "PUT" });
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync($$"""{"id":"r{{Interlocked.Increment(ref _count)}}"}""", http.RequestAborted);
    }
}
