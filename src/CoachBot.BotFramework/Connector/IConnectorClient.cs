using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Connector;

/// <summary>The Bot Connector REST API (v3) of one channel. Nothing here retries: whoever sends knows whether sending twice does harm.</summary>
public interface IConnectorClient
{
    /// <summary>Its conversations.</summary>
    IConversations Conversations { get; }
}

/// <summary>
/// Conversations of a channel. Every method throws <see cref="ErrorResponseException"/> when the connector refuses, HttpRequestException when it
/// can't be reached, and JsonException when it answers something else than it should.
/// </summary>
public interface IConversations
{
    /// <summary>Begins a conversation.</summary>
    Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default);

    /// <summary>Sends to the end of a conversation.</summary>
    Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends in answer to an activity: in a channel of Teams, below it.</summary>
    Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Puts an activity in another one's place.</summary>
    Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity.</summary>
    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    /// <summary>Sends (POST) or replaces (PUT) an activity that is JSON already, as <see cref="BotJson.Write(Activity)"/> gives it.</summary>
    /// <param name="method">POST or PUT.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity to answer or replace; null sends to the end of the conversation.</param>
    /// <param name="activityJson">The activity in UTF-8.</param>
    /// <param name="cancellationToken">Ends the wait; whether the connector took the activity is then unknown.</param>
    Task<ResourceResponse> SendJsonAsync(
        HttpMethod method, string conversationId, string? activityId, ReadOnlyMemory<byte> activityJson, CancellationToken cancellationToken = default);

    /// <summary>The members of a conversation.</summary>
    Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>A page of a conversation's members, of the connector's usual size unless given.</summary>
    Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default);
}
