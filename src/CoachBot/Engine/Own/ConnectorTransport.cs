using System.Security.Claims;
using System.Text;
using CoachBot.Storage.Outbox;

namespace CoachBot.Engine;

/// <summary>Carries replies over the Bot Connector REST API with our own client: the JSON of the outbox travels as it is.</summary>
internal sealed class ConnectorTransport(BotFrameworkAuthentication authentication) : IReplyTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var connectors = authentication.CreateConnectorFactory(new ClaimsIdentity());
            var connector = await connectors.CreateAsync(message.ServiceUrl, null, patience.Token);
            await SendAsync(connector.Conversations, message, patience.Token);
            return new Delivery(200);
        }
        catch (ErrorResponseException exception)
        {
            return new Delivery((int)exception.StatusCode, exception.RetryAfter, exception.Body?.Error?.Code);
        }
        catch (ServiceUrlNotTrustedException)
        {
            return new Delivery(403, Error: "ServiceUrlNotTrusted");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new Delivery(0, Error: exception.GetType().Name);
        }
    }

    private static Task SendAsync(IConversations conversations, OutboxMessage message, CancellationToken cancellationToken) => message.Verb switch
    {
        OutboxVerb.Delete => conversations.DeleteActivityAsync(message.ConversationId, message.ActivityId!, cancellationToken),
        OutboxVerb.Update => SendJsonAsync(conversations, HttpMethod.Put, message, cancellationToken),
        _ => SendJsonAsync(conversations, HttpMethod.Post, message, cancellationToken),
    };

    private static Task<ResourceResponse> SendJsonAsync(IConversations conversations, HttpMethod method, OutboxMessage message, CancellationToken cancellationToken) =>
        conversations.SendJsonAsync(method, message.ConversationId, message.ActivityId, Encoding.UTF8.GetBytes(message.Payload!), cancellationToken);
}
