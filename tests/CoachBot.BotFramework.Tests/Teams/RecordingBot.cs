using System.Text.Json;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;
using CoachBot.BotFramework.Teams;

namespace CoachBot.BotFramework.Tests.Teams;

/// <summary>Writes down which of its methods was called, and with what.</summary>
internal sealed class RecordingBot : TeamsActivityHandler
{
    public List<string> Seen { get; } = [];

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Saw($"query {query.CommandId}", new MessagingExtensionResponse());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Saw($"fetch {action.CommandId}", new MessagingExtensionActionResponse());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Saw($"submit {action.CommandId}", new MessagingExtensionActionResponse());

    protected override Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Saw(FormattableString.Invariant($"start {meeting.Title} {meeting.StartTime:HH:mm}"), true);

    protected override Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Saw(FormattableString.Invariant($"end {meeting.Id} {meeting.EndTime:HH:mm}"), true);

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Saw("event", true);

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Saw($"added to {teamInfo?.Id}: {string.Join(", ", teamsMembersAdded.Select(m => m.Id))}", true);

    protected override Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Saw($"removed from {teamInfo?.Id}: {string.Join(", ", teamsMembersRemoved.Select(m => m.Id))}", true);

    private Task<T> Saw<T>(string what, T result)
    {
        Seen.Add(what);
        return Task.FromResult(result);
    }
}
