using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Teams;

/// <summary>
/// An <see cref="ActivityHandler"/> that knows what only Microsoft Teams sends: team events, meetings, message extensions, dialogs.
/// </summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var update = turnContext.Activity;
        if (update.ChannelId != Channels.Msteams)
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        var team = update.GetChannelData<TeamsChannelData>()?.Team;
        return update switch
        {
            { MembersAdded: { } added } => OnTeamsMembersAddedDispatchAsync(added, team, turnContext, cancellationToken),
            { MembersRemoved: { } removed } => OnTeamsMembersRemovedDispatchAsync(removed, team, turnContext, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>Passes on who joined, as the event names them.</summary>
    protected virtual Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnTeamsMembersAddedAsync([.. membersAdded.Select(TeamsInfo.WithDetails)], teamInfo, turnContext, cancellationToken);

    /// <summary>Passes on who left.</summary>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnTeamsMembersRemovedAsync([.. membersRemoved.Select(TeamsInfo.WithDetails)], teamInfo, turnContext, cancellationToken);

    /// <summary>Members joined; the bot may be among them. <paramref name="teamInfo"/> is null outside a team.</summary>
    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>Members left; the bot may be among them. <paramref name="teamInfo"/> is null outside a team.</summary>
    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var value = turnContext.Activity.Value;
        return (turnContext.Activity.ChannelId == Channels.Msteams ? turnContext.Activity.Name : null) switch
        {
            "application/vnd.microsoft.meetingStart" when InvokeValue.TryRead<MeetingStartEventDetails>(value, out var meeting) =>
                OnTeamsMeetingStartAsync(meeting, turnContext, cancellationToken),
            "application/vnd.microsoft.meetingEnd" when InvokeValue.TryRead<MeetingEndEventDetails>(value, out var meeting) =>
                OnTeamsMeetingEndAsync(meeting, turnContext, cancellationToken),
            _ => base.OnEventActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>A meeting that the bot is in has started.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A meeting that the bot is in has ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
