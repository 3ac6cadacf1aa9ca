using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.MessageExtension;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Bot;

/// <summary>The coach in Teams: messages, clicks, new members. In groups it answers only who speaks to it.</summary>
public sealed partial class SalesCoachBot(
    IncomingMessages messages, ExtensionCommands extension, Installation installation, IEnumerable<IMeetingHandler> meetings,
    TurnStates states)
    : TeamsActivityHandler
{
    private static readonly HashSet<string> _answered =
        new(StringComparer.Ordinal) { "adaptiveCard/action", "composeExtension/query", "composeExtension/fetchTask",
            "composeExtension/submitAction" };

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Tidied.Tidy(turnContext.Activity);
        var reply = TurnReply.Begin(turnContext);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await reply.SendAsync(turnContext, cancellationToken);
        await states.SaveAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        messages.HearAsync(turnContext, cancellationToken);

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        await messages.PressAsync(turnContext, invokeValue.Action?.Data, cancellationToken)
            ?? await base.OnAdaptiveCardInvokeAsync(turnContext, invokeValue, cancellationToken);

    /// <summary>The latest message is read anew when it is edited; deleting one, or liking it, changes nothing.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        ((ITurnContext)turnContext).Activity.GetChannelData<TeamsChannelData>()?.EventType is null or "editMessage"
            ? messages.HearEditedAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    // What the coach has no use for, Bot Builder would read all the same, and trust it.
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name is Tidied.MeetingStart
            or Tidied.MeetingEnd ? base.OnEventActivityAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) =>
        _answered.Contains(turnContext.Activity.Name ?? "")
            ? base.OnInvokeActivityAsync(turnContext, cancellationToken)
            : Task.FromResult(new InvokeResponse { Status = StatusCodes.Status501NotImplemented });

    // Teams would be asked for each member's details, which the coach has no use for.
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        installation.WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        installation.WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        installation.TakenAwayAsync(turnContext, cancellationToken);

    protected override Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken);

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersRemoved.Any(member => member?.Id is { } id && id == turnContext.Activity.Recipient?.Id)
            ? installation.TakenAwayAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override async Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
    {
        foreach (var handler in meetings)
        {
            await handler.BeginAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
    {
        foreach (var handler in meetings)
        {
            await handler.EndAsync(turnContext, cancellationToken);
        }
    }
}
