using System.Net;
using System.Text.Json;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Connector;

/// <summary>The connector refused a request. The message carries status and code, never the text of an activity.</summary>
public sealed class ErrorResponseException : Exception
{
    private ErrorResponseException(string message, HttpStatusCode statusCode, ErrorResponse? body, TimeSpan? retryAfter)
        : base(message) => (StatusCode, Body, RetryAfter) = (statusCode, body, retryAfter);

    /// <summary>HTTP status, such as 429.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What the connector said; null when that was not in its usual form.</summary>
    public ErrorResponse? Body { get; }

    /// <summary>How long the connector asks to wait; null when it doesn't ask.</summary>
    public TimeSpan? RetryAfter { get; }

    internal static async Task<ErrorResponseException> FromAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        var body = Read(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        var code = body?.Error?.Code is { Length: > 0 and <= 100 } known ? $" {known}" : "";
        var request = response.RequestMessage;
        return new ErrorResponseException(
            $"The connector at {request?.RequestUri?.Host} answered {request?.Method} with {(int)response.StatusCode}{code}.",
            response.StatusCode, body, Wait(response, time));
    }

    // A proxy in between may answer in HTML: the status says enough then.
    private static ErrorResponse? Read(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, BotJson.TypeInfo<ErrorResponse>());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TimeSpan? Wait(HttpResponseMessage response, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } until ? until - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
