using System.Buffers;
using System.Globalization;
using CoachBot.Arrival;
using CoachBot.Hosting.Limits;
using CoachBot.Listening;
using CoachBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace CoachBot.Hosting;

/// <summary><c>POST /api/messages</c>: where the channel brings activities.</summary>
public static partial class MessagesEndpoint
{
    private const int TriesAtMost = 4;
    private const int LearningRetryAfter = 10;

    // What was learnt before is recalled within a second or two: who comes then needn't come again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", TakeAsync);

    private static async Task TakeAsync(HttpContext http, LearningProgress learning, IBotFrameworkHttpAdapter adapter, Lazy<IBot> bot,
        IOptions<LimitsOptions> limits, ILoggerFactory loggers)
    {
        var bodyAtMost = limits.Value.BodyBytes;
        if (http.Request.ContentLength > bodyAtMost || await ReadAsync(http.Request, bodyAtMost, http.RequestAborted) is not { } body)
        {
            await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, $"An activity may have {bodyAtMost / 1024} KB at most.");
        }
        else if (ActivityShape.Problem(body.Span, limits.Value.JsonDepth) is { } problem)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, problem);
        }
        else if (!await IsLearntAsync(learning, http.RequestAborted))
        {
            http.Response.Headers.RetryAfter = LearningRetryAfter.ToString(CultureInfo.InvariantCulture);
            await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable,
                $"The coach isn't ready yet ({learning.InWords}), and nothing of this activity was kept. Send it again after the time in " +
                    "Retry-After.");
        }
        else
        {
            await ProcessAsync(http, body, adapter, bot.Value, loggers.CreateLogger(typeof(MessagesEndpoint).FullName!));
        }
    }

    private static async Task<bool> IsLearntAsync(LearningProgress learning, CancellationToken cancellationToken)
    {
        if (!learning.IsDone)
        {
            await Task.WhenAny(learning.Done, Task.Delay(Patience, cancellationToken));
        }

        return learning.IsDone;
    }

    private static async Task ProcessAsync(HttpContext http, ReadOnlyMemory<byte> body, IBotFrameworkHttpAdapter adapter, IBot bot,
        ILogger logger)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                http.Request.Body = new ReadOnlyMemoryStream(body);
                await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
                await ExplainAsync(http, body);
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
                await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable,
                    "Nothing of this activity was kept. Send it again in a moment.");
                return;
            }
            catch (UnreadableActivityException exception)
            {
                await RefuseAsync(http, StatusCodes.Status400BadRequest, exception.Message);
                return;
            }
            catch (Exception exception) when (MalformedActivity.IsOutOfRange(exception) && MalformedActivity.Problem(body.Span) is not null)
            {
                await RefuseAsync(http, StatusCodes.Status400BadRequest, MalformedActivity.Problem(body.Span)!);
                return;
            }
            catch (TooManyRequestsException exception)
            {
                http.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, exception.RetryAfter.TotalSeconds))
                    .ToString(CultureInfo.InvariantCulture);
                await RefuseAsync(http, StatusCodes.Status429TooManyRequests,
                    "These are too many requests. Send this one again after the time in Retry-After.");
                return;
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private static Task ExplainAsync(HttpContext http, ReadOnlyMemory<byte> body) =>
        http.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false }
            && MalformedActivity.Problem(body.Span) is { } problem
            ? RefuseAsync(http, StatusCodes.Status400BadRequest, problem)
            : Task.CompletedTask;

    /// <summary>The body, or null when it is larger than it may be.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int bodyAtMost, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 4096, 256, bodyAtMost));
        while (true)
        {
            var read = await request.Body.ReadAsync(buffer.GetMemory(1), cancellationToken);
            if (read == 0)
            {
                return buffer.WrittenMemory;
            }

            buffer.Advance(read);
            if (buffer.WrittenCount > bodyAtMost)
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
