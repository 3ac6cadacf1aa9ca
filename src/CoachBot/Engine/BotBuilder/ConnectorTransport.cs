using System.Net.Http.Headers;
using System.Security.Claims;
using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.Storage.Outbox;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace CoachBot.Engine;

/// <summary>Carries replies over the Bot Connector REST API with Bot Builder's client.</summary>
internal sealed class ConnectorTransport(
    BotFrameworkAuthentication authentication, IOptions<BotIdentityOptions> identity, ITrustedServiceUrls trusted, TimeProvider time) : IReplyTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly ConnectorFactory _connectors = authentication.CreateConnectorFactory(BotItself(identity.Value));

    public async Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            // Bot Builder would send the bot's token anywhere.
            if (identity.Value.HasAppId && !await trusted.IsTrustedAsync(new Uri(message.ServiceUrl), patience.Token))
            {
                return new Delivery(403, Error: "ServiceUrlNotTrusted");
            }

            using var connector = await _connectors.CreateAsync(message.ServiceUrl, null, patience.Token);
            await SendAsync(connector.Conversations, message, patience.Token);
            return new Delivery(200);
        }
        catch (ErrorResponseException exception)
        {
            return Refused(exception.Response, exception.Body?.Error?.Code);
        }
        catch (HttpOperationException exception)
        {
            return Refused(exception.Response, null);
        }
        catch (Exception exception) when (IsNoAnswer(exception) || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new Delivery(0, Error: exception.GetType().Name);
        }
    }

    private static Task SendAsync(IConversations conversations, OutboxMessage message, CancellationToken cancellationToken) => message.Verb switch
    {
        OutboxVerb.Delete => conversations.DeleteActivityAsync(message.ConversationId, message.ActivityId!, cancellationToken),
        OutboxVerb.Update => conversations.UpdateActivityAsync(message.ConversationId, message.ActivityId!, ActivityText.Read(message.Payload!), cancellationToken),
        OutboxVerb.Reply => conversations.ReplyToActivityAsync(message.ConversationId, message.ActivityId!, ActivityText.Read(message.Payload!), cancellationToken),
        _ => conversations.SendToConversationAsync(message.ConversationId, ActivityText.Read(message.Payload!), cancellationToken),
    };

    private Delivery Refused(HttpResponseMessageWrapper response, string? code) => new((int)response.StatusCode, RetryAfter(response), code);

    private TimeSpan? RetryAfter(HttpResponseMessageWrapper response)
    {
        var header = response.Headers.FirstOrDefault(known => known.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return RetryConditionHeaderValue.TryParse(header, out var asked) ? asked.Delta ?? asked.Date - time.GetUtcNow() : null;
    }

    /// <summary>The channel can't be reached, or Entra ID gives no token: its retries come as an aggregate.</summary>
    private static bool IsNoAnswer(Exception exception) => exception is HttpRequestException or IOException or MsalException
        || (exception is AggregateException tries && tries.InnerExceptions.All(IsNoAnswer));

    private static ClaimsIdentity BotItself(BotIdentityOptions identity) =>
        new(identity.HasAppId ? [new Claim(AuthenticationConstants.AudienceClaim, identity.MicrosoftAppId!)] : []);
}
