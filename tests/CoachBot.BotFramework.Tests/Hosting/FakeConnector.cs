using System.Security.Claims;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.Hosting;

/// <summary>A connector that writes down what it is asked to do, and an authentication that believes one header.</summary>
internal sealed class FakeConnector : BotFrameworkAuthentication, IConnectorClient, IConversations
{
    private readonly Factory _factory;

    public FakeConnector() => _factory = new Factory(this);

    public List<string> Done { get; } = [];

    public Exception? Refusal { get; set; }

    public Uri BaseUri { get; private set; } = null!;

    public IConversations Conversations => this;

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        Refusal is not null ? throw Refusal : Task.FromResult(new AuthenticateRequestResult { ClaimsIdentity = new ClaimsIdentity("test"), ConnectorFactory = _factory, CallerId = "urn:botframework:azure" });

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _factory;

    public Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        Did("create", new ConversationResourceResponse { Id = "new" });

    public Task<ResourceResponse> SendToConversationAsync(
        string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        Did($"send {conversationId}: {activity.Text}", new ResourceResponse("sent"));

    public Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        Did($"reply {conversationId}/{activityId}: {activity.Text}", new ResourceResponse("sent"));

    public Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        Did($"update {conversationId}/{activityId}: {activity.Text}", new ResourceResponse(activityId));

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        Did($"delete {conversationId}/{activityId}", true);

    public Task<ResourceResponse> SendJsonAsync(
        HttpMethod method, string conversationId, string? activityId, ReadOnlyMemory<byte> activityJson,
        CancellationToken cancellationToken = default) =>
        Did($"{method} {conversationId}/{activityId}", new ResourceResponse("sent"));

    public Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        Did("members", (IList<ChannelAccount>)[]);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        Did($"page {conversationId} {pageSize} {continuationToken}", new PagedMembersResult { ContinuationToken = "more", Members = [new ChannelAccount { Id = "ana" }] });

    private Task<T> Did<T>(string what, T result)
    {
        Done.Add(what);
        return Task.FromResult(result);
    }

    private sealed class Factory(FakeConnector connector) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
        {
            connector.BaseUri = new Uri(serviceUrl);
            return Task.FromResult<IConnectorClient>(connector);
        }
    }
}
