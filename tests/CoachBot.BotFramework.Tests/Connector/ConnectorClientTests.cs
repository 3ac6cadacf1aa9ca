using System.Net;
using System.Text.Json;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.Connector;

public class ConnectorClientTests : IAsyncLifetime
{
    private const string Conversation = "19:a/b;messageid=1";
    private const string Root = "/emea/v3/conversations";
    private const string InConversation = Root + "/19%3Aa%2Fb%3Bmessageid%3D1";

    private static readonly Activity Hello = new() { Type = ActivityTypes.Message, Text = "hello" };

    private readonly HttpClient _http = new();
    private ConnectorServer _server = null!;
    private IConversations _conversations = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await ConnectorServer.StartAsync();
        _conversations = new ConnectorClient(_server.Address, _http, _ => new ValueTask<string?>("t0k3n"), new NoonClock()).Conversations;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Sends_to_a_conversation()
    {
        (_server.Status, _server.Answer) = (201, """{"id":"m7"}""");

        var sent = await _conversations.SendToConversationAsync(Conversation, Hello, Stop);

        Assert.Equal("m7", sent.Id);
        Assert.Equal(($"POST {InConversation}/activities", "Bearer t0k3n", "application/json; charset=utf-8", """{"type":"message","text":"hello"}"""), _server.Request);
    }

    [Fact]
    public async Task Replies_updates_and_deletes()
    {
        await _conversations.ReplyToActivityAsync(Conversation, "m/1", Hello, Stop);
        await _conversations.UpdateActivityAsync(Conversation, "m/1", Hello, Stop);
        await _conversations.DeleteActivityAsync(Conversation, "m/1", Stop);

        Assert.Equal(["POST", "PUT", "DELETE"], _server.Requests.Select(request => request.Line.Split(' ')[0]));
        Assert.All(_server.Requests, request => Assert.EndsWith($"{InConversation}/activities/m%2F1", request.Line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_that_is_ready_travels_as_it_is()
    {
        await _conversations.SendJsonAsync(HttpMethod.Post, Conversation, null, """{ "type":"typing" }"""u8.ToArray(), Stop);

        Assert.Equal("""{ "type":"typing" }""", _server.Request.Body);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_an_answer()
    {
        _server.Status = 202;

        Assert.Null((await _conversations.SendToConversationAsync(Conversation, Hello, Stop)).Id);
    }

    [Fact]
    public async Task Begins_a_conversation()
    {
        _server.Answer = """{"id":"19:new","activityId":"m1","serviceUrl":"https://smba.example/"}""";

        var begun = await _conversations.CreateConversationAsync(
            new ConversationParameters { Bot = new ChannelAccount { Id = "28:c" }, Members = [new ChannelAccount { Id = "29:a" }], TenantId = "t" }, Stop);

        Assert.Equal(("19:new", "m1"), (begun.Id, begun.ActivityId));
        Assert.Equal(($"POST {Root}", """{"bot":{"id":"28:c"},"members":[{"id":"29:a"}],"tenantId":"t"}"""), (_server.Request.Line, _server.Request.Body));
    }

    [Fact]
    public async Task Members_together_and_in_pages()
    {
        _server.Answer = """[{"id":"29:a"},{"id":"29:b"}]""";
        Assert.Equal(["29:a", "29:b"], (await _conversations.GetConversationMembersAsync(Conversation, Stop)).Select(member => member.Id));
        _server.Answer = """{"continuationToken":"n&2","members":[{"id":"29:a"}]}""";
        Assert.Equal("n&2", (await _conversations.GetConversationPagedMembersAsync(Conversation, cancellationToken: Stop)).ContinuationToken);
        await _conversations.GetConversationPagedMembersAsync(Conversation, 50, "n&2", Stop);

        Assert.Equal(
            [$"{InConversation}/members", $"{InConversation}/pagedmembers", $"{InConversation}/pagedmembers?pageSize=50&continuationToken=n%262"],
            _server.Requests.Select(request => request.Line.Split(' ')[1]));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Tue, 03 Nov 2026 12:00:30 GMT", 30)]
    [InlineData("Tue, 03 Nov 2026 11:00:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task A_refusal_carries_status_body_and_how_long_to_wait(string retryAfter, int? seconds)
    {
        (_server.Status, _server.RetryAfter) = (429, retryAfter);
        _server.Answer = """{"error":{"code":"TooManyRequests","message":"slow down"}}""";

        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => _conversations.SendToConversationAsync(Conversation, Hello, Stop));

        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (refused.StatusCode, refused.Body?.Error?.Code));
        Assert.Equal(seconds, (int?)refused.RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("")]
    [InlineData("[1]")]
    public async Task A_refusal_in_another_form_keeps_its_status(string answer)
    {
        (_server.Status, _server.Answer) = (502, answer);

        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => _conversations.DeleteActivityAsync(Conversation, "m1", Stop));

        Assert.Equal((HttpStatusCode.BadGateway, null), (refused.StatusCode, refused.Body));
        Assert.Contains("502", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_never_repeats_what_a_user_wrote()
    {
        (_server.Status, _server.Answer) = (400, """{"error":{"code":"BadArgument","message":"hello is too long"}}""");

        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => _conversations.SendToConversationAsync(Conversation, Hello, Stop));

        Assert.DoesNotContain("hello", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_json_is_a_json_error()
    {
        _server.Answer = "fine!";

        await Assert.ThrowsAnyAsync<JsonException>(() => _conversations.SendToConversationAsync(Conversation, Hello, Stop));
    }

    [Fact]
    public async Task A_conversation_without_an_id_is_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _conversations.SendToConversationAsync(" ", Hello, Stop));

        Assert.Empty(_server.Requests);
    }

    private sealed class NoonClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);
    }
}
