using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Delivery;
using CoachBot.Storage.Outbox;
using Microsoft.Identity.Client;

namespace CoachBot.Hosting.Connector;

/// <summary>
/// Carries replies over the Bot Connector REST API: the JSON of the outbox travels as it stands, with the bot's token from Bot Builder's
/// credentials.
/// </summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</remarks>
internal sealed class ConnectorTransport(KeptConnectors connectors, TimeProvider time) : IReplyTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly ProductInfoHeaderValue CoachBot =
        new("CoachBot", Assembly.GetExecutingAssembly().GetName().Version?.ToString(3));

    public async Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var request = Request(message);
            var connector = await connectors.CreateAsync(message.ServiceUrl, null, patience.Token);
            await connector.Credentials.ProcessHttpRequestAsync(request, patience.Token);
            using var response = await connectors.Http.SendAsync(request, patience.Token);
            return response.IsSuccessStatusCode
                ? new DeliveryResult((int)response.StatusCode,
                    ActivityId: message.Card is null ? null : await ActivityIdAsync(response, patience.Token))
                : new DeliveryResult((int)response.StatusCode, RetryAfter(response), await ErrorCodeAsync(response, patience.Token));
        }
        catch (UnsendableException)
        {
            return new DeliveryResult(400, Error: "BadId");
        }
        catch (ServiceUrlNotTrustedException)
        {
            return new DeliveryResult(403, Error: "ServiceUrlNotTrusted");
        }
        catch (Exception exception) when (IsNoAnswer(exception)
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new DeliveryResult(0, Error: exception.GetType().Name);
        }
    }

    private static HttpRequestMessage Request(OutboxMessage message) => new(Method(message.Verb), Address(message))
    {
        Content = message.Payload is { } json
            ? new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = Json } }
            : null,
        Headers = { UserAgent = { CoachBot } },
    };

    private static HttpMethod Method(OutboxVerb verb) => verb switch
    {
        OutboxVerb.Delete => HttpMethod.Delete,
        OutboxVerb.Update => HttpMethod.Put,
        _ => HttpMethod.Post,
    };

    private static string Address(OutboxMessage message)
    {
        var activities = $"{message.ServiceUrl.TrimEnd('/')}/v3/conversations/{Segment(message.ConversationId)}/activities";
        return string.IsNullOrEmpty(message.ActivityId) ? activities : $"{activities}/{Segment(message.ActivityId)}";
    }

    /// <summary>
    /// A part of the path, whatever stands in the id. Points alone would name a folder above, and no way of writing them wouldn't.
    /// </summary>
    private static string Segment(string id) => id.Trim('.').Length > 0 ? Uri.EscapeDataString(id) : throw new UnsendableException();

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } until ? until - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>What the channel calls the message; null when it doesn't say: the card can't be changed then.</summary>
    private static async Task<string?> ActivityIdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return JsonSerializer.Deserialize(body, ConnectorJson.Default.Resource)?.Id;
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException or IOException or OperationCanceledException)
        {
            // The message is there; sending it again because its name got lost would be worse.
            return null;
        }
    }

    /// <summary>
    /// The code that the channel gives its refusal; null when a proxy in between answered in HTML: the status says enough then.
    /// </summary>
    private static async Task<string?> ErrorCodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return JsonSerializer.Deserialize(body, ConnectorJson.Default.RefusalBody)?.Error?.Code;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The channel can't be reached, or Entra ID gives no token: its retries come as an aggregate.</summary>
    private static bool IsNoAnswer(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or MsalException
        || (exception is AggregateException tries && tries.InnerExceptions.All(IsNoAnswer));
}

/// <summary>An id can't be a part of an address.</summary>
internal sealed class UnsendableException : Exception;

/// <summary>What the channel says when it took a message.</summary>
internal sealed record Resource(string? Id);

/// <summary>What the channel says beside a status of refusal.</summary>
internal sealed record RefusalBody(RefusalError? Error);

internal sealed record RefusalError(string? Code);

[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(Resource))]
[JsonSerializable(typeof(RefusalBody))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
