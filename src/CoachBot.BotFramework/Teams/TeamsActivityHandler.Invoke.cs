using System.Net;
using System.Text.Json;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Teams;

public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var invoke = turnContext.Activity;
        try
        {
            return invoke.Name switch
            {
                null when invoke.ChannelId == Channels.Msteams => await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken),
                "composeExtension/query" => CreateInvokeResponse(
                    await OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(invoke), cancellationToken)),
                "composeExtension/selectItem" => CreateInvokeResponse(
                    await OnTeamsMessagingExtensionSelectItemAsync(turnContext, ReadObject(invoke), cancellationToken)),
                "composeExtension/fetchTask" => CreateInvokeResponse(
                    await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Read<MessagingExtensionAction>(invoke), cancellationToken)),
                "composeExtension/submitAction" => CreateInvokeResponse(
                    await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Read<MessagingExtensionAction>(invoke), cancellationToken)),
                "composeExtension/queryLink" => CreateInvokeResponse(
                    await OnTeamsAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(invoke), cancellationToken)),
                "task/fetch" => CreateInvokeResponse(
                    await OnTeamsTaskModuleFetchAsync(turnContext, Read<TaskModuleRequest>(invoke), cancellationToken)),
                "task/submit" => CreateInvokeResponse(
                    await OnTeamsTaskModuleSubmitAsync(turnContext, Read<TaskModuleRequest>(invoke), cancellationToken)),
                _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
            };
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>An invoke without a name: a button of type <c>invoke</c> on a card.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>A search in the message extension; comes with every keystroke.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>A result of a search was picked; <paramref name="query"/> is the value that its tap action carries.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JsonElement query, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>An action of the message extension was opened.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>Tells a submit from an answer to a preview of the bot's message.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        action.BotMessagePreviewAction switch
    {
        null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
        "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
        "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
        _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, "botMessagePreviewAction must be 'edit' or 'send'."),
    };

    /// <summary>The form of an action was submitted.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>The user wants to change the previewed message.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>The user wants the previewed message sent.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>A link of the app's own domain was pasted into a message.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>A dialog (task module) is to be opened.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotHandled();

    /// <summary>A dialog (task module) was submitted.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotHandled();

    private static InvokeResponseException NotHandled() => new(HttpStatusCode.NotImplemented);

    private static T Read<T>(IInvokeActivity invoke)
        where T : class =>
        InvokeValue.TryRead<T>(invoke.Value, out var value)
            ? value
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"The value of {invoke.Name} must be an object.");

    private static JsonElement ReadObject(IInvokeActivity invoke) =>
        InvokeValue.TryReadElement(invoke.Value, out var value)
            ? value
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"The value of {invoke.Name} must be an object.");
}
