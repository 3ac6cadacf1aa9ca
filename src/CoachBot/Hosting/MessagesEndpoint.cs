using System.Buffers;
using CoachBot.Engine;
using CoachBot.Storage;

namespace CoachBot.Hosting;

/// <summary><c>POST /api/messages</c>: where the channel brings activities.</summary>
public static partial class MessagesEndpoint
{
    /// <summary>The largest body taken, in bytes. Teams' own messages stay under 28 KB of text.</summary>
    public const int BodyAtMost = 256 * 1024;

    private const int TriesAtMost = 4;

    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", TakeAsync);

    private static async Task TakeAsync(HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, ILoggerFactory loggers)
    {
        if (http.Request.ContentLength > BodyAtMost || await ReadAsync(http.Request, http.RequestAborted) is not { } body)
        {
            await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, $"An activity may have {BodyAtMost / 1024} KB at most.");
        }
        else if (ActivityShape.Problem(body.Span) is { } problem)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, problem);
        }
        else
        {
            await ProcessAsync(http, body, adapter, bot, loggers.CreateLogger(typeof(MessagesEndpoint).FullName!));
        }
    }

    private static async Task ProcessAsync(HttpContext http, ReadOnlyMemory<byte> body, IBotFrameworkHttpAdapter adapter, IBot bot, ILogger logger)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                http.Request.Body = new ReadOnlyMemoryStream(body);
                await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
                return;
            }
            catch (TurnConflictException) when (attempt < TriesAtMost)
            {
                LogConflict(logger, attempt);
            }
            catch (Exception exception) when (exception is StoreUnavailableException or TurnConflictException)
            {
                LogUnavailable(logger, exception);
                http.Response.Headers.RetryAfter = "2";
                await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "Nothing of this activity was kept. Send it again in a moment.");
                return;
            }
            catch (Exception exception) when (MalformedActivity.Is(exception))
            {
                await RefuseAsync(http, StatusCodes.Status400BadRequest, "A member of the activity has the wrong type.");
                return;
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>The body, or null when it is larger than it may be.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 4096, 256, BodyAtMost));
        while (true)
        {
            var read = await request.Body.ReadAsync(buffer.GetMemory(1), cancellationToken);
            if (read == 0)
            {
                return buffer.WrittenMemory;
            }

            buffer.Advance(read);
            if (buffer.WrittenCount > BodyAtMost)
            {
                return null;
            }
        }
    }

    private static Task RefuseAsync(HttpContext http, int status, string detail) =>
        Results.Problem(detail, statusCode: status).ExecuteAsync(http);

    [LoggerMessage(EventId = 1001, Level = LogLevel.Information, Message = "Two turns changed the same state; try {Attempt} runs again.")]
    private static partial void LogConflict(ILogger logger, int attempt);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Error, Message = "The store is not available; the activity was refused with 503.")]
    private static partial void LogUnavailable(ILogger logger, Exception exception);
}
