using CoachBot.Content;
using CoachBot.Sellers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Bot;

/// <summary>In any chat: wording while the seller writes, coaching on a message, a second pair of eyes on a draft.</summary>
public sealed partial class SalesCoachBot
{
    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(extension.Query(query, Seller(turnContext)));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(extension.Open(action, Seller(turnContext)));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(extension.Submit(action, Seller(turnContext)));

    private static Names Seller(ITurnContext turn) => new(seller: turn.Activity.From?.Name);
}
