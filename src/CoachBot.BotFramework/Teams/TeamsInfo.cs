using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Teams;

/// <summary>Asks Teams who is in the conversation or team of a turn.</summary>
public static class TeamsInfo
{
    /// <summary>A page of members; the result's token asks for the next page, null means that there is none.</summary>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var page = await Conversations(turnContext).GetConversationPagedMembersAsync(TeamOrConversation(turnContext), pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult { ContinuationToken = page.ContinuationToken, Members = [.. (page.Members ?? []).Select(WithDetails)] };
    }

    /// <summary>
    /// The member with what only Teams says: email, user principal name and the like, which come as members that other channels don't have.
    /// </summary>
    internal static TeamsChannelAccount WithDetails(ChannelAccount member) =>
        member as TeamsChannelAccount ?? BotJson.Read<TeamsChannelAccount>(BotJson.ToElement(member))!;

    private static IConversations Conversations(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var connector = turnContext.TurnState.Get<IConnectorClient>();
        return connector?.Conversations ?? throw new InvalidOperationException("This turn has no connector client; ask within a turn that came from a channel.");
    }

    private static string TeamOrConversation(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The turn's activity names no conversation.");
}
