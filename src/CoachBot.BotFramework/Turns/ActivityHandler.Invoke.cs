using System.Net;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework;

public partial class ActivityHandler
{
    /// <summary>An invoke: its answer travels in the HTTP response. Null when an invoke response has been sent already.</summary>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name != "adaptiveCard/action")
            {
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }

            return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, ReadCardAction(turnContext.Activity), cancellationToken));
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>An <c>Action.Execute</c> of a card. The response may carry the card that replaces it.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(DelegatingTurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);
        }
    }

    private static AdaptiveCardInvokeValue ReadCardAction(IInvokeActivity activity)
    {
        if (!InvokeValue.TryRead<AdaptiveCardInvokeValue>(activity.Value, out var value))
        {
            throw BadCardAction("BadRequest", "The value of an adaptiveCard/action must be an object with an action.");
        }

        return value.Action switch
        {
            null => throw BadCardAction("BadRequest", "The value has no action."),
            { Type: "Action.Execute" } => value,
            _ => throw BadCardAction("NotSupported", "Only actions of type Action.Execute are supported."),
        };
    }

    private static InvokeResponseException BadCardAction(string code, string message) =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = code, Message = message },
    });

    /// <summary>Ends an invoke with a status other than 200.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object? _body;

        /// <summary>Status 500.</summary>
        public InvokeResponseException()
        {
        }

        /// <summary>The status and body to answer with.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>The response to send.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
