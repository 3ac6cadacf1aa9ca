using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.BotFramework.Hosting;

/// <summary>
/// The endpoint of a bot. It answers 200; an invoke's own status and body; 400 with a problem detail when the body is no activity that can be
/// answered; 401 or 403, and nothing else, to a sender who is refused; 405 to anything but POST; 413 when the body is too large.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter with this authentication.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var (activity, problem) = await ActivityBody.ReadAsync(httpRequest, cancellationToken);
        if (problem is not null)
        {
            LogBadRequest(Logger, problem.Status, problem.Detail);
            await problem.WriteAsync(httpResponse, cancellationToken);
        }
        else if (await AuthenticateAsync(httpRequest, httpResponse, activity!, cancellationToken) is { } sender)
        {
            var response = await ProcessActivityAsync(sender, activity!, bot.OnTurnAsync, cancellationToken);
            await WriteAsync(httpResponse, response, cancellationToken);
        }
    }

    private async Task<AuthenticateRequestResult?> AuthenticateAsync(
        HttpRequest request, HttpResponse response, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, request.Headers.Authorization, cancellationToken);
        }
        catch (UnauthorizedAccessException exception)
        {
            // Authentication has logged the reason; the caller learns none.
            response.StatusCode = StatusOf(exception);
            return null;
        }
    }

    private static int StatusOf(UnauthorizedAccessException exception) =>
        exception is RequestRefusedException refused ? refused.StatusCode : StatusCodes.Status401Unauthorized;

    private static async Task WriteAsync(HttpResponse response, InvokeResponse? invoke, CancellationToken cancellationToken)
    {
        response.StatusCode = invoke?.Status ?? StatusCodes.Status200OK;
        if (invoke?.Body is { } body)
        {
            var json = BotJson.WriteValue(body);
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = json.Length;
            await response.Body.WriteAsync(json, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 2101, Level = LogLevel.Warning, Message = "A request was answered {Status}: {Reason}")]
    private static partial void LogBadRequest(ILogger logger, int status, string reason);
}
