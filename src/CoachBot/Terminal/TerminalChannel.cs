using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace CoachBot.Terminal;

/// <summary>
/// The smallest channel there is: it takes the bot's replies as the Bot Connector would, in the same process, for one seller at one
/// keyboard.
/// </summary>
public sealed class TerminalChannel
{
    private const string Route = "/terminal/v3/conversations/{conversation}/activities";
    private readonly Channel<JsonObject> _replies = Channel.CreateUnbounded<JsonObject>();
    private int _lastId;

    /// <summary>The bot's replies, in order.</summary>
    public ChannelReader<JsonObject> Replies => _replies.Reader;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Route, TakeAsync);
        routes.MapPost(Route + "/{activity}", TakeAsync);
        routes.MapPut(Route + "/{activity}", () => Results.Ok());
        routes.MapDelete(Route + "/{activity}", () => Results.Ok());
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        var id = $"reply-{Interlocked.Increment(ref _lastId)}";
        if (await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) is JsonObject activity)
        {
            activity["id"] = id;
            _replies.Writer.TryWrite(activity);
        }

        return Results.Json(new JsonObject { ["id"] = id }, statusCode: StatusCodes.Status201Created);
    }
}
