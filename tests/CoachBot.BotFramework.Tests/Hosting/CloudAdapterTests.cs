using System.Net;
using System.Text;
using System.Text.Json;
using CoachBot.BotFramework.Connector.Authentication;
using CoachBot.BotFramework.Hosting;
using CoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace CoachBot.BotFramework.Tests.Hosting;

public class CloudAdapterTests
{
    private const string Message = """{"type":"message","id":"a1","channelId":"msteams","serviceUrl":"https://smba.example/","text":"hi","from":{"id":"ana"},"recipient":{"id":"bot"},"conversation":{"id":"c1"}}""";

    private readonly FakeConnector _connector = new();
    private readonly CloudAdapter _adapter;
    private int _turns;

    public CloudAdapterTests() => _adapter = new CloudAdapter(_connector);

    [Fact]
    public async Task A_message_is_answered_through_the_connector_and_with_200()
    {
        var response = await PostAsync(Message, async (turn, token) =>
        {
            await turn.SendActivityAsync("hello", cancellationToken: token);
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token);
            Assert.Equal("urn:botframework:azure", turn.Activity.CallerId);
        });

        Assert.Equal((200, ""), response);
        Assert.Equal(["reply c1/a1: hello"], _connector.Done);
        Assert.Equal("smba.example", _connector.BaseUri.Host);
    }

    [Fact]
    public async Task Messages_are_updated_and_deleted_through_the_connector()
    {
        await PostAsync(Message, async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "b1", Text = "better" }, token);
            await turn.DeleteActivityAsync("b1", token);
        });

        Assert.Equal(["update c1/b1: better", "delete c1/b1"], _connector.Done);
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response()
    {
        var invoke = Message.Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal);

        var answered = await PostAsync(invoke, (turn, token) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202, Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "t" } } }, token));
        var unanswered = await PostAsync(invoke, (_, _) => Task.CompletedTask);

        Assert.Equal(202, answered.Status);
        Assert.Equal("t", JsonDocument.Parse(answered.Body).RootElement.GetProperty("type").GetString());
        Assert.Equal((501, ""), unanswered);
        Assert.Empty(_connector.Done);
    }

    [Fact]
    public async Task Expected_replies_travel_in_the_response()
    {
        var message = Message.Replace("\"text\"", "\"deliveryMode\":\"expectReplies\",\"text\"", StringComparison.Ordinal);

        var (status, body) = await PostAsync(message, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        Assert.Equal(200, status);
        Assert.Equal("hello", JsonDocument.Parse(body).RootElement.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Empty(_connector.Done);
    }

    [Theory]
    [InlineData("", "not an activity")]
    [InlineData("no json", "not an activity")]
    [InlineData("null", "not an activity")]
    [InlineData("[]", "not an activity")]
    [InlineData("""{"type":7}""", "$.type")]
    [InlineData("""{"text":"hi"}""", "no type")]
    [InlineData("""{"type":"message"}""", "no channelId")]
    [InlineData("""{"type":"message","channelId":"c"}""", "no conversation.id")]
    [InlineData("""{"type":"message","channelId":"c","conversation":{"id":"c1"}}""", "no from.id")]
    [InlineData("""{"type":"message","channelId":"c","conversation":{"id":"c1"},"from":{"id":"ana"}}""", "no serviceUrl")]
    [InlineData("""{"type":"message","channelId":"c","conversation":{"id":"c1"},"from":{"id":"ana"},"serviceUrl":"nowhere"}""", "no serviceUrl")]
    public async Task A_body_that_is_no_activity_is_answered_400_with_what_is_wrong(string body, string expected)
    {
        var response = await PostAsync(body, CountAsync);

        Assert.Equal((400, 0), (response.Status, _turns));
        Assert.Contains(expected, JsonDocument.Parse(response.Body).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_never_repeats_what_was_said()
    {
        var (_, body) = await PostAsync("""{"type":"message","text":"our secret price""", CountAsync);

        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_answered_413(bool saysItsLength)
    {
        var large = Message.Replace("\"hi\"", $"\"{new string('x', 256 * 1024)}\"", StringComparison.Ordinal);

        Assert.Equal((413, 0), ((await PostAsync(large, CountAsync, saysItsLength)).Status, _turns));
    }

    [Fact]
    public async Task A_refused_sender_learns_the_status_and_nothing_else()
    {
        _connector.Refusal = new RequestRefusedException(RefusalReason.Expired);
        Assert.Equal((401, ""), await PostAsync(Message, CountAsync));
        _connector.Refusal = new RequestRefusedException(RefusalReason.TenantNotAllowed);
        Assert.Equal((403, ""), await PostAsync(Message, CountAsync));
        _connector.Refusal = new UnauthorizedAccessException("why");
        Assert.Equal((401, ""), await PostAsync(Message, CountAsync));
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task An_error_of_the_bot_is_no_refusal() => await Assert.ThrowsAsync<UnauthorizedAccessException>(
        () => PostAsync(Message, (_, _) => throw new UnauthorizedAccessException("a file, say")));

    [Fact]
    public async Task Only_posts_are_taken()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";

        await _adapter.ProcessAsync(context.Request, context.Response, new Bot(CountAsync));

        Assert.Equal((405, 0), (context.Response.StatusCode, _turns));
    }

    [Fact]
    public async Task The_bot_can_speak_first_in_a_conversation_seen_earlier()
    {
        var reference = BotJson.Read(Encoding.UTF8.GetBytes(Message)).GetConversationReference();

        await _adapter.ContinueConversationAsync("app", reference, async (turn, token) =>
        {
            Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (turn.Activity.Type, turn.Activity.Name));
            await turn.SendActivityAsync("your call begins in 15 minutes", cancellationToken: token);
        }, default);

        Assert.Contains("your call begins in 15 minutes", Assert.Single(_connector.Done), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_without_a_service_url_is_refused() => await Assert.ThrowsAsync<ArgumentException>(
        () => _adapter.ContinueConversationAsync("app", new ConversationReference { Conversation = new ConversationAccount { Id = "c1" } }, CountAsync, default));

    private Task CountAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _turns++;
        return Task.CompletedTask;
    }

    private async Task<(int Status, string Body)> PostAsync(string body, BotCallbackHandler bot, bool saysItsLength = true)
    {
        var context = new DefaultHttpContext();
        var bytes = Encoding.UTF8.GetBytes(body);
        using var written = new MemoryStream();
        (context.Request.Method, context.Request.Body, context.Response.Body) = ("POST", new MemoryStream(bytes), written);
        context.Request.ContentLength = saysItsLength ? bytes.Length : null;
        await _adapter.ProcessAsync(context.Request, context.Response, new Bot(bot), TestContext.Current.CancellationToken);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(written.ToArray()));
    }

    private sealed class Bot(BotCallbackHandler run) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            run(turnContext, cancellationToken);
    }
}
