using CoachBot.Delivery;
using CoachBot.Hosting.Connector;
using CoachBot.Storage.Outbox;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Hosting.Connector;

/// <summary>The way to the channel: what travels, what a refusal is told as, and where nothing goes.</summary>
public sealed class ConnectorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_json_of_the_outbox_travels_as_it_stands()
    {
        await using var coach = await RunningCoach.StartAsync();
        const string Payload = """{"type":"message", "text":"“no” é 😀", "unknown":{"b":[1.0,2]}}""";

        Assert.True((await SendAsync(coach, Message(coach) with { Payload = Payload })).IsSent);

        Assert.Equal(Payload, Assert.Single(coach.Channel.In("19:a@thread;b")).Json);
    }

    [Fact]
    public async Task A_refusal_is_told_with_its_code_and_how_long_to_wait()
    {
        await using var coach = await RunningCoach.StartAsync();
        coach.Channel.Refuse = http => AnswerAsync(http, 429, """{"error":{"code":"Throttled","message":"slow down"}}""", retryAfter: "7");

        Assert.Equal(new DeliveryResult(429, TimeSpan.FromSeconds(7), "Throttled"), await SendAsync(coach, Message(coach)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("[]")]
    [InlineData("{\"error\":\"no object\"}")]
    public async Task A_proxys_refusal_is_told_by_its_status(string body)
    {
        await using var coach = await RunningCoach.StartAsync();
        coach.Channel.Refuse = http => AnswerAsync(http, 502, body);

        Assert.Equal(new DeliveryResult(502), await SendAsync(coach, Message(coach)));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var coach = await RunningCoach.StartAsync();
        await using var elsewhere = await EndToEnd.Bots.ChannelServer.StartAsync();
        coach.Channel.Refuse = async http =>
        {
            http.Response.Headers.Location = elsewhere.ServiceUrl + http.Request.Path.Value!.TrimStart('/');
            return await AnswerAsync(http, 307, "");
        };

        Assert.Equal(307, (await SendAsync(coach, Message(coach))).StatusCode);
        var client = await coach.Services.GetRequiredService<BotFrameworkAuthentication>()
            .CreateConnectorFactory(new())
            .CreateAsync(coach.Channel.ServiceUrl, null, Cancellation);
        await Assert.ThrowsAnyAsync<Exception>(() =>
            client.Conversations.SendToConversationAsync("c", new Activity { Type = ActivityTypes.Typing }, Cancellation));
        Assert.Equal(0, elsewhere.Count);
    }

    [Fact]
    public async Task Nobody_listening_is_no_answer()
    {
        await using var coach = await RunningCoach.StartAsync();

        Assert.Equal(0, (await SendAsync(coach, Message(coach) with { ServiceUrl = "http://127.0.0.1:1/" })).StatusCode);
    }

    [Fact]
    public async Task A_client_for_an_address_that_no_believed_activity_came_from_sends_nothing()
    {
        await using var coach =
            await RunningCoach.StartAsync("--MicrosoftAppId=2f0c6b0e-5a0e-4c0d-9a39-6a7f0b7f4d10", "--MicrosoftAppPassword=secret");
        var client = await coach.Services.GetRequiredService<BotFrameworkAuthentication>()
            .CreateConnectorFactory(new())
            .CreateAsync(coach.Channel.ServiceUrl, null, Cancellation);

        await Assert.ThrowsAsync<ServiceUrlNotTrustedException>(
            () => client.Conversations.SendToConversationAsync("c", new Activity { Type = ActivityTypes.Typing }, Cancellation));
        Assert.Equal(0, coach.Channel.Count);
    }

    [Fact]
    public async Task However_many_turns_and_replies_there_are_one_client_serves_them()
    {
        await using var coach = await RunningCoach.StartAsync();
        for (var turn = 0; turn < 20; turn++)
        {
            using var answer = await coach.SayAsync("help", conversation: $"c{turn % 4}");
            answer.EnsureSuccessStatusCode();
        }

        await coach.HearAsync(20);
        Assert.Equal(1, coach.Services.GetRequiredService<KeptConnectors>().Made);
    }

    private static Task<DeliveryResult> SendAsync(RunningCoach coach, OutboxMessage message) =>
        coach.Services.GetRequiredService<IReplyTransport>().SendAsync(message, Cancellation);

    private static OutboxMessage Message(RunningCoach coach) => new()
    {
        ServiceUrl = coach.Channel.ServiceUrl,
        ConversationId = "19:a@thread;b",
        Verb = OutboxVerb.Send,
        Payload = """{"type":"typing"}""",
        CreatedAt = 0,
    };

    private static async Task<bool> AnswerAsync(HttpContext http, int status, string body, string? retryAfter = null)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.RetryAfter = retryAfter;
        await http.Response.WriteAsync(body);
        return true;
    }
}
