using CoachBot.Content;

namespace CoachBot.Bot;

/// <summary>In any chat: wording while the seller writes, and coaching on a message.</summary>
public sealed partial class SalesCoachBot
{
    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(extension.Find(query, Seller(turnContext)));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(extension.Advise(action, Seller(turnContext)));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(extension.Submit(action, Seller(turnContext)));

    private static Names Seller(ITurnContext turn) => new(seller: turn.Activity.From?.Name);
}
