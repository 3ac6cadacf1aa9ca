using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Connector;

/// <summary>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</summary>
internal sealed class Conversations(Uri baseUri, HttpClient http, Func<CancellationToken, ValueTask<string?>>? bearerToken, TimeProvider time)
    : IConversations
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly string _root = $"{baseUri.AbsoluteUri.TrimEnd('/')}/v3/conversations";

    public Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        SendAsync<ConversationResourceResponse>(HttpMethod.Post, _root, BotJson.WriteValue(parameters), cancellationToken);

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Post, conversationId, null, BotJson.Write(activity), cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Post, conversationId, activityId, BotJson.Write(activity), cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Put, conversationId, activityId, BotJson.Write(activity), cancellationToken);

    public async Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var response = await RequestAsync(HttpMethod.Delete, Address(conversationId, "activities", activityId), null, cancellationToken);
    }

    public Task<ResourceResponse> SendJsonAsync(HttpMethod method, string conversationId, string? activityId,
        ReadOnlyMemory<byte> activityJson, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(method, Address(conversationId, "activities", activityId), activityJson, cancellationToken);

    public Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        GetAsync<IList<ChannelAccount>>(Address(conversationId, "members"), cancellationToken);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var size = pageSize is { } s ? FormattableString.Invariant($"pageSize={s}") : null;
        var next = continuationToken is { } token ? $"continuationToken={Uri.EscapeDataString(token)}" : null;
        var query = string.Join('&', new[] { size, next }.OfType<string>());
        return GetAsync<PagedMembersResult>($"{Address(conversationId, "pagedmembers")}{(query.Length > 0 ? "?" : "")}{query}", cancellationToken);
    }

    private string Address(string conversationId, string what, string? id = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(conversationId);
        var address = $"{_root}/{Uri.EscapeDataString(conversationId)}/{what}";
        return string.IsNullOrEmpty(id) ? address : $"{address}/{Uri.EscapeDataString(id)}";
    }

    // An activity that was taken may be answered with nothing at all, as Teams does for typing.
    private async Task<T> SendAsync<T>(HttpMethod method, string address, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
        where T : new()
    {
        using var response = await RequestAsync(method, address, json, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return body.Length == 0 ? new T() : JsonSerializer.Deserialize(body, BotJson.TypeInfo<T>()) ?? new T();
    }

    private async Task<T> GetAsync<T>(string address, CancellationToken cancellationToken)
    {
        using var response = await RequestAsync(HttpMethod.Get, address, null, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return JsonSerializer.Deserialize(body, BotJson.TypeInfo<T>()) ?? throw new JsonException("The connector answered null.");
    }

    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, string address, ReadOnlyMemory<byte>? json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (json is { } bytes)
        {
            request.Content = new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = Json } };
        }

        if (bearerToken is not null && await bearerToken(cancellationToken) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        var response = await http.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await ErrorResponseException.FromAsync(response, time, cancellationToken);
        }
    }
}
